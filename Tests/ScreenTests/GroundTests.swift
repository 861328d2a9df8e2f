import Dispatch
import Rhythm
import Synchronization
import Testing

@testable import Screen

@Suite("The ground of the terminal")
struct GroundTests {
  private func ground(_ text: String) -> RGB? {
    var decoder = KeyDecoder()
    let keys = decoder.take(Array(text.utf8))
    #expect(keys == [], "an answer is no key: \(text)")
    return decoder.ground
  }

  @Test("Answers are understood, in each form")
  func answers() {
    #expect(ground("\u{1B}]11;rgb:f4f4/f1f1/eaea\u{1B}\\") == RGB(hex: 0xF4F1EA))
    #expect(ground("\u{1B}]11;rgb:0c/0f/16\u{07}") == RGB(hex: 0x0C0F16))
    #expect(ground("\u{1B}]11;rgba:ffff/ffff/ffff/ffff\u{07}") == RGB(hex: 0xFFFFFF))
    #expect(ground("\u{1B}]11;rgb:f/8/0\u{07}") == RGB(hex: 0xFF8800))
  }

  @Test("What is no answer is swallowed whole")
  func hostile() {
    for text in [
      "\u{1B}]11;rgb:\u{07}", "\u{1B}]11;rgb:ff/ff\u{07}", "\u{1B}]11;rgb:ff/ff/ff/ff\u{07}",
      "\u{1B}]11;rgb:+f/ff/ff\u{07}", "\u{1B}]11;rgb:12345/0/0\u{07}", "\u{1B}]10;rgb:ff/ff/ff\u{07}",
      "\u{1B}P11;rgb:ff/ff/ff\u{1B}\\", "\u{1B}]11;rgb:ff/ff/ff\u{1B}x\u{1B}\\",
      "\u{1B}]11;rgb:ff/ff/ff" + String(repeating: "q", count: 100_000) + "\u{07}",
      "\u{1B}[200~\u{1B}]11;rgb:ff/ff/ff\u{07}\u{1B}[201~", "\u{1B}[?62;4c",
    ] {
      #expect(ground(text) == nil, "\(text.prefix(40))")
    }
  }

  @Test("After an answer keys are keys, and one that breaks off is given up")
  func after() {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}]11;rgb:ff/ff/ff\u{1B}\\q".utf8)) == [.character("q")])
    #expect(!decoder.hasAnswered)
    #expect(decoder.take(Array("\u{1B}[?62;22c".utf8)) == [])
    #expect(decoder.hasAnswered)
    #expect(decoder.take(Array("\u{1B}]11;rgb:ff".utf8)) == [])
    #expect(decoder.timeOut() == nil)
    #expect(decoder.take(Array("q".utf8)) == [.character("q")])
  }

  @Test("A ground is light where dark words are read better on it")
  func light() {
    #expect([0xFFFFFF, 0xF4F1EA, 0x808080, 0xFDF6E3].allSatisfy { GroundQuestion.isLight(RGB(hex: $0)) })
    #expect([0x000000, 0x0C0F16, 0x002B36, 0x585858].allSatisfy { !GroundQuestion.isLight(RGB(hex: $0)) })
  }

  @Test("A palette is chosen by name, with a ground or without")
  func choice() throws {
    let dusk = try #require(PaletteChoice("dusk"))
    #expect(dusk.isLight == nil)
    #expect(dusk.first(in: [:]) == .dusk)
    #expect(dusk.first(in: ["COLORFGBG": "0;15"]) == .duskOnLight)
    #expect(dusk.first(in: ["COLORFGBG": "15;default;0"]) == .dusk)
    #expect(PaletteChoice("clear-light")?.first(in: ["COLORFGBG": "15;0"]) == .clearOnLight)
    #expect(PaletteChoice("moss-dark")?.first(in: ["COLORFGBG": "0;15"]) == .moss)
    for text in ["", "-light", "dawn", "dusk-", "dusk-light-light"] { #expect(PaletteChoice(text) == nil) }
  }

  @Test("It is asked after the first frame, and a light one is drawn on in other colours")
  func asked() throws {
    let window = PseudoTerminal(columns: 40, rows: 12)
    let terminal = try Terminal(path: window.path)
    let display = Display(terminal, painter: TerminalTests.painter, fps: 30, asks: [.ground]) { _ in
      ScreenFrameTests.breath
    }
    try display.start()
    let first = window.written(until: "\u{1B}[c")
    #expect(first.contains("breathe out") && first.hasSuffix("\u{1B}]11;?\u{1B}\\\u{1B}[c"))
    display.take(.ground(RGB(hex: 0xFFFFFF)))
    // The ground of the light palette.
    #expect(window.written(until: "48;2;244;241;234").contains("48;2;244;241;234"))
    terminal.hasAnswered()
    display.close()
    #expect(window.isAsItWas)
  }

  @Test("An answer that is still on its way does not arrive in the shell")
  func late() throws {
    let window = PseudoTerminal()
    let terminal = try Terminal(path: window.path)
    try terminal.enter()
    terminal.isAsked(at: .monotonic)
    window.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\\u{1B}[?62c")
    terminal.leave()
    #expect(window.isAsItWas)
    // Nothing is left to be read by whoever comes next.
    #expect(terminal.unread == 0)
  }

  @Test("A terminal that answers with anything at all is drawn on as before, and left with one key")
  func hostileAnswers() throws {
    let answers = [
      "\u{1B}]11;rgb:" + String(repeating: "f", count: 3000), "\u{1B}]52;c;Li4v\u{7}",
      "\u{1B}P+q544e\u{1B}\\",
      "\u{1B}[" + String(repeating: "9;", count: 1500) + "c", "\u{1B}]11;rgb:zz/\u{9B}/\u{202E}\u{1B}\\",
      "\u{1B}_Gi=1;OK\u{1B}\\\u{1B}[?1;2c\u{1B}[?1;2c", "\u{1B}\u{1B}\u{1B}[\u{1B}[[\u{1B}O",
    ]
    for answer in answers {
      let window = PseudoTerminal(columns: 40, rows: 12)
      let terminal = try Terminal(path: window.path)
      let display = Display(terminal, painter: TerminalTests.painter, fps: 30, asks: [.ground, .pixels]) {
        _ in
        ScreenFrameTests.breath
      }
      try display.start()
      _ = window.written(until: "\u{1B}[c")
      let keys = KeyReader(terminal)
      let left = DispatchSemaphore(value: 0)
      keys.start(
        onKey: { if $0.command == .leave { left.signal() } }, onAnswer: { display.take($0) },
        onHangUp: {})
      window.type(answer)
      window.type("\u{3}")
      #expect(left.wait(timeout: .now() + .seconds(10)) == .success, "\(answer.prefix(20).debugDescription)")
      keys.stop()
      display.close()
      let shown = window.written()
      #expect(!shown.contains("]52;") && !shown.contains("544e"), "an answer was echoed")
      #expect(window.isAsItWas)
    }
  }
}
