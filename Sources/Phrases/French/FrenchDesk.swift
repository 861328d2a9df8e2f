/// French words of recording, of packs and of watching.
extension French {
  static let record: [String: String] = [
    "Words %1 of %2":
      "Mots %1 sur %2",
    "No recording yet.":
      "Pas encore d’enregistrement.",
    "Recorded: %1":
      "Enregistré : %1",
    "Kept: %1, %2 s":
      "Gardé : %1, %2 s",
    "It is loud, so it is turned down a little whenever it is played.":
      "Il est fort : il est un peu baissé chaque fois qu’il est joué.",
    "It is so loud that it may be distorted; a little further from the microphone may be better.":
      "Il est si fort qu’il peut être déformé ; un peu plus loin du micro sera peut-être mieux.",
    "Recording · %1":
      "Enregistrement · %1",
    "Playing it back …":
      "Lecture …",
    "Nothing was heard, so nothing was kept. Perhaps the microphone is off or far away.":
      "Rien ne s’est entendu, rien n’a donc été gardé. Le micro est peut-être éteint ou loin.",
    "All words have a recording now. q leaves whenever you like.":
      "Tous les mots ont maintenant un enregistrement. q quitte quand vous voulez.",
    "The sound is kept as %1. These words are not in the pattern any more, so it is not named there.":
      "Le son est gardé sous %1. Ces mots ne sont plus dans l’exercice, il n’y est donc pas nommé.",
    "The microphone cannot be opened: %1":
      "Le micro ne peut pas être ouvert : %1",
    "This could not be kept: %1":
      "Ceci n’a pas pu être gardé : %1",
    "space record · n next · b back · q leave":
      "espace enregistrer · n suivant · b retour · q quitter",
    "space record again · p listen · n next · b back · q leave":
      "espace refaire · p écouter · n suivant · b retour · q quitter",
    "space stop · q leave":
      "espace arrêter · q quitter",
    "p stop · q leave":
      "p arrêter · q quitter",
    "%1 has no words of its own to record. Included patterns are recorded by themselves.":
      "%1 n’a pas de mots à soi à enregistrer. Les exercices inclus s’enregistrent à part.",
    "settle record shows the words in a terminal and waits for keys, so it needs one.":
      "settle record montre les mots dans un terminal et attend des touches ; il n’y en a pas ici.",
    "%1 is no file of yours. A copy can be recorded: settle new my-%2.json --from %3":
      "%1 n’est pas un fichier à vous. Une copie peut s’enregistrer : settle new my-%2.json --from %3",
    "All %1 are recorded.":
      "Les %1 sont enregistrés.",
    "%1 of %2 are recorded; the others are there when you come back.":
      "%1 sur %2 sont enregistrés ; les autres sont là quand vous revenez.",
  ]

  static let pack: [String: String] = [
    "%1 sentence that tells the day, the date or the time":
      "%1 phrase qui dit le jour, la date ou l’heure",
    "%1 sentences that tell the day, the date or the time":
      "%1 phrases qui disent le jour, la date ou l’heure",
    "The pack carries:":
      "Le paquet contient :",
    "pattern %1: %2":
      "exercice %1 : %2",
    "file %1, %2":
      "fichier %1, %2",
    "%1 answers for %2, with this reason: %3":
      "%1 répond de %2, avec cette raison : %3",
    "%1 names its author: %2":
      "%1 nomme qui l’a écrit : %2",
    "Sound files go as they are, with whatever their own tags say.":
      "Les fichiers son partent tels quels, avec tout ce que disent leurs propres étiquettes.",
    "%1 note (x-…)":
      "%1 remarque (x-…)",
    "%1 notes (x-…)":
      "%1 remarques (x-…)",
    "the author's name (--author keeps it)":
      "le nom de qui l’a écrit (--author le garde)",
    "Left out: %1":
      "Laissé de côté : %1",
    "Written: %1, %2":
      "Écrit : %1, %2",
    "%1 sound file named here is not there, and so not in the pack either; settle check tells where.":
      "%1 fichier son nommé ici n’est pas là, et donc pas dans le paquet non plus ; settle check dit où.",
    "%1 sound files named here are not there, and so not in the pack either; settle check tells where.":
      "%1 fichiers son nommés ici ne sont pas là, et donc pas dans le paquet non plus ; settle check dit où.",
    "%1 is a breath in short, which needs no pack: settle %2 plays it anywhere.":
      "%1 est un souffle en abrégé, qui n’a pas besoin de paquet : settle %2 le joue partout.",
    "%1 cannot go into a pack: it would stand where the pack keeps a pattern. Another name for the file, and in the pattern, helps.":
      "%1 ne peut pas aller dans un paquet : à cette place, le paquet garde un exercice. Un autre nom pour le fichier, et dans l’exercice, aide.",
    "%1 cannot be opened: %2":
      "%1 ne peut pas être ouvert : %2",
    "packs need %1, which is not on this machine (on Debian: apt install libzip4)":
      "les paquets ont besoin de %1, qui n’est pas sur cette machine (sous Debian : apt install libzip4)",
    "it is no pack, or a damaged one (%1)":
      "ce n’est pas un paquet, ou il est endommagé (%1)",
    "it is no ordinary file":
      "ce n’est pas un fichier ordinaire",
    "it is larger than %1 MiB":
      "il dépasse %1 MiB",
    "it holds more than %1 entries":
      "il contient plus de %1 entrées",
    "there is no pattern.json in it":
      "il n’y a pas de pattern.json dedans",
    "\"%1\" in it %2":
      "\"%1\" dedans %2",
    "has a name that leads out of the pack, or that no file can have":
      "a un nom qui mène hors du paquet, ou qu’aucun fichier ne peut avoir",
    "has a name with characters that cannot be shown":
      "a un nom avec des caractères qui ne peuvent pas être montrés",
    "has a name that is very long or many folders deep":
      "a un nom très long, ou de nombreux dossiers de profondeur",
    "is there twice":
      "est là deux fois",
    "is a link, or something else that is no file":
      "est un lien, ou autre chose qui n’est pas un fichier",
    "needs a password":
      "demande un mot de passe",
    "is packed in a way that is not read here":
      "est compressé d’une façon qui n’est pas lue ici",
    "is larger than %1 MiB":
      "dépasse %1 MiB",
    "makes the whole larger than %1 MiB":
      "porte le tout à plus de %1 MiB",
    "is damaged, or is not what the pack says of it":
      "est endommagé, ou n’est pas ce que le paquet en dit",
    "%1 bytes":
      "%1 octets",
  ]

  static let watch: [String: String] = [
    "this is what plays now":
      "voici ce qui se joue maintenant",
    "%1 warning":
      "%1 avertissement",
    "%1 warnings":
      "%1 avertissements",
    "%1 note":
      "%1 remarque",
    "%1 notes":
      "%1 remarques",
    "not yet: %1 error · the last good one plays on":
      "pas encore : %1 erreur · la dernière bonne version continue",
    "not yet: %1 errors · the last good one plays on":
      "pas encore : %1 erreurs · la dernière bonne version continue",
    "note: %1":
      "remarque : %1",
    "warning: %1":
      "avertissement : %1",
    "error: %1":
      "erreur : %1",
    "line %1 · %2":
      "ligne %1 · %2",
    "the file is not there just now · the last good one plays on":
      "le fichier n’est pas là pour l’instant · la dernière bonne version continue",
  ]
}
