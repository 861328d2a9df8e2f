internal import FoundationEssentials

/// The forms in which a journal is handed out.
public enum JournalExport: String, Sendable, CaseIterable {
  /// Comma-separated values as RFC 4180 has them, with a heading.
  case csv
  /// An array of objects.
  case json

  /// The whole text.
  public func text(of entries: [JournalEntry]) -> String {
    switch self {
    case .csv:
      let rows = entries.map { entry in
        let ratings = entry.ratings.map { "\($0.what) \($0.value)" }.joined(separator: "; ")
        return [entry.date, entry.exercise, Self.figures(entry.minutes), ratings].map(Self.field)
          .joined(separator: ",")
      }
      return (["date,exercise,minutes,ratings"] + rows).map { $0 + "\r\n" }.joined()
    case .json:
      let rows = entries.map { "  " + String(decoding: JournalLine($0).bytes, as: UTF8.self) }
      return rows.isEmpty ? "[]\n" : "[\n" + rows.joined(separator: ",\n") + "\n]\n"
    }
  }

  /// Minutes as they are written: a tenth only where there is one.
  public static func figures(_ minutes: Double) -> String {
    minutes == minutes.rounded() ? String(Int64(minutes)) : "\(minutes)"
  }

  /// One that a table program would take for a formula becomes plain text.
  private static func field(_ text: String) -> String {
    let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
    let plain = isFormula ? "'" + text : text
    guard plain.contains(where: { ",\"\n\r\r\n".contains($0) }) else { return plain }
    return "\"" + plain.replacing("\"", with: "\"\"") + "\""
  }
}
