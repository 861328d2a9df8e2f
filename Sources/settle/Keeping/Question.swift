internal import PatternFiles
internal import Phrases

/// A question that is asked once, and answered with yes or anything else.
enum Question {
  /// Whether it can be asked.
  static var canBeAsked: Bool { StandardStream.inputIsTerminal && StandardStream.outputIsTerminal }

  /// Whether the answer is yes.
  static func isYes(_ text: String) -> Bool {
    _ = StandardStream.write(VisibleText.of(text), to: 2)
    return Shell.phrases.command.isYes(readLine() ?? "")
  }
}
