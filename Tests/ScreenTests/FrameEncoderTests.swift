import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("The encoder")
struct FrameEncoderTests {
  @Test("What it sends makes a terminal show exactly the frame", arguments: GlyphSet.allCases)
  func exact(glyphs: GlyphSet) {
    var random = Series(seed: 7)
    for _ in 0..<40 {
      let size = ScreenSize(columns: 1 + random.below(30), rows: 1 + random.below(12))
      var encoder = FrameEncoder(glyphs: glyphs)
      var terminal = TerminalModel(size)
      var frame = ScreenFrame(size: size, ground: .standard)
      for step in 0..<12 {
        random.change(&frame, glyphs: glyphs)
        let bytes = encoder.encode(frame)
        terminal.apply(bytes)
        #expect(terminal.difference(from: frame) == nil, "step \(step)")
        #expect(terminal.strange == [])
        #expect(!terminal.isUpdating)
        #expect(encoder.encode(frame) == [], "a frame that is shown already costs nothing")
      }
    }
  }

  @Test("Each frame is one synchronised update")
  func synchronised() {
    var encoder = FrameEncoder(glyphs: .unicode)
    let bytes = encoder.encode(ScreenFrame(size: ScreenSize(columns: 2, rows: 1), ground: .standard))
    #expect(String(decoding: bytes, as: UTF8.self) == "\u{1B}[?2026h\u{1B}[0m\u{1B}[H  \u{1B}[?2026l")
  }

  @Test("Only what changed is sent, with the shortest movement")
  func minimal() {
    var encoder = FrameEncoder(glyphs: .unicode)
    var frame = ScreenFrame(size: ScreenSize(columns: 20, rows: 3), ground: .standard)
    _ = encoder.encode(frame)
    frame.put([Glyph("a"), Glyph("b")], column: 4, row: 1, ink: .standard)
    frame.put([Glyph("c")], column: 7, row: 1, ink: .indexed(67))
    #expect(
      String(decoding: encoder.encode(frame), as: UTF8.self)
        == "\u{1B}[?2026h\u{1B}[2;5Hab\u{1B}[C\u{1B}[38;5;67mc\u{1B}[?2026l")
  }

  @Test("After it forgets what is shown everything is sent again")
  func invalidated() {
    let size = ScreenSize(columns: 6, rows: 2)
    var encoder = FrameEncoder(glyphs: .unicode)
    let frame = ScreenFrame(size: size, ground: .indexed(233))
    let first = encoder.encode(frame)
    encoder.invalidate()
    #expect(encoder.encode(frame) == first)
  }

  @Test("A hostile label cannot send a control sequence", arguments: GlyphSet.allCases)
  func hostile(glyphs: GlyphSet) {
    let nasty =
      "a\u{1B}[2Jb\u{9B}31mc\u{07}\u{7F}\u{202E}d\u{2066}e\u{1B}]0;x\u{07}\u{90}q\u{9C}\r\u{85}f\u{0}"
    var moment = Moment()
    moment.label = nasty
    moment.over = nasty
    moment.message = nasty
    moment.endsAt = nasty
    moment.timeLeft = 1
    let painter = ScreenPainter(
      look: Look(depth: .trueColour, glyphs: glyphs), phrases: ScreenPhrases())
    for words: Moment.Words in [
      .none, .text(nasty), .choice([nasty, nasty]), .rating(question: nasty, value: 3),
      .notice(number: 1, of: 3, text: nasty, alternative: nasty),
    ] {
      moment.words = words
      let size = ScreenSize(columns: 100, rows: 30)
      var encoder = FrameEncoder(glyphs: glyphs)
      var terminal = TerminalModel(size)
      let frame = painter.frame(moment, size: size)
      terminal.apply(encoder.encode(frame))
      #expect(terminal.strange == [])
      #expect(terminal.difference(from: frame) == nil)
    }
  }
}

/// Numbers that look random and are the same in every run.
struct Series {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }

  mutating func ink() -> Ink {
    switch below(4) {
    case 0: .standard
    case 1: .basic(UInt8(below(16)))
    case 2: .indexed(UInt8(below(256)))
    default: .full(RGB(hex: UInt32(below(3))))
    }
  }

  /// Changes a few cells, some of them to words with wide and marked characters.
  mutating func change(_ frame: inout ScreenFrame, glyphs: GlyphSet) {
    let words = ["breathe", "呼吸", "e\u{301}a\u{308}", "▒", " ", "x呼y", "ё"]
    for _ in 0..<below(20) {
      let (column, row) = (below(frame.size.columns), below(frame.size.rows))
      switch below(3) {
      case 0: frame.put(.empty(ink()), column: column, row: row)
      case 1 where glyphs == .unicode: frame.put(.halves(top: ink(), bottom: ink()), column: column, row: row)
      default:
        let word = SafeText.glyphs(words[below(words.count)], in: glyphs)
        frame.put(word, column: column, row: row, ink: ink(), ground: below(2) == 0 ? ink() : nil)
      }
    }
  }
}
