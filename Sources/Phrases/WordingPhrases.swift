/// What is said of words that command, promise or judge: with a suggestion, for those who write.
extension DiagnosticPhrases {
  /// A phrase that was found, and what it does: `obligation`, `command`, `eyes`, `breath`, `promise` or `praise`.
  public func wording(_ phrase: String, kind: String) -> DiagnosticWords {
    switch kind {
    case "obligation":
      .init(
        say("\"\(phrase)\" obliges, where an invitation leaves a choice"), label: say("these words"),
        help: say("perhaps \"you might like to …\", \"an option is …\" or \"if it feels all right\""))
    case "eyes":
      .init(
        say("\"\(phrase)\" can be hard to bear, and nothing here depends on it"), label: say("these words"),
        help: say("perhaps \"eyes open, or not, as you like\""))
    case "breath":
      .init(
        say("\"\(phrase)\" can bring panic, and more air than the body wants"), label: say("these words"),
        help: say("perhaps \"a small, comfortable breath\""))
    case "promise":
      .init(
        say("\"\(phrase)\" promises what nobody here can know"), label: say("these words"),
        help:
          say(
            "perhaps what can be noticed: \"you are in this room\", \"it is Monday\"; and \"calm\" for a place"
          ))
    case "praise":
      .init(
        say("\"\(phrase)\" judges, and leaves somebody out who did otherwise"), label: say("these words"),
        help: say("perhaps \"stopping is as good as going on\""))
    default:
      .init(
        say("\"\(phrase)\" is a command, where an invitation leaves a choice"), label: say("these words"),
        help: say("perhaps \"if you like, …\", \"when you are ready, …\" or \"notice …\""))
    }
  }

  /// Words, or a recording, that lack languages which other texts of the pattern have.
  public func languageMissing(_ tags: [String], isRecording: Bool) -> DiagnosticWords {
    let missing = list(tags)
    return .init(
      isRecording
        ? say("this recording is not there in \(missing), though there are words in it")
        : say("these words are not there in \(missing), though others of this pattern are"),
      label: say("here"),
      help: say("add \(missing); until then, whoever reads in it is given another language here"))
  }
  /// A pattern that is included and lacks a language.
  public func languageMissing(_ tags: [String], inIncluded name: String) -> DiagnosticWords {
    .init(
      say("\"\(name)\" is not there in \(list(tags)), though the words around it are"), label: say("here"),
      help: say(
        "whoever reads in it is given another language there; a copy of that pattern can be written in \(list(tags))"
      ))
  }
  /// Words that are the same in every language.
  public func languagePlain(_ tags: [String]) -> DiagnosticWords {
    .init(
      say("these words are the same in every language, though others of this pattern are not"),
      label: say("here"), help: say("for a text in each language, write it like { \(forms(tags)) }"))
  }
  private func forms(_ tags: [String]) -> String {
    tags.map { "\"\($0)\": \"…\"" }.joined(separator: ", ")
  }
}
