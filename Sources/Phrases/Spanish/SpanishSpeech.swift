// What is spoken besides the words of patterns, and what is said about speaking, in Spanish.
extension Spanish {
  static let speech: [String: String] = [
    "In": "Inspirar",
    "Hold": "Retener",
    "Out": "Espirar",
    "Rest": "Reposo",
    "How strong is it just now, from 0 to 10? It is fine to let it pass.":
      "¿Qué intensidad tiene ahora, de 0 a 10? Dejarlo pasar también vale.",
    "The voice is on.": "La voz está activada.",
    "The voice is off.": "La voz está desactivada.",
    "No piper was found. The config says where it is: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.":
      "No se encontró piper. La configuración dice dónde está: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.",
    "%1 was not found. sudo apt install %2 brings it.": "No se encontró %1. sudo apt install %2 lo instala.",
    "espeak-ng, piper or none": "espeak-ng, piper o none",
    "on, but for now": "activada, salvo en now",
    "none": "ninguno",
    "Speaks the words, or shows them only.": "Dice las palabras, o solo las muestra.",
    "Who speaks: espeak-ng, piper or none.": "Quién habla: espeak-ng, piper o none.",
    "Words are spoken by %1.": "Las palabras las dice %1.",
    "%1 is there, but gave no sound, so words are shown only.":
      "%1 está, pero no dio sonido; las palabras solo se muestran.",
    "Words are shown only, as the config has it.":
      "Las palabras solo se muestran, como dice la configuración.",
    "There is no speaker, so words are shown only; sudo apt install espeak-ng brings one.":
      "No hay ninguna voz; las palabras solo se muestran. sudo apt install espeak-ng instala una.",
  ]
}
