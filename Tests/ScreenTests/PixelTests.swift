import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Real pixels", .serialized)
struct PixelTests {
  private static let size = ScreenSize(columns: 40, rows: 12)

  private func letters(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func light(_ change: (inout Moment) -> Void = { _ in }, size: ScreenSize = size) -> PixelView? {
    TerminalTests.painter.pixels(ScreenFrameTests.changed(change), size: size, form: .kitty(cell: nil))
  }

  @Test("Only the answer of a terminal that could show them counts, and none is a key")
  func answers() {
    func showsPixels(_ text: String) -> Bool {
      var decoder = KeyDecoder()
      #expect(decoder.take(Array(text.utf8)) == [], "\(text.prefix(30).debugDescription)")
      #expect(decoder.ground == nil)
      return decoder.showsPixels
    }
    #expect(showsPixels("\u{1B}_Gi=4207;OK\u{1B}\\"))
    for text in [
      "\u{1B}_Gi=4207;ENOTSUP:no\u{1B}\\", "\u{1B}_Gi=1;OK\u{1B}\\", "\u{1B}_Gi=4207;OKq\u{1B}\\",
      "\u{1B}]Gi=4207;OK\u{1B}\\", "\u{1B}PGi=4207;OK\u{1B}\\", "\u{1B}_11;rgb:ff/ff/ff\u{1B}\\",
      "\u{1B}_Gi=4207;OK\u{1B}x\u{1B}\\",
      "\u{1B}_Gi=4207;OK" + String(repeating: "q", count: 100_000) + "\u{1B}\\",
      "\u{1B}[200~\u{1B}_Gi=4207;OK\u{1B}\\\u{1B}[201~",
    ] {
      #expect(!showsPixels(text), "\(text.prefix(30).debugDescription)")
    }
  }

  @Test("It is asked only where it is likely to be understood, and never over a network")
  func asking() {
    func asks(_ environment: [String: String]) -> Bool {
      let environment = environment.merging(["COLORTERM": "truecolor"]) { first, _ in first }
      return ScreenQuestion.worthAsking(environment, choice: .usual).contains(.pixels)
    }
    #expect(asks(["TERM": "xterm-kitty"]) && asks(["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"]))
    #expect(asks(["TERM": "xterm-256color", "KITTY_WINDOW_ID": "1"]))
    for environment in [
      ["TERM": "xterm-256color"], ["TERM": "linux"], ["TERM": "tmux-256color", "KITTY_WINDOW_ID": "1"],
      ["TERM": "xterm-kitty", "TMUX": "/tmp/x"], ["TERM": "xterm-kitty", "SSH_TTY": "/dev/pts/1"],
      ["TERM": "xterm-kitty", "NO_COLOR": "1"], ["TERM": "dumb", "KITTY_WINDOW_ID": "1"],
    ] {
      #expect(!asks(environment), "\(environment)")
    }
  }

  @Test("A picture is sent once; from then on a frame costs some hundred bytes")
  func once() throws {
    var pen = PixelPen()
    let (one, two) = (try #require(light { $0.level = 0.5 }), try #require(light { $0.level = 0.9 }))
    func bytes(_ light: PixelView?) -> String {
      letters(pen.bytes(for: light, draw: TerminalTests.painter.picture))
    }
    let first = bytes(one)
    #expect(first.hasPrefix("\u{1B}_Ga=t,i=1,f=100,q=2,m="))
    #expect(first.contains("\u{1B}[2H\u{1B}_Ga=p,i=1,p=1,y=8,h=64,c=40,r=8,C=1,q=2\u{1B}\\"))
    #expect(bytes(one) == "")
    #expect(bytes(two).hasSuffix("\u{1B}_Ga=d,d=i,i=1,p=1,q=2\u{1B}\\"))
    #expect(bytes(one).utf8.count < 100)
    #expect(bytes(nil) == "\u{1B}_Ga=d,d=i,i=1,p=1,q=2\u{1B}\\")
    #expect(!pen.isShowing)
    // Another size makes all pictures useless.
    let large = try #require(light(size: ScreenSize(columns: 80, rows: 24)))
    #expect(bytes(large).hasPrefix("\u{1B}_Ga=d,d=A,q=2\u{1B}\\\u{1B}_Ga=t,i=1,"))
    // Every piece is short enough for the protocol, and holds nothing but its letters.
    for piece in bytes(light { $0.level = 0.3 }).split(separator: "\u{1B}\\") {
      guard let start = piece.firstIndex(of: ";") else { continue }
      let data = piece[piece.index(after: start)...]
      #expect(data.utf8.count <= 4096)
      #expect(data.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0)) })
    }
  }

  @Test("What flows or gives way is left to cells, and so is what has no room")
  func left() {
    #expect(light() != nil)
    #expect(light { $0.visual = .wave } == nil && light { $0.visual = .box } == nil)
    #expect(light { $0.leaving = .words } == nil && light { $0.showsHelp = true } == nil)
    #expect(light(size: ScreenSize(columns: 20, rows: 6)) == nil)
    #expect(light { $0.words = .choice(Array(repeating: "way", count: 9)) } == nil)
    // What is told in words around it makes no other picture.
    #expect(light { $0.timeLeft = 5 } == light { $0.message = "x" })
    // Words at the top are not covered.
    #expect(light { $0.over = "A little slower now." }?.rows.lowerBound == 1)
  }

  @Test("What stands at the foot or beside a lamp is left to cells")
  func others() {
    #expect(light { $0.report = ["3 ms"] } == nil)
    #expect(light { $0.lamp = 0.5 } == nil)
  }

  @Test("Words that come or go cut another part out of the picture that is there; nothing is sent anew")
  func cut() throws {
    var pen = PixelPen()
    func bytes(_ light: PixelView) -> String {
      letters(pen.bytes(for: light, draw: TerminalTests.painter.picture))
    }
    let alone = try #require(light())
    let under = try #require(
      light { $0.over = "A little slower now, and a little slower still, as it comes." })
    #expect(alone.light == under.light && alone.rows != under.rows)
    _ = bytes(alone)
    let rows = under.rows
    #expect(
      bytes(under)
        == "\u{1B}[\(rows.lowerBound + 1)H\u{1B}_Ga=p,i=1,p=1,y=\(rows.lowerBound * 8),h=\(rows.count * 8)"
        + ",c=40,r=\(rows.count),C=1,q=2\u{1B}\\")
  }

