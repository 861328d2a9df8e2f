// The sentences of `check`, part 6, in German.
extension German {
  static let diagnostics6: [String: String] = [
    "\"%1\" promises what nobody here can know": "\"%1\" verspricht, was hier niemand wissen kann",
    "perhaps what can be noticed: \"you are in this room\", \"it is Monday\"; and \"calm\" for a place":
      "vielleicht, was zu bemerken ist: \"Sie sind in diesem Raum\", \"es ist Montag\"; und \"ruhig\" für einen Ort",
    "\"%1\" judges, and leaves somebody out who did otherwise":
      "\"%1\" urteilt, und lässt aus, wer es anders gemacht hat",
    "perhaps \"stopping is as good as going on\"": "vielleicht \"aufhören ist so gut wie weitermachen\"",
    "\"%1\" is a command, where an invitation leaves a choice":
      "\"%1\" ist ein Befehl, wo eine Einladung die Wahl lässt",
    "perhaps \"if you like, …\", \"when you are ready, …\" or \"notice …\"":
      "vielleicht \"wer mag, …\", \"wann immer es passt, …\" oder \"zu bemerken ist vielleicht …\"",
    "this recording is not there in %1, though there are words in it":
      "diese Aufnahme gibt es nicht in %1, obwohl es die Worte dort gibt",
    "these words are not there in %1, though others of this pattern are":
      "diese Worte gibt es nicht in %1, andere dieser Übung schon",
    "add %1; until then, whoever reads in it is given another language here":
      "%1 dazuschreiben; bis dahin bekommt, wer so liest, hier eine andere Sprache",
    "these words are the same in every language, though others of this pattern are not":
      "diese Worte sind in jeder Sprache gleich, andere dieser Übung nicht",
    "for a text in each language, write it like { %1 }":
      "für einen Text je Sprache zu schreiben wie { %1 }",
  ]
}
