import Testing

@testable import Screen

@Suite("A page to read")
struct TextPageTests {
  private func text(_ lines: [String], from top: Int, rows: Int, columns: Int = 20) throws -> [String] {
    let terminal = PseudoTerminal()
    let page = TextPage(
      try Terminal(path: terminal.path), look: Look(depth: .none, glyphs: .unicode),
      text: lines.joined(separator: "\n"), footer: "q back")
    let frame = page.frame(from: top, size: ScreenSize(columns: columns, rows: rows))
    return (0..<rows).map { row in
      var line = ""
      for column in 0..<columns { line.unicodeScalars.append(contentsOf: frame[column, row].glyph.scalars) }
      return line.trimmed
    }
  }

  @Test("As many lines as there is room for, the keys below; nothing that could drive the terminal")
  func frame() throws {
    let lines = (1...9).map { "line \($0)\u{1B}[2J" }
    #expect(
      try text(lines, from: 0, rows: 5) == ["  line 1[2J", "  line 2[2J", "  line 3[2J", "", "  q back"])
    #expect(
      try text(lines, from: 6, rows: 5) == ["  line 7[2J", "  line 8[2J", "  line 9[2J", "", "  q back"])
    #expect(try text(lines, from: 0, rows: 1) == ["  q back"])
  }

  @Test("In a window that has grown the last lines fill it")
  func grown() throws {
    let lines = (1...4).map { "line \($0)" }
    #expect(try text(lines, from: 3, rows: 5) == ["  line 2", "  line 3", "  line 4", "", "  q back"])
  }

  @Test("A long line is wrapped and keeps its indent; columns of a line that fits stay where they are")
  func wrapped() throws {
    let lines = ["name   1", "  a few words that go on"]
    #expect(
      try text(lines, from: 0, rows: 6) == [
        "  name   1", "    a few words", "    that go on", "", "", "  q back",
      ])
    #expect(try text(["abcdefgh"], from: 0, rows: 4, columns: 6) == ["abcdef", "gh", "", "q back"])
  }
}

extension String {
  fileprivate var trimmed: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
