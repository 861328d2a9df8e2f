// The sentences of `check`, part 4, in French.
extension French {
  static let diagnostics4: [String: String] = [
    "\"%1\" leads back to a pattern that is being read": "\"%1\" ramène à un exercice en cours de lecture",
    "in a circle": "en rond",
    "take one of them out": "en retirer un",
    "patterns stand at most %1 deep in each other": "les exercices s’emboîtent sur %1 niveaux au plus",
    "there is no pattern \"%1\"": "il n’y a pas d’exercice \"%1\"",
    "\"settle list\" shows all of them": "\"settle list\" les montre tous",
    "the pattern \"%1\" is not there": "l’exercice \"%1\" n’est pas là",
    "see how the file is named": "voir comment le fichier se nomme",
    "the pattern \"%1\" has a problem of its own: %2": "l’exercice \"%1\" a lui-même un problème : %2",
    "see \"settle check %1\"": "voir \"settle check %1\"",
    "this file is empty": "ce fichier est vide",
    "a pattern is written between { and }": "un exercice s’écrit entre { et }",
    "this file is larger than 1 MiB": "ce fichier dépasse 1 Mio",
    "a pattern is text; recordings stay in files of their own":
      "un exercice est du texte ; les enregistrements restent dans leurs fichiers",
    "the brackets stand more than 32 deep in each other":
      "les crochets s’emboîtent sur plus de 32 niveaux",
    "this one is too deep": "celui-ci est trop profond",
    "this file begins with a byte order mark": "ce fichier commence par une marque d’ordre des octets",
    "before the first character": "avant le premier caractère",
    "save the file as \"UTF-8\", not as \"UTF-8 with BOM\"":
      "enregistrer le fichier en \"UTF-8\", et non en \"UTF-8 avec BOM\"",
    "this is not UTF-8 text": "ceci n’est pas du texte UTF-8",
    "save the file with the encoding UTF-8": "enregistrer le fichier avec l’encodage UTF-8",
    "the file ends before everything is closed": "le fichier finit avant que tout soit fermé",
    "a %1 is missing here, or earlier": "un %1 manque ici, ou avant",
    "the file ends where a value is expected": "le fichier finit là où une valeur est attendue",
    "nothing follows": "rien ne suit",
    "this text is not closed on its line": "ce texte n’est pas fermé sur sa ligne",
    "it begins here": "il commence ici",
    "end it with a double quote; a new line within a text is written \\n":
      "le finir par un guillemet droit ; une nouvelle ligne dans un texte s’écrit \\n",
    "a tab cannot stand in a text": "une tabulation ne peut pas être dans un texte",
    "a tab": "une tabulation",
    "write a space": "écrire une espace",
    "an invisible control character cannot stand in a text":
      "un caractère de contrôle invisible ne peut pas être dans un texte",
    "here": "ici",
    "a backslash has a meaning of its own in a text":
      "une barre oblique inverse a un sens à elle dans un texte",
    "this means nothing": "ceci ne veut rien dire",
    "write \\\\ for a backslash, \\\" for a quote, \\n for a new line":
      "écrire \\\\ pour une barre oblique inverse, \\\" pour un guillemet, \\n pour une nouvelle ligne",
    "this is half of a character": "c’est la moitié d’un caractère",
    "its other half is missing": "l’autre moitié manque",
    "write the character itself": "écrire le caractère lui-même",
    "nothing follows this comma": "rien ne suit cette virgule",
    "before the %1": "avant le %1",
    "delete the comma": "supprimer la virgule",
    "a comma or a closing bracket is missing": "il manque une virgule ou un crochet fermant",
    "before this": "avant ceci",
    "commas stand between the entries of a list or a group":
      "des virgules séparent les éléments d’une liste ou d’un groupe",
    "a colon is missing after the name": "il manque un deux-points après le nom",
    "write it like \"in\": 4": "à écrire comme \"in\": 4",
    "a name in double quotes is expected": "un nom entre guillemets droits est attendu",
    "not this": "pas ceci",
    "write it like \"in\": 4, or close the group before this with a }":
      "à écrire comme \"in\": 4, ou fermer le groupe avant par }",
    "a value is expected": "une valeur est attendue",
    "a value is a number, a text in double quotes, true, false, or something in { } or [ ]":
      "une valeur est un nombre, un texte entre guillemets droits, true, false, ou quelque chose dans { } ou [ ]",
    "a curly quotation mark cannot be used here": "un guillemet courbe ne va pas ici",
    "use straight quotation marks (\"); word processors change them, text editors do not":
      "utiliser des guillemets droits (\") ; les traitements de texte les changent, pas les éditeurs de texte",
    "a single quotation mark cannot be used here": "une apostrophe ne va pas ici",
    "use double ones (\")": "utiliser des guillemets droits (\")",
    "comments cannot be written like this": "les commentaires ne s’écrivent pas ainsi",
    "put it into a note of your own: \"x-note\": \"…\"": "le mettre dans une note à vous : \"x-note\": \"…\"",
    "write it in small letters: %1": "l’écrire en minuscules : %1",
    "put texts into double quotes: \"%1\"": "mettre les textes entre guillemets droits : \"%1\"",
    "this word cannot stand here": "ce mot ne peut pas être ici",
    "a number does not begin with a 0": "un nombre ne commence pas par un 0",
    "write it without the 0 in front": "l’écrire sans le 0 devant",
    "a number does not begin with a plus sign": "un nombre ne commence pas par un signe plus",
    "delete the +": "supprimer le +",
    "this is not a number": "ceci n’est pas un nombre",
    "as it is written": "tel quel",
    "write digits, with a point for decimals, as in 5.5; a unit needs quotes, as in \"5 s\"":
      "écrire des chiffres, avec un point pour les décimales, comme 5.5 ; une unité demande des guillemets, comme \"5 s\"",
    "the pattern has ended before this": "l’exercice a fini avant ceci",
    "delete what follows the last bracket": "supprimer ce qui suit le dernier crochet",
  ]
}
