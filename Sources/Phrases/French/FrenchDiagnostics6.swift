// The sentences of `check`, part 6, in French.
extension French {
  static let diagnostics6: [String: String] = [
    "\"%1\" promises what nobody here can know": "\"%1\" promet ce que personne ici ne peut savoir",
    "perhaps what can be noticed: \"you are in this room\", \"it is Monday\"; and \"calm\" for a place":
      "peut-être ce qui se remarque : \"vous êtes dans cette pièce\", \"c’est lundi\" ; et \"calme\" pour un lieu",
    "\"%1\" judges, and leaves somebody out who did otherwise":
      "\"%1\" juge, et laisse de côté qui a fait autrement",
    "perhaps \"stopping is as good as going on\"": "peut-être \"s’arrêter vaut autant que continuer\"",
    "\"%1\" is a command, where an invitation leaves a choice":
      "\"%1\" est un ordre, là où une invitation laisse le choix",
    "perhaps \"if you like, …\", \"when you are ready, …\" or \"notice …\"":
      "peut-être \"si vous voulez, …\", \"quand vous voulez, …\" ou \"remarquer peut-être …\"",
    "this recording is not there in %1, though there are words in it":
      "cet enregistrement n’existe pas en %1, alors que les mots y existent",
    "these words are not there in %1, though others of this pattern are":
      "ces mots n’existent pas en %1, alors que d’autres de cet exercice y existent",
    "add %1; until then, whoever reads in it is given another language here":
      "ajouter %1 ; d’ici là, qui lit dans cette langue en reçoit une autre ici",
    "these words are the same in every language, though others of this pattern are not":
      "ces mots sont les mêmes dans chaque langue, d’autres de cet exercice non",
    "for a text in each language, write it like { %1 }": "pour un texte par langue, à écrire comme { %1 }",
  ]
}
