// What is spoken besides the words of patterns, and what is said about speaking, in French.
extension French {
  static let speech: [String: String] = [
    "In": "Inspirer",
    "Hold": "Retenir",
    "Out": "Expirer",
    "Rest": "Repos",
    "How strong is it just now, from 0 to 10? It is fine to let it pass.":
      "Quelle intensité en ce moment, de 0 à 10 ? Laisser passer convient aussi.",
    "The voice is on.": "La voix est allumée.",
    "The voice is off.": "La voix est éteinte.",
    "No piper was found. The config says where it is: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.":
      "Aucun piper n’a été trouvé. La configuration dit où il est : \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }.",
    "%1 was not found. sudo apt install %2 brings it.":
      "%1 n’a pas été trouvé. sudo apt install %2 l’installe.",
    "espeak-ng, piper or none": "espeak-ng, piper ou none",
    "on, but for now": "allumée, sauf pour now",
    "none": "aucun",
    "Speaks the words, or shows them only.": "Dit les mots, ou les montre seulement.",
    "Who speaks: espeak-ng, piper or none.": "Qui parle : espeak-ng, piper ou none.",
    "Words are spoken by %1.": "Les mots sont dits par %1.",
    "%1 is there, but gave no sound, so words are shown only.":
      "%1 est là, mais n’a donné aucun son ; les mots sont donc seulement montrés.",
    "Words are shown only, as the config has it.":
      "Les mots sont seulement montrés, comme le dit la configuration.",
    "There is no speaker, so words are shown only; sudo apt install espeak-ng brings one.":
      "Aucune voix n’est là ; les mots sont donc seulement montrés. sudo apt install espeak-ng en installe une.",
  ]
}
