extension Diagnostic {
  /// The problem as a person reads it: message, place, the line with a caret, help, source. Ends with a newline.
  ///
  /// Nothing in it can drive a terminal: control characters of the file are written out.
  public var text: String { text(in: .plain) }

  /// The problem as a person reads it, in colours or without.
  public func text(in ink: DiagnosticInk) -> String {
    var result = ink.severity(severity, severity.rawValue) + ink.strong(": " + VisibleText.of(message)) + "\n"
    let margin = String(repeating: " ", count: place.map { String($0.line).count } ?? 1)
    func rail(_ text: String) -> String { margin + ink.faint(text) }
    if let place {
      let number = String(place.line)
      result += rail("-->") + " \(VisibleText.of(file ?? "")):\(place.line):\(place.column)\n"
      let shown = place.shown
      result += rail(" |") + "\n"
      result += ink.faint("\(number) |") + (shown.line.isEmpty ? "" : " " + shown.line) + "\n"
      let caret = String(repeating: "^", count: shown.width) + (label.map { " " + VisibleText.of($0) } ?? "")
      result += rail(" |") + " " + String(repeating: " ", count: shown.indent)
      result += ink.severity(severity, caret) + "\n"
      if help != nil || source != nil { result += rail(" |") + "\n" }
    } else if let file {
      result += ink.faint(" -->") + " \(VisibleText.of(file))\n"
    }
    if let help { result += rail(" = ") + "help: \(VisibleText.of(help))\n" }
    if let source { result += rail(" = ") + "source: \(VisibleText.of(source))\n" }
    return result
  }
}

extension Diagnostic.Place {
  /// The line as a terminal can show it, and where in it the caret stands, in columns of the terminal.
  fileprivate var shown: (line: String, indent: Int, width: Int) {
    var line = omittedBefore > 0 ? "…" : ""
    var width = omittedBefore > 0 ? 1 : 0
    var indent = width
    var end = width
    let first = column - 1 - omittedBefore
    for (index, scalar) in sourceLine.unicodeScalars.enumerated() {
      if index == first { indent = width }
      let piece =
        scalar == "\t" ? String(repeating: " ", count: 4 - width % 4) : VisibleText.of(String(scalar))
      line += piece
      width += piece.unicodeScalars.reduce(0) { $0 + VisibleText.width($1) }
      if index < first + length { end = width }
    }
    if first >= sourceLine.unicodeScalars.count { (indent, end) = (width, width + 1) }
    if isCutAfter { line += "…" }
    // Blanks at the end say nothing and are stripped by editors.
    while line.last == " " { line.removeLast() }
    return (line, indent, max(end - indent, 1))
  }
}
