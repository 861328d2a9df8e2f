import Glibc
import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Kinds of terminals")
struct TerminalKindTests {
  /// What each tells of itself, where the locale is one of UTF-8.
  static let kinds: [(name: String, environment: [String: String])] = [
    ("tmux", ["TERM": "tmux-256color", "COLORTERM": "truecolor"]), ("tmux-256", ["TERM": "tmux-256color"]),
    ("screen", ["TERM": "screen"]), ("screen-256", ["TERM": "screen-256color"]),
    ("console", ["TERM": "linux"]),
    ("xterm", ["TERM": "xterm-256color"]), ("foot", ["TERM": "foot", "COLORTERM": "truecolor"]),
    ("kitty", ["TERM": "xterm-kitty", "COLORTERM": "truecolor"]), ("vt220", ["TERM": "vt220"]),
    ("no-colour", ["TERM": "xterm-256color", "COLORTERM": "truecolor", "NO_COLOR": "1"]),
  ]

  @Test("What is shown in each is known", arguments: kinds.map(\.name))
  func golden(name: String) throws {
    let environment = try #require(Self.kinds.first { $0.name == name }).environment
    let look = Look(depth: .detected(in: environment), glyphs: .shown(by: environment))
    for visual in [VisualKind.orb, .wave] {
      let moment = try ScreenFrameTests.breathing { $0.visual = visual }
      ScreenFrameTests.check(moment, 50, 18, "terminal-\(name)-\(visual.rawValue)", look: look)
    }
  }

  @Test("After a storm of sizes the last one is drawn whole")
  func storm() throws {
    let window = PseudoTerminal(columns: 80, rows: 24)
    let terminal = try Terminal(path: window.path)
    let display = Display(terminal, painter: TerminalTests.painter, fps: 120) { _ in ScreenFrameTests.breath }
    try display.start()
    _ = window.written(until: "breathe out")
    var series = Series(seed: 3)
    for _ in 0..<300 {
      window.resize(columns: UInt16(1 + series.below(200)), rows: UInt16(1 + series.below(60)))
      display.poke()
      _ = window.written()
    }
    let last = ScreenSize(columns: 61, rows: 19)
    window.resize(columns: 61, rows: 19)
    display.poke()
    let frame = TerminalTests.painter.frame(ScreenFrameTests.breath, size: last)
    let (begin, end) = (Array("\u{1B}[?2026h\u{1B}[0m".utf8), Array("\u{1B}[?2026l".utf8))
    var bytes: [UInt8] = []
    var isShown = false
    for _ in 0..<500 where !isShown {
      bytes += window.writtenBytes()
      // Whatever was drawn last, as a whole: it begins by forgetting all colours.
      if bytes.reversed().starts(with: end.reversed()), let start = bytes.lastStart(of: begin) {
        var shown = TerminalModel(last)
        shown.apply(Array(bytes[start...]))
        isShown = shown.strange.isEmpty && shown.difference(from: frame) == nil
      }
      if !isShown { window.waitForOutput() }
    }
    #expect(isShown)
    display.close()
    #expect(window.isAsItWas)
  }
}

extension [UInt8] {
  /// Where some bytes begin for the last time.
  fileprivate func lastStart(of wanted: [UInt8]) -> Int? {
    guard count >= wanted.count else { return nil }
    return (0...count - wanted.count).last { self[$0...].starts(with: wanted) }
  }
}
