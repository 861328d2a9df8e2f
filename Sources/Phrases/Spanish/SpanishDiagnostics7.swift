/// More Spanish sentences of `check`: sound files and speakers.
extension Spanish {
  static let diagnostics7: [String: String] = [
    "until it is, Settle's own sound is heard in its place":
      "hasta entonces se oye en su lugar un sonido de Settle",
    "until it is, nothing is heard in its place":
      "hasta entonces no se oye nada en su lugar",
    "until it can be, its words are shown and spoken without it":
      "mientras no se pueda, sus palabras se muestran y se dicen sin ella",
    "until it can be, Settle's own sound is heard in its place":
      "mientras no se pueda, se oye en su lugar un sonido de Settle",
    "until it can be, nothing is heard in its place":
      "mientras no se pueda, no se oye nada en su lugar",
    "the recording \"%1\" cannot be played: %2":
      "la grabación \"%1\" no se puede reproducir: %2",
    "it is no sound file that is known here":
      "no es un archivo de sonido que se conozca aquí",
    "there is no sound in it":
      "no hay sonido en ella",
    "it has more channels, or another sample rate, than recordings have":
      "tiene más canales, u otra frecuencia de muestreo, de lo que tienen las grabaciones",
    "it is longer than %1 minutes":
      "dura más de %1 minutos",
    "it is larger than %1 MiB":
      "ocupa más de %1 MiB",
    "that needs %1, which is not on this machine":
      "para ello hace falta %1, que no está en esta máquina",
    "these words take longer than the shortest phase that they begin":
      "estas palabras duran más que la fase más corta que abren",
    "they take %1 s, and the phase %2 s":
      "duran %1 s, y la fase %2 s",
    "shorter words, or a longer phase; what is left of them makes way for the next cue":
      "palabras más cortas, o una fase más larga; lo que quede de ellas deja paso a la señal siguiente",
    "keys in { } such as { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }":
      "claves entre { } como { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }",
    "needed here is a path from the root on":
      "aquí hace falta una ruta desde la raíz",
    "begin it with /":
      "empieza por /",
  ]
}