  @Test("A ground that is told late makes other pictures, in the colours of that ground")
  func grounds() throws {
    var pen = PixelPen()
    let dark = try #require(light())
    let painter = TerminalTests.painter.on(isLight: true)
    let bright = try #require(
      painter.pixels(ScreenFrameTests.breath, size: Self.size, form: .kitty(cell: nil)))
    #expect(dark != bright)
    _ = pen.bytes(for: dark, draw: TerminalTests.painter.picture)
    let bytes = letters(pen.bytes(for: bright, draw: painter.picture))
    #expect(bytes.hasPrefix("\u{1B}_Ga=t,i=2,") && bytes.hasSuffix("\u{1B}_Ga=d,d=i,i=1,p=1,q=2\u{1B}\\"))
    #expect(painter.picture(bright).colours.first == Palette.duskOnLight.background)
  }

  @Test(
    "An orb is as high as it is wide in the pixels of the screen", arguments: [(6, 13), (8, 16), (10, 25)])
  func round(width: Int, height: Int) throws {
    let cell = try #require(CellPixels(width: width, height: height))
    let size = ScreenSize(columns: 80, rows: 24)
    let form = PixelForm.sixel(cell: cell, tones: 24)
    let moment = ScreenFrameTests.changed { $0.level = 0.3 }
    let picture = TerminalTests.painter.picture(
      try #require(TerminalTests.painter.pixels(moment, size: size, form: form)))
    let lit = picture.pixels.indices.filter { picture.pixels[$0] > 0 }
    let columns = lit.map { $0 % picture.width }
    let (left, right) = (try #require(columns.min()), try #require(columns.max()))
    let (top, bottom) = (lit[0] / picture.width, lit[lit.count - 1] / picture.width)
    #expect(right - left > 100)
    // A pixel at each edge may be on either side of it.
    #expect(abs((right - left) - (bottom - top)) <= 2, "\(right - left) across, \(bottom - top) down")
  }

  @Test("A picture file has its size, its palette and the tones that were drawn")
  func file() throws {
    let light = try #require(light { $0.level = 1 })
    let picture = TerminalTests.painter.picture(light)
    let bytes = PNGPicture.bytes(width: picture.width, pixels: picture.pixels, palette: picture.colours)
    #expect(bytes[16..<29] == [0, 0, 0, 160, 0, 0, 0, UInt8(light.rows.count * 8), 8, 3, 0, 0, 0])
    #expect(bytes[37..<41] == Array("PLTE".utf8)[...])
    let begin = 41 + 64 * 3 + 4 + 8
    var inflater = Inflater(Array(bytes[(begin + 2)..<(bytes.count - 20)]))
    var rows = inflater.bytes()
    let stride = 161
    #expect(rows.count == stride * light.rows.count * 8)
    for place in rows.indices where place % stride != 0 && place >= stride {
      rows[place] &+= rows[place - stride]
    }
    let middle = rows[light.rows.count * 4 * stride + 81]
    #expect(middle > 56 && rows[1] == 0, "\(middle)")
  }

  @Test("A minute of breathing costs a terminal of 80×24 less than 40 KB/s")
  func cost() throws {
    let timeline = try Exercise.breathing(inhale: 4_000_000_000, exhale: 4_000_000_000, cycles: 8).timeline()
    let size = ScreenSize(columns: 80, rows: 24)
    let painter = TerminalTests.painter
    for visual in [VisualKind.orb, .bar, .dot, .words] {
      var (pen, encoder) = (PixelPen(), FrameEncoder(glyphs: .sextants))
      var seconds = [Int](repeating: 0, count: 60)
      for frame in 0..<1800 {
        let place = TimelineOffset(nanoseconds: Nanoseconds(frame) * 1_000_000_000 / 30)
        let segment = try #require(timeline.segment(at: place))
        var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
        moment.visual = visual
        moment.calm(isStill: false)
        let light = try #require(painter.pixels(moment, size: size, form: .kitty(cell: nil)))
        seconds[frame / 30] += pen.bytes(for: light, draw: painter.picture).count
        let cells = encoder.encode(painter.frame(moment, size: size, inPixels: true)).count
        // The first frame is the whole screen, and is drawn once.
        if frame > 0 { seconds[frame / 30] += cells }
      }
      let mean = seconds.reduce(0, +) / 60
      let most = seconds.max() ?? 0
      print(
        "\(visual.rawValue) in pixels at 80×24, 4-4: \(mean) bytes a second over a minute, at most \(most)")
      // Most of it is the first breath: from then on the terminal has every picture.
      #expect(mean < 40_000)
      #expect(seconds.dropFirst(8).allSatisfy { $0 < 10_000 })
    }
  }

  @Test("Letters of base64")
  func base64() {
    let table = ["": "", "f": "Zg==", "fo": "Zm8=", "foo": "Zm9v", "foob": "Zm9vYg==", "\u{0}\u{7F}": "AH8="]
    for (text, wanted) in table { #expect(letters(PixelPen.base64(Array(text.utf8))) == wanted) }
  }

  @Test(
    "Asked after the first frame; an answer in time brings pixels, a late one nothing; leaving takes them away"
  )
  func living() throws {
    for isLate in [false, true] {
      let window = PseudoTerminal(columns: 40, rows: 12)
      let terminal = try Terminal(path: window.path)
      let display = Display(terminal, painter: TerminalTests.painter, fps: 30, asks: [.pixels]) { _ in
        ScreenFrameTests.breath
      }
      try display.start()
      let first = window.written(until: "\u{1B}[c")
      #expect(first.contains("breathe out") && first.contains("a=q") && !first.contains("a=t"))
      // The display's own clock at the time of the answer, whatever this machine's load is.
      let asked = try #require(display.asked)
      display.take(.pixels, at: asked + PixelQuestion.patience + (isLate ? 1 : 0))
      if isLate {
        display.take(.ground(RGB(hex: 0xFFFFFF)), at: asked)
        #expect(!window.written(until: "48;2;244;241;234").contains("a=t"))
      } else {
        #expect(window.written(until: "a=p,i=1").contains("a=t,i=1,f=100"))
      }
      terminal.hasAnswered()
      display.close()
      let last = window.written()
      #expect(last.hasSuffix(TerminalTests.restored))
      #expect(last.contains(letters(PixelPen.farewell)) != isLate)
      #expect(window.isAsItWas)
    }
  }
}
