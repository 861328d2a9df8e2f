/// More French sentences of `check`: sound files and speakers.
extension French {
  static let diagnostics7: [String: String] = [
    "until it is, Settle's own sound is heard in its place":
      "d’ici là, un son de Settle s’entend à sa place",
    "until it is, nothing is heard in its place":
      "d’ici là, rien ne s’entend à sa place",
    "until it can be, its words are shown and spoken without it":
      "tant que ce n’est pas possible, ses mots sont montrés et dits sans lui",
    "until it can be, Settle's own sound is heard in its place":
      "tant que ce n’est pas possible, un son de Settle s’entend à sa place",
    "until it can be, nothing is heard in its place":
      "tant que ce n’est pas possible, rien ne s’entend à sa place",
    "the recording \"%1\" cannot be played: %2":
      "l’enregistrement \"%1\" ne peut pas être joué : %2",
    "it is no sound file that is known here":
      "ce n’est pas un fichier son connu ici",
    "there is no sound in it":
      "il n’y a pas de son dedans",
    "it has more channels, or another sample rate, than recordings have":
      "il a plus de canaux, ou une autre fréquence, que les enregistrements",
    "it is longer than %1 minutes":
      "il dure plus de %1 minutes",
    "it is larger than %1 MiB":
      "il dépasse %1 MiB",
    "that needs %1, which is not on this machine":
      "cela demande %1, qui n’est pas sur cette machine",
    "these words take longer than the shortest phase that they begin":
      "ces mots durent plus que la phase la plus courte qu’ils ouvrent",
    "they take %1 s, and the phase %2 s":
      "ils durent %1 s, et la phase %2 s",
    "shorter words, or a longer phase; what is left of them makes way for the next cue":
      "des mots plus courts, ou une phase plus longue ; ce qui en reste laisse place au signal suivant",
    "keys in { } such as { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }":
      "des clés entre { } comme { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }",
    "needed here is a path from the root on":
      "un chemin depuis la racine est attendu ici",
    "begin it with /":
      "il commence par /",
  ]
}
