import Testing

@testable import Screen

@Suite("A page to read")
struct TextPageTests {
  private func text(_ lines: [String], from top: Int, rows: Int) throws -> [String] {
    let terminal = PseudoTerminal()
    let page = TextPage(
      try Terminal(path: terminal.path), look: Look(depth: .none, glyphs: .unicode), lines: lines,
      footer: "q back")
    let frame = page.frame(from: top, size: ScreenSize(columns: 20, rows: rows))
    return (0..<rows).map { row in
      var line = ""
      for column in 0..<20 { line.unicodeScalars.append(contentsOf: frame[column, row].glyph.scalars) }
      return line.trimmed
    }
  }

  @Test("As many lines as there is room for, the keys below; nothing that could drive the terminal")
  func frame() throws {
    let lines = (1...9).map { "line \($0)\u{1B}[2J" }
    #expect(
      try text(lines, from: 0, rows: 5) == ["  line 1[2J", "  line 2[2J", "  line 3[2J", "", "  q back"])
    #expect(try text(lines, from: 7, rows: 5) == ["  line 8[2J", "  line 9[2J", "", "", "  q back"])
    #expect(try text(lines, from: 0, rows: 1) == ["  q back"])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
