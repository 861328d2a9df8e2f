// The sentences of `check`, part 1, in French.
extension French {
  static let diagnostics1: [String: String] = [
    "\"%1\" is not there in %2, though the words around it are":
      "« %1 » n’existe pas en %2, alors que les mots autour existent dans ces langues",
    "whoever reads in it is given another language there; a copy of that pattern can be written in %1":
      "qui lit dans cette langue y reçoit une autre langue ; une copie de cet exercice peut être écrite en %1",
    "a whole number from %1 to %2":
      "un nombre entier de %1 à %2",
    "keys in { } such as { \"volume\": 40 }": "des clés dans { } comme { \"volume\": 40 }",
    "a whole number from 0 to 100": "un nombre entier de 0 à 100",
    "needed here is %1": "ici il est attendu %1",
    "this is %1": "ici : %1",
    "needed here is one line of at most %1 letters": "ici est attendue une ligne d’au plus %1 lettres",
    "this one": "celui-ci",
    "null": "null",
    "a text in double quotes": "un texte entre guillemets droits",
    "a text in double quotes, or one for each language":
      "un texte entre guillemets droits, ou un par langue",
    "a list in [ ]": "une liste dans [ ]",
    "a group in { }": "un groupe dans { }",
    "a number, or a setting such as \"$in\"": "un nombre, ou un réglage comme \"$in\"",
    "a length of time such as 4 or \"2 min\"": "une durée comme 4 ou \"2 min\"",
    "true or false": "true ou false",
    "a pattern in { }": "un exercice dans { }",
    "a setting such as { \"default\": 4, \"min\": 3, \"max\": 6 }":
      "un réglage comme { \"default\": 4, \"min\": 3, \"max\": 6 }",
    "a finding such as { \"finding\": \"…\", \"source\": \"…\" }":
      "un résultat comme { \"finding\": \"…\", \"source\": \"…\" }",
    "an acknowledgement such as { \"code\": \"hold\", \"reason\": \"…\" }":
      "une justification comme { \"code\": \"hold\", \"reason\": \"…\" }",
    "sounds such as { \"breath\": \"swell\", \"cues\": \"bowl\" }":
      "des sons comme { \"breath\": \"swell\", \"cues\": \"bowl\" }",
    "a list of steps in [ ]": "une liste d’étapes dans [ ]",
    "a step in { }": "une étape dans { }",
    "phases such as [ { \"in\": 4 }, { \"out\": 6 } ], or \"4-6\"":
      "des phases comme [ { \"in\": 4 }, { \"out\": 6 } ], ou \"4-6\"",
    "a phase such as { \"in\": 4 }": "une phase comme { \"in\": 4 }",
    "a rate such as { \"per_minute\": 6, \"in_out\": \"4:6\" }":
      "un rythme comme { \"per_minute\": 6, \"in_out\": \"4:6\" }",
    "a proportion such as \"4:6\"": "une proportion comme \"4:6\"",
    "a list of phases in [ ]": "une liste de phases dans [ ]",
    "a phase such as { \"label\": \"Ease off\", \"lasts\": 6 }":
      "une phase comme { \"label\": \"Ease off\", \"lasts\": 6 }",
    "passes such as { \"passes\": 8, \"per_minute\": 25 }":
      "des passages comme { \"passes\": 8, \"per_minute\": 25 }",
    "a list of one to nine ways on in [ ]": "une liste de une à neuf voies dans [ ]",
    "a way on such as { \"label\": \"more\", \"steps\": [ … ] }":
      "une voie comme { \"label\": \"more\", \"steps\": [ … ] }",
    "to leave the hold out, delete this phase": "pour laisser la retenue, supprimer cette phase",
    "to leave this phase out, delete it": "pour laisser cette phase, la supprimer",
    "a 0 leaves its phase out": "un 0 laisse sa phase",
    "faster than that": "plus rapide que cela",
    "it is a folder": "c’est un dossier",
    "it is a pipe or a device, and not a file": "c’est un tube ou un périphérique, et non un fichier",
    "it is not there": "il n’est pas là",
    "you may not read it": "la lecture n’est pas autorisée",
    "write it like 4, \"90 s\", \"2 min\", \"1 min 30 s\" or \"24 h\"":
      "à écrire comme 4, \"90 s\", \"2 min\", \"1 min 30 s\" ou \"24 h\"",
    "write decimals with a point, as in \"5.5 s\"": "écrire les décimales avec un point, comme \"5.5 s\"",
    "name each unit once, the largest first, as in \"1 min 30 s\"":
      "nommer chaque unité une fois, la plus grande d’abord, comme \"1 min 30 s\"",
    "one of ": "l’un de ",
    "did you mean \"%1\"?": "est-ce \"%1\" ?",
    "it can be ": "possibles : ",
    "this begins at over 10 breaths a minute and slows down":
      "ceci commence à plus de 10 respirations par minute et ralentit",
    "over 10 breaths a minute is faster than slow breathing":
      "plus de 10 respirations par minute est plus rapide qu’une respiration lente",
    "over 20 breaths a minute is faster than people breathe at rest":
      "plus de 20 respirations par minute est plus rapide qu’au repos",
    "these are %1 breaths a minute; over 30 Settle does not pace":
      "cela fait %1 respirations par minute ; au-delà de 30 Settle ne rythme pas",
    "so fast": "si vite",
    "this is %1 a minute": "cela fait %1 par minute",
    "people at rest breathe 12 to 20 times a minute; longer phases are slower":
      "au repos on respire 12 à 20 fois par minute ; des phases plus longues sont plus lentes",
    "slow breathing is under 10 a minute: doi:10.3389/fnhum.2018.00353; the limit of 30: design":
      "une respiration lente est sous 10 par minute : doi:10.3389/fnhum.2018.00353 ; la limite de 30 : Settle",
    "these are %1 breaths a minute; the usual limit is 30":
      "cela fait %1 respirations par minute ; la limite habituelle est 30",
    "under 4 breaths a minute is slower than breathing is usually taught":
      "moins de 4 respirations par minute est plus lent que ce qui s’enseigne d’habitude",
    "under 3 breaths a minute is very slow": "moins de 3 respirations par minute est très lent",
    "these are %1 breaths a minute; under 2 Settle does not pace":
      "cela fait %1 respirations par minute ; sous 2 Settle ne rythme pas",
    "so slow": "si lent",
    "4 to 6 a minute are usual; shorter phases are faster":
      "4 à 6 par minute sont habituelles ; des phases plus courtes sont plus rapides",
    "4 to 6 a minute: VA; the limits: design": "4 à 6 par minute : VA ; les limites : Settle",
    "these are %1 breaths a minute; the usual limit is 2":
      "cela fait %1 respirations par minute ; la limite habituelle est 2",
    "the breath only ever goes in, and never out": "le souffle ne fait qu’entrer, et jamais sortir",
    "the breath only ever goes out, and never in": "le souffle ne fait que sortir, et jamais entrer",
    "from here": "à partir d’ici",
    "add an out-breath: { \"out\": 6 }": "ajouter une expiration : { \"out\": 6 }",
    "add an in-breath: { \"in\": 4 }": "ajouter une inspiration : { \"in\": 4 }",
    "design": "choix de Settle",
    "an in-breath usually takes 1.5 to 8 seconds": "une inspiration prend d’habitude 1,5 à 8 secondes",
    "this is %1 s in all": "cela fait %1 s en tout",
    "in-breaths that follow one another count as one": "des inspirations qui se suivent comptent pour une",
    "an out-breath usually takes 1.5 to 12 seconds": "une expiration prend d’habitude 1,5 à 12 secondes",
  ]
}
