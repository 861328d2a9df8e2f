import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Lines about a pattern beneath the picture")
struct ReportTests {
  private func frame(_ report: [String], columns: Int = 60, rows: Int = 24) -> [String] {
    var moment = Moment()
    moment.label = "breathe in"
    moment.level = 0.5
    moment.report = report
    let look = Look(depth: .none, glyphs: .unicode)
    let frame = ScreenPainter(look: look, phrases: ScreenPhrases()).frame(
      moment, size: ScreenSize(columns: columns, rows: rows))
    return (0..<rows).map { row in
      var line = ""
      for column in 0..<columns { line.unicodeScalars.append(contentsOf: frame[column, row].glyph.scalars) }
      return line
    }
  }

  @Test("All that fit are there, at the foot, and the picture keeps its place above them")
  func all() {
    let lines = frame(["not yet: 2 errors", "line 3 · error: one", "line 9 · note: two"])
    #expect(lines.count == 24)
    #expect(
      lines.suffix(3).map { $0.trimmed } == [
        "not yet: 2 errors", "line 3 · error: one", "line 9 · note: two",
      ])
    #expect(lines.dropLast(3).contains { $0.contains("breathe in") })
    #expect(lines[20].contains("pause"))
  }

  @Test("What does not fit is counted, and half of the screen stays the picture's")
  func many() {
    let lines = frame((1...40).map { "line \($0)" })
    #expect(lines[13].trimmed == "line 1")
    #expect(lines[22].trimmed == "line 10")
    #expect(lines[23].trimmed == "and 30 more; settle check tells all of them")
    #expect(lines.prefix(13).contains { $0.contains("breathe in") })
  }

  @Test("Long lines are wrapped, and a small screen shows what it can")
  func small() {
    let long = "line 12 · warning: the in-breath is longer than the out-breath (in 6 s, out 4 s)"
    let lines = frame(["saved", long], columns: 40)
    #expect(lines.suffix(4).map(\.trimmed).first == "saved")
    #expect(lines.suffix(3).joined(separator: " ").contains("out 4 s"))
    for (columns, rows) in [(1, 1), (10, 3), (20, 5), (30, 11), (80, 2)] {
      #expect(frame(["one", long], columns: columns, rows: rows).count == rows)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
