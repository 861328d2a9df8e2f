import Testing

@testable import PatternFiles

@Suite("The look of diagnostics")
struct DiagnosticTextTests {
  @Test("A problem shows its line with a caret, what stands there, and what to do")
  func look() {
    let checked = read(
      """
      {
        "format": 1, "id": "test", "name": "Test",
        "steps": [
          { "times": 4, "breathe": [
            { "in": 4 },
            { "hold": -4 },
            { "out": 6 }
          ] }
        ]
      }
      """)
    #expect(
      checked.text == """
        error: a phase lasts at least 0.1 seconds
         --> my-pattern.json:6:17
          |
        6 |       { "hold": -4 },
          |                 ^^ this is -4
          |
          = help: to leave the hold out, delete this phase

        """)
    #expect(
      Diagnostic.json(checked.diagnostics) == """
        [
          {"file": "my-pattern.json", "code": "phase-short", "severity": "error", "message": "a phase lasts at least 0.1 seconds", "line": 6, "column": 17, "length": 2, "help": "to leave the hold out, delete this phase", "source": null, "path": "/steps/0/breathe/1/hold"}
        ]

        """)
  }

  @Test("No problems are an empty array")
  func noProblems() {
    #expect(Diagnostic.json([]) == "[]\n")
  }

  @Test("Tabs, wide and combining characters keep the caret under its place")
  func wideText() {
    let checked = read(
      "{\t\"日本e\u{301}\": 1, \"format\": 2, \"id\": \"a\", \"name\": \"b\", \"steps\": [{\"rest\": 1}]}")
    #expect(
      checked.text.hasPrefix(
        """
        error: "日本é" is not a name that is known here
         --> my-pattern.json:1:3
          |
        1 | {   "日本é": 1, "format": 2, "id": "a", "name": "b", "steps": [{"rest": 1}]}
          |     ^^^^^^^ this one
          |
        """.replacing("é", with: "e\u{301}")))
    #expect(checked.summary == ["error unknown-key 1:3+6", "error format-version 1:24+1"])
  }

  @Test("Control characters of a file and its name never reach the terminal")
  func controls() {
    let bytes = Array("{\"x\u{1B}]0;own\u{7}\u{9B}\u{202E}\": 1}".utf8)
    let file = PatternFile(name: "a\u{1B}[2Jb.json", identity: "a", bytes: bytes, origin: .elsewhere)
    let checked = PatternReader().read(file)
    #expect(
      checked.text == """
        error: an invisible control character cannot stand in a text
         --> a\\u{1B}[2Jb.json:1:4
          |
        1 | {"x\\u{1B}]0;own\\u{7}\\u{9B}\\u{202E}": 1}
          |    ^^^^^^ here
          |
          = help: delete it

        """)
    let escaped = read(#"{"x\#("\\")u001b\u202e": 1, "k\u009b": 2}"#)
    #expect(
      !escaped.text.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
      })
    let json = Diagnostic.json(escaped.diagnostics)
    #expect(json.contains("\\u001b") && json.contains("\\u202e") && json.contains("\\u009b"))
    #expect(!json.unicodeScalars.contains { VisibleText.isHidden($0) && $0 != "\n" })
  }

  @Test("Of a very long line the part around the place is shown")
  func longLine() {
    let padding = String(repeating: "\"x-a\": \"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\", ", count: 10)
      .split(separator: ", ").enumerated().map { $1.replacing("x-a", with: "x-\($0)") }.joined(
        separator: ", ")
    let checked = read("{\(padding), \"colour\": 1, \(padding.replacing("x-", with: "x-b"))}")
    let lines = checked.diagnostics.first { $0.code == .unknownKey }?.text.split(separator: "\n") ?? []
    let shown = lines.first { $0.hasPrefix("1 | ") } ?? ""
    #expect(shown.hasPrefix("1 | …") && shown.hasSuffix("…") && shown.count < 240)
    let caret = lines.first { $0.contains("^") } ?? ""
    let at = caret.distance(from: caret.startIndex, to: caret.firstIndex(of: "^") ?? caret.startIndex)
    #expect(shown.dropFirst(at).hasPrefix("\"colour\""))
  }

  @Test("A place at the end of the file is just behind it")
  func endOfFile() {
    #expect(
      read("{\"a\": [1\n").text == """
        error: the file ends before everything is closed
         --> my-pattern.json:2:1
          |
        2 |
          | ^ a ] is missing here, or earlier

        """)
  }

  @Test("Lines end with LF, CR LF or CR", arguments: ["\n", "\r\n", "\r"])
  func lineEnds(_ end: String) {
    let checked = read("{\(end)\"format\": 1,\(end) \"id\": 5}")
    #expect(
      checked.diagnostics.contains { $0.place?.line == 3 && $0.place?.column == 8 && $0.code == .wrongType })
  }

  @Test(
    "The nearest word is suggested, and none where none is near",
    arguments: [
      ("brethe", "breathe"), ("otu", "out"), ("tiems", "times"), ("i", nil), ("zzz", nil), ("Hold", "hold"),
    ] as [(String, String?)])
  func suggestions(_ word: String, _ suggestion: String?) {
    #expect(
      Suggestion.nearest(to: word, among: ["breathe", "out", "times", "hold", "in"])
        == (word == "i" ? "in" : suggestion))
  }
}
