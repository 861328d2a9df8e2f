// The sentences of `check`, part 6, in Spanish.
extension Spanish {
  static let diagnostics6: [String: String] = [
    "\"%1\" promises what nobody here can know": "\"%1\" promete lo que aquí nadie puede saber",
    "perhaps what can be noticed: \"you are in this room\", \"it is Monday\"; and \"calm\" for a place":
      "quizá lo que se puede notar: \"está en esta habitación\", \"es lunes\"; y \"tranquilo\" para un lugar",
    "\"%1\" judges, and leaves somebody out who did otherwise":
      "\"%1\" juzga, y deja fuera a quien lo hizo de otro modo",
    "perhaps \"stopping is as good as going on\"": "quizá \"parar es tan bueno como seguir\"",
    "\"%1\" is a command, where an invitation leaves a choice":
      "\"%1\" es una orden, donde una invitación deja elegir",
    "perhaps \"if you like, …\", \"when you are ready, …\" or \"notice …\"":
      "quizá \"si quiere, …\", \"cuando quiera, …\" o \"quizá se note …\"",
    "this recording is not there in %1, though there are words in it":
      "esta grabación no está en %1, aunque sí las palabras",
    "these words are not there in %1, though others of this pattern are":
      "estas palabras no están en %1, aunque otras de este ejercicio sí",
    "add %1; until then, whoever reads in it is given another language here":
      "añadir %1; hasta entonces, quien lee en ese idioma recibe otro aquí",
    "these words are the same in every language, though others of this pattern are not":
      "estas palabras son iguales en todos los idiomas, otras de este ejercicio no",
    "for a text in each language, write it like { %1 }":
      "para un texto en cada idioma, se escribe como { %1 }",
  ]
}
