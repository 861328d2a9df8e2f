extension Diagnostic {
  /// The problem as a person reads it: message, place, the line with a caret, help. Ends with a newline.
  ///
  /// Nothing in it can drive a terminal: control characters of the file are written out.
  public var text: String {
    var result = "\(severity.rawValue): \(VisibleText.of(message))\n"
    guard let place else {
      if let file { result += " --> \(VisibleText.of(file))\n" }
      if let help { result += "  = help: \(VisibleText.of(help))\n" }
      return result
    }
    let number = String(place.line)
    let margin = String(repeating: " ", count: number.count)
    result += "\(margin)--> \(VisibleText.of(file ?? "")):\(place.line):\(place.column)\n"
    let shown = place.shown
    result += "\(margin) |\n"
    result += "\(number) |" + (shown.line.isEmpty ? "" : " " + shown.line) + "\n"
    result += "\(margin) | " + String(repeating: " ", count: shown.indent)
    result += String(repeating: "^", count: shown.width)
    if let label { result += " " + VisibleText.of(label) }
    result += "\n"
    if let help { result += "\(margin) |\n\(margin) = help: \(VisibleText.of(help))\n" }
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
