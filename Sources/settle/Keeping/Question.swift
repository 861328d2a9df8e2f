internal import PatternFiles

/// A question that is asked once, and answered with `y` or anything else.
enum Question {
  /// Whether it can be asked.
  static var canBeAsked: Bool { StandardStream.inputIsTerminal && StandardStream.outputIsTerminal }

  /// Whether the answer is yes.
  static func isYes(_ text: String) -> Bool {
    _ = StandardStream.write(VisibleText.of(text), to: 2)
    return (readLine() ?? "").lowercased() == "y"
  }
}
