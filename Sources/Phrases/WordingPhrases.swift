/// What is said of words that command, promise or judge: with a suggestion, for those who write.
extension DiagnosticPhrases {
  /// A phrase that was found, and what it does: `obligation`, `command`, `eyes`, `breath`, `promise` or `praise`.
  public func wording(_ phrase: String, kind: String) -> DiagnosticWords {
    switch kind {
    case "obligation":
      .init(
        "\"\(phrase)\" obliges, where an invitation leaves a choice", label: "these words",
        help: "perhaps \"you might like to …\", \"an option is …\" or \"if it feels all right\"")
    case "eyes":
      .init(
        "\"\(phrase)\" can be hard to bear, and nothing here depends on it", label: "these words",
        help: "perhaps \"eyes open, or not, as you like\"")
    case "breath":
      .init(
        "\"\(phrase)\" can bring panic, and more air than the body wants", label: "these words",
        help: "perhaps \"a small, comfortable breath\"")
    case "promise":
      .init(
        "\"\(phrase)\" promises what nobody here can know", label: "these words",
        help:
          "perhaps what can be noticed: \"you are in this room\", \"it is Monday\"; and \"calm\" for a place")
    case "praise":
      .init(
        "\"\(phrase)\" judges, and leaves somebody out who did otherwise", label: "these words",
        help: "perhaps \"stopping is as good as going on\"")
    default:
      .init(
        "\"\(phrase)\" is a command, where an invitation leaves a choice", label: "these words",
        help: "perhaps \"if you like, …\", \"when you are ready, …\" or \"notice …\"")
    }
  }
}
