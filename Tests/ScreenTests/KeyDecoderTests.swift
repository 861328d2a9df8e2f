import Rhythm
import Testing

@testable import Screen

@Suite("Keys")
struct KeyDecoderTests {
  /// Bytes as they come from a terminal, a `|` where it pauses for longer than a sequence may, and the keys.
  static let table: [(String, [Key])] = [
    (" ", [.character(" ")]),
    ("q", [.character("q")]),
    ("\u{3}", [.control("c")]),
    ("\u{1A}", [.control("z")]),
    ("\r", [.enter]),
    ("\n", [.enter]),
    ("\t\u{7F}", [.tab, .backspace]),
    ("\u{1B}|", [.escape]),
    ("\u{1B}\u{1B}|", [.escape, .escape]),
    ("\u{1B}[A", [.up]), ("\u{1B}[B", [.down]), ("\u{1B}[C", [.right]), ("\u{1B}[D", [.left]),
    ("\u{1B}OA", [.up]), ("\u{1B}OM", [.enter]),
    ("\u{1B}[1;5C", [.right]),
    ("\u{1B}|[A", [.escape, .character("["), .character("A")]),
    ("\u{1B}[|q", [.character("q")]),
    ("\u{1B}[15~q", [.character("q")]),
    ("\u{1B}[[Aq", [.character("q")]),
    ("\u{1B}[<0;10;10Mq", [.character("q")]),
    ("\u{1B}[?2026;2$yq", [.character("q")]),
    ("\u{1B}]11;rgb:0c0c/0f0f/1616\u{7}q", [.character("q")]),
    ("\u{1B}]11;rgb:0c0c/0f0f/1616\u{1B}\\q", [.character("q")]),
    ("\u{1B}P1$r0m\u{1B}\\q", [.character("q")]),
    ("\u{1B}]never ends|q", [.character("q")]),
    ("\u{1B}]11;never ends\u{3}q", [.control("c"), .character("q")]),
    ("\u{1B}P1;2\u{1B}\u{3}", [.control("c")]), ("\u{1B}[1;2\u{3}", [.control("c")]),
    ("\u{1B}[[\u{3}", [.control("c")]), ("\u{1B}O\u{3}", [.control("c")]),
    ("\u{1B}[200~\u{3}q\u{1B}[201~s", [.character("s")]),
    ("\u{1B}n", []),
    ("\u{1B}q", [.escape, .character("q")]),
    ("\u{1B}[200~quit\u{1B}[31m\u{1B}[201~s", [.character("s")]),
    ("é呼🌊", [.character("é"), .character("呼"), .character("🌊")]),
    ("\u{1B}éq", [.character("q")]),
    ("\u{9B}31m", [.character("3"), .character("1"), .character("m")]),
  ]

  @Test("Bytes become keys", arguments: table)
  func decoded(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    #expect(Self.feed(bytes, to: &decoder) == keys)
    #expect(decoder.patience == nil, "nothing is left over")
  }

  @Test("It does not matter where reading cuts the bytes", arguments: table)
  func cut(bytes: String, keys: [Key]) {
    var decoder = KeyDecoder()
    var found: [Key] = []
    for part in bytes.utf8 {
      if part == UInt8(ascii: "|") {
        found += [decoder.timeOut()].compactMap { $0 }
      } else {
        found += decoder.take([part])
      }
    }
    #expect(found == keys)
  }

  @Test("A lone escape waits 50 ms for the rest of an arrow")
  func patience() {
    var decoder = KeyDecoder()
    #expect(decoder.patience == nil)
    #expect(decoder.take([0x1B]) == [])
    #expect(decoder.patience == 50)
    #expect(decoder.take([0x5B, 0x44]) == [.left])
    #expect(decoder.patience == nil)
  }

  @Test("No bytes at all upset it, and a pause brings it back to rest")
  func anything() {
    var random = Series(seed: 3)
    for _ in 0..<2000 {
      var decoder = KeyDecoder()
      let bytes = (0..<random.below(12)).map { _ in
        random.below(3) == 0 ? UInt8(0x1B) : UInt8(random.below(256))
      }
      _ = decoder.take(bytes)
      _ = decoder.timeOut()
      #expect(decoder.patience == nil)
      #expect(decoder.take([0x71]) == [.character("q")], "after \(bytes)")
    }
  }

  @Test("Keys ask for what they are said to ask for")
  func commands() {
    let expected: [(Key, Command?)] = [
      (.character(" "), .pauseOrResume), (.character("q"), .leave), (.character("Q"), .leave),
      (.escape, .leave), (.control("c"), .leave), (.character("n"), .somethingElse),
      (.character("s"), .voice), (.left, .slower), (.right, .faster), (.down, .quieter), (.up, .louder),
      (.character("m"), .mute), (.character("v"), .nextVisual), (.enter, .goOn),
      (.character("0"), .number(0)), (.character("9"), .number(9)), (.character("?"), .help),
      (.character("h"), .help), (.tab, nil), (.character("x"), nil), (.control("a"), nil),
    ]
    for (key, command) in expected { #expect(key.command == command) }
  }

  static func feed(_ bytes: String, to decoder: inout KeyDecoder) -> [Key] {
    var keys: [Key] = []
    for (index, part) in bytes.split(separator: "|", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { keys += [decoder.timeOut()].compactMap { $0 } }
      keys += decoder.take(Array(part.utf8))
    }
    return keys
  }
}
