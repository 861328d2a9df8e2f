// What is spoken besides the words of patterns, and what is said about speaking, in German.
extension German {
  static let speech: [String: String] = [
    "In": "Ein",
    "Hold": "Halten",
    "Out": "Aus",
    "Rest": "Ruhen",
    "How strong is it just now, from 0 to 10? It is fine to let it pass.":
      "Wie stark ist es gerade, von 0 bis 10? Auch vorbeigehen lassen ist gut.",
    "The voice is on.": "Die Stimme ist an.",
    "The voice is off.": "Die Stimme ist aus.",
    "No piper was found. The config says where it is: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.":
      "Es wurde kein piper gefunden. Wo es ist, sagt die Konfiguration: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.",
    "%1 was not found. sudo apt install %2 brings it.":
      "%1 wurde nicht gefunden. sudo apt install %2 bringt es.",
    "espeak-ng, piper or none": "espeak-ng, piper oder none",
    "on, but for now": "an, außer bei now",
    "none": "keins",
    "Speaks the words, or shows them only.": "Spricht die Worte oder zeigt sie nur.",
    "Who speaks: espeak-ng, piper or none.": "Wer spricht: espeak-ng, piper oder none.",
    "Words are spoken by %1.": "Worte werden gesprochen, von %1.",
    "%1 is there, but gave no sound, so words are shown only.":
      "%1 ist da, gab aber keinen Ton; Worte werden darum nur gezeigt.",
    "Words are shown only, as the config has it.":
      "Worte werden nur gezeigt, wie es in der Konfiguration steht.",
    "There is no speaker, so words are shown only; sudo apt install espeak-ng brings one.":
      "Es ist niemand da, der spricht; Worte werden darum nur gezeigt. sudo apt install espeak-ng bringt eine Stimme.",
  ]
}
