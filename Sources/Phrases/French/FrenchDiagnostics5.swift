// The sentences of `check`, part 5, in French.
extension French {
  static let diagnostics5: [String: String] = [
    "\"%1\" stands here twice": "\"%1\" est ici deux fois",
    "this file cannot be read": "ce fichier ne peut pas être lu",
    "see whether it exists and whether you may read it": "voir s’il existe et si sa lecture est permise",
    "this file cannot be read: %1": "ce fichier ne peut pas être lu : %1",
    "see how it is written; \"settle list\" shows the patterns there are by name":
      "voir comment il s’écrit ; \"settle list\" montre les exercices par nom",
    "\"%1\" is missing": "\"%1\" manque",
    "add %1": "ajouter %1",
    "\"%1\" is not a name that is known here": "\"%1\" n’est pas un nom connu ici",
    "known are %1; notes of your own begin with \"x-\"": "sont connus %1 ; vos notes commencent par \"x-\"",
    "\"%1\" cannot stand here": "\"%1\" ne peut pas être ici",
    "only format 1 is known": "seul le format 1 est connu",
    "write \"format\": 1": "écrire \"format\": 1",
    "an id is made of small letters, digits and hyphens":
      "une id est faite de minuscules, de chiffres et de traits d’union",
    "this is not": "pas celle-ci",
    "write it like \"evening-breath\"": "à écrire comme \"evening-breath\"",
    "\"%1\" is the name of a command, as in \"settle %2\"":
      "\"%1\" est le nom d’une commande, comme dans \"settle %2\"",
    "write another id, such as \"my-%1\"": "écrire une autre id, comme \"my-%1\"",
    "there are no words here": "il n’y a pas de mots ici",
    "write some, or delete this entry": "en écrire, ou supprimer cette entrée",
    "U+%1 is in here": "U+%1 est ici",
    "delete it, or write the text again": "le supprimer, ou réécrire le texte",
    "\"%1\" is not a language": "\"%1\" n’est pas une langue",
    "write a tag such as \"en\", \"de\" or \"pt-BR\"":
      "écrire une étiquette comme \"en\", \"de\" ou \"pt-BR\"",
    "this is finer or larger than can be counted exactly":
      "ceci est plus fin ou plus grand que ce qui se compte exactement",
    "from this": "à partir de ceci",
    "write fewer digits, or a smaller number": "écrire moins de chiffres, ou un nombre plus petit",
    "a length of time is a whole number of nanoseconds": "une durée est un nombre entier de nanosecondes",
    "this is finer": "ceci est plus fin",
    "write at most nine decimals of a second": "écrire au plus neuf décimales de seconde",
    "needed here is a whole number, 0 or more": "ici est attendu un nombre entier, 0 ou plus",
    "needed here is a number from 0 to 1": "ici est attendu un nombre de 0 à 1",
    "needed here is a number over 0": "ici est attendu un nombre au-dessus de 0",
    "needed here are two numbers over 0 with a colon between them":
      "ici sont attendus deux nombres au-dessus de 0, séparés par deux-points",
    "write it like \"4:6\"": "à écrire comme \"4:6\"",
    "this is not a length of time": "ceci n’est pas une durée",
    "add a unit: \"%1 s\", \"%2 min\" or \"%3 h\"": "ajouter une unité : \"%1 s\", \"%2 min\" ou \"%3 h\"",
    "write %1 without quotes for seconds, or add a unit: \"%2 s\", \"%3 min\"":
      "écrire %1 sans guillemets pour des secondes, ou ajouter une unité : \"%2 s\", \"%3 min\"",
    "\"%1\" is not a unit of time": "\"%1\" n’est pas une unité de temps",
    "write \"%1\"": "écrire \"%1\"",
    "units are \"s\", \"min\" and \"h\"": "les unités sont \"s\", \"min\" et \"h\"",
    "a length of time is 0 or more": "une durée est 0 ou plus",
    "a phase lasts at least 0.1 seconds": "une phase dure au moins 0,1 seconde",
    "this is not a breath as it can be written in short": "ceci n’est pas un souffle en abrégé",
    "write in-out as \"4-6\", in-hold-out as \"4-7-8\", in-hold-out-hold as \"4-4-4-4\"":
      "écrire \"4-6\" pour inspirer-expirer, \"4-7-8\" avec une retenue, \"4-4-4-4\" avec deux",
    "a thing to notice is given at least 0.1 seconds": "une chose à remarquer reçoit au moins 0,1 seconde",
    "a calm time is \"8 s\"": "un temps calme est \"8 s\"",
    "phases stand in a list, since their order counts":
      "les phases sont dans une liste, car leur ordre compte",
    "this is a group": "ceci est un groupe",
    "write it like [ %1 ]": "à écrire comme [ %1 ]",
    "a file is named by its way from the pattern's folder":
      "un fichier se nomme par son chemin depuis le dossier de l’exercice",
    "put the file beside the pattern and write it like \"audio/feet.flac\"":
      "mettre le fichier à côté de l’exercice et l’écrire comme \"audio/feet.flac\"",
    "the name of a file has an ending": "le nom d’un fichier a une extension",
    "this has none": "celui-ci n’en a pas",
    "write it like \"audio/feet.flac\"": "à écrire comme \"audio/feet.flac\"",
    "this file is outside the pattern's folder": "ce fichier est hors du dossier de l’exercice",
    "it leads out of it": "il en sort",
    "copy the file into the folder of the pattern": "copier le fichier dans le dossier de l’exercice",
    "the recording \"%1\" is not there": "l’enregistrement \"%1\" n’est pas là",
    "until it is, its words are shown and spoken without it":
      "d’ici là, ses mots sont montrés et dits sans lui",
    "this recording has no words beside it": "cet enregistrement n’a pas de mots à côté",
    "add its words as \"%1\", for those who read": "ajouter ses mots dans \"%1\", pour qui lit",
    "\"%1\" cannot be acknowledged": "\"%1\" ne peut pas être justifié",
    "delete the entry, and change the exercise where it is found":
      "supprimer l’entrée, et changer l’exercice là où c’est trouvé",
    "\"%1\" obliges, where an invitation leaves a choice":
      "\"%1\" oblige, là où une invitation laisse le choix",
    "these words": "ces mots",
    "perhaps \"you might like to …\", \"an option is …\" or \"if it feels all right\"":
      "peut-être \"si vous voulez, …\", \"une possibilité est …\" ou \"si cela convient\"",
    "\"%1\" can be hard to bear, and nothing here depends on it":
      "\"%1\" peut être difficile à supporter, et rien ici n’en dépend",
    "perhaps \"eyes open, or not, as you like\"": "peut-être \"les yeux ouverts ou non, comme vous voulez\"",
    "\"%1\" can bring panic, and more air than the body wants":
      "\"%1\" peut amener la panique, et plus d’air que le corps n’en veut",
    "perhaps \"a small, comfortable breath\"": "peut-être \"un petit souffle confortable\"",
  ]
}
