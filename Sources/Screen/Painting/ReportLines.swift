/// Lines about a pattern that is being written, beneath the picture: as many as fit and leave it half of the screen.
struct ReportLines {
  private let lines: [[Glyph]]
  private let look: Look

  /// - Parameter more: says how many lines there was no room for.
  init(_ report: [String], size: ScreenSize, look: Look, more: (Int) -> String) {
    self.look = look
    let width = size.columns - 2 * Self.margin
    let all = report.map { SafeText.wrapped($0, width: width - Self.indent, in: look.glyphs) }
    let room = max(size.rows / 2 - 1, 0)
    guard !all.isEmpty, room > 0, width > Self.indent + 2 else {
      lines = []
      return
    }
    var shown: [[Glyph]] = []
    for (index, entry) in all.enumerated() {
      // What does not fit is counted on the last line.
      let isLast = index + 1 == all.count
      if shown.count + entry.count + (isLast ? 0 : 1) > room {
        shown = Array(shown.prefix(room - 1))
        shown.append(SafeText.glyphs(more(all.count - index), in: look.glyphs))
        break
      }
      for (row, line) in entry.enumerated() {
        shown.append(row == 0 ? line : Array(repeating: .space, count: Self.indent) + line)
      }
    }
    lines = shown
  }

  /// How many rows they take.
  var count: Int { lines.count }

  private static let margin = 2
  /// How far the lines that follow a wrapped one stand in.
  private static let indent = 2

  /// Writes them from a row on.
  func write(with pen: inout Pen, from row: Int) {
    for (index, line) in lines.enumerated() {
      pen.write(line, column: Self.margin, row: row + index, ink: index == 0 ? look.word : look.soft)
    }
  }
}
