extension Diagnostic {
  /// Problems as a JSON array, one object a line, for editors and scripts. Ends with a newline.
  public static func json(_ diagnostics: [Diagnostic]) -> String {
    if diagnostics.isEmpty { return "[]\n" }
    return "[\n" + diagnostics.map { "  " + $0.json }.joined(separator: ",\n") + "\n]\n"
  }

  /// The problem as a JSON object on one line.
  public var json: String {
    func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }
    let members: [(String, String)] = [
      ("file", JSONWriter.string(orNull: file)),
      ("code", JSONWriter.string(code.rawValue)),
      ("severity", JSONWriter.string(severity.rawValue)),
      ("message", JSONWriter.string(message)),
      ("line", number(place?.line)),
      ("column", number(place?.column)),
      ("length", number(place?.length)),
      ("help", JSONWriter.string(orNull: help)),
      ("source", JSONWriter.string(orNull: source)),
      ("path", JSONWriter.string(orNull: path)),
    ]
    return "{" + members.map { "\"\($0.0)\": \($0.1)" }.joined(separator: ", ") + "}"
  }
}
