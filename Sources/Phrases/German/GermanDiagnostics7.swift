/// More German sentences of `check`: sound files and speakers.
extension German {
  static let diagnostics7: [String: String] = [
    "until it is, Settle's own sound is heard in its place":
      "bis sie da ist, ist stattdessen ein Klang von Settle zu hören",
    "until it is, nothing is heard in its place":
      "bis sie da ist, ist stattdessen nichts zu hören",
    "until it can be, its words are shown and spoken without it":
      "bis das geht, werden ihre Worte ohne sie gezeigt und gesprochen",
    "until it can be, Settle's own sound is heard in its place":
      "bis das geht, ist stattdessen ein Klang von Settle zu hören",
    "until it can be, nothing is heard in its place":
      "bis das geht, ist stattdessen nichts zu hören",
    "the recording \"%1\" cannot be played: %2":
      "die Aufnahme \"%1\" lässt sich nicht spielen: %2",
    "it is no sound file that is known here":
      "es ist keine Tondatei, die hier bekannt ist",
    "there is no sound in it":
      "es ist kein Ton darin",
    "it has more channels, or another sample rate, than recordings have":
      "sie hat mehr Kanäle oder eine andere Abtastrate, als Aufnahmen haben",
    "it is longer than %1 minutes":
      "sie ist länger als %1 Minuten",
    "it is larger than %1 MiB":
      "sie ist größer als %1 MiB",
    "that needs %1, which is not on this machine":
      "dafür braucht es %1, das es auf diesem Rechner nicht gibt",
    "these words take longer than the shortest phase that they begin":
      "diese Worte dauern länger als die kürzeste Phase, die sie eröffnen",
    "they take %1 s, and the phase %2 s":
      "sie dauern %1 s, die Phase %2 s",
    "shorter words, or a longer phase; what is left of them makes way for the next cue":
      "kürzere Worte oder eine längere Phase; was von ihnen übrig ist, macht dem nächsten Zeichen Platz",
    "keys in { } such as { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }":
      "Schlüssel in { } wie { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }",
    "needed here is a path from the root on":
      "hier braucht es einen Pfad von der Wurzel an",
    "begin it with /":
      "er beginnt mit /",
  ]
}
