import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Pixels by sixel", .serialized)
struct SixelTests {
  private static let size = ScreenSize(columns: 80, rows: 24)
  private static let begin = "\u{1B}P0;1q"

  private static let answer: SixelAnswer = {
    var answer = SixelAnswer()
    answer.cell = CellPixels(width: 10, height: 20)
    answer.colours = 256
    return answer
  }()

  /// Whether a picture comes out as it went in, but for colours, which are told in percent.
  private func check(_ picture: TonePicture, _ comment: Comment) {
    let bytes = Sixel.bytes(picture)
    let reader = SixelReader(bytes)
    #expect(reader.strange == [], comment)
    #expect(reader.width == picture.width && reader.height == picture.height, comment)
    let colours = picture.colours.map { colour in
      [colour.red, colour.green, colour.blue].map { Int((Double($0) / 2.55).rounded()) }
    }
    #expect(reader.pixels == picture.pixels.map { colours[Int($0)] }, comment)
    // Nothing within can end it, or begin anything else.
    #expect(bytes.dropFirst().dropLast(2).allSatisfy { (0x20...0x7E).contains($0) }, comment)
  }

  @Test("A picture is drawn as it was: noise, long runs, a last band that is not whole, a hundred tones")
  func anything() {
    var random = Series(seed: 5)
    for (width, height, tones, run) in [
      (1, 1, 1, 1), (7, 5, 3, 1), (40, 6, 2, 90), (31, 13, 24, 1), (700, 8, 5, 900), (50, 20, 120, 3),
    ] {
      var pixels: [UInt8] = []
      while pixels.count < width * height {
        pixels += Array(repeating: UInt8(random.below(tones)), count: 1 + random.below(run))
      }
      let colours = (0..<tones).map { _ in RGB(hex: UInt32(random.below(0x100_0000))) }
      check(
        TonePicture(width: width, pixels: Array(pixels.prefix(width * height)), colours: colours),
        "\(width)×\(height) in \(tones)")
    }
    #expect(Sixel.bytes(TonePicture(width: 0, pixels: [], colours: [])) == [])
  }

  @Test("So is light, in each picture and on each ground", arguments: [VisualKind.orb, .bar, .dot, .words])
  func light(visual: VisualKind) throws {
    for isLight in [false, true] {
      let painter = TerminalTests.painter.on(isLight: isLight)
      let form = try #require(SixelPen(Self.answer).form(size: Self.size, cell: nil))
      let moment = ScreenFrameTests.changed { $0.visual = visual }
      let view = try #require(painter.pixels(moment, size: Self.size, form: form))
      let picture = painter.picture(view)
      #expect(Set(picture.pixels).count > 2)
      check(picture, "\(visual)")
    }
  }

  private func told(_ text: String) -> SixelAnswer? {
    var decoder = KeyDecoder()
    #expect(decoder.take(Array(text.utf8)) == [], "\(text.prefix(30).debugDescription)")
    #expect(!decoder.showsPixels && decoder.ground == nil)
    return decoder.sixel
  }

  @Test("A terminal that speaks it says so in its last answer, and tells of cells, colours and size before")
  func answers() {
    let plain = SixelAnswer()
    #expect(told("\u{1B}[?62;4c") == plain && told("\u{1B}[?63;1;2;4;6;9;15;22c") == plain)
    let whole = told("\u{1B}[6;20;10t\u{1B}[?1;0;256S\u{1B}[?2;0;800;480S\u{1B}[?62;4;22c")
    #expect(whole?.cell == CellPixels(width: 10, height: 20))
    #expect(whole?.colours == 256 && whole?.widest == 800 && whole?.highest == 480)
    for text in [
      // A level of 4, as a VT132 has it, is no attribute.
      "\u{1B}[?4c", "\u{1B}[?4;6c", "\u{1B}[?62;22c", "\u{1B}[?62;14;44;42c", "\u{1B}[?62c", "\u{1B}[c",
      "\u{1B}[62;4c", "\u{1B}[>62;4c", "\u{1B}[?62:4c", "\u{1B}[?62;04c", "\u{1B}[?62; 4c",
      "\u{1B}P?62;4c\u{1B}\\",
      "\u{1B}[200~\u{1B}[?62;4c\u{1B}[201~",
      // One that is too long to be kept is not believed: it could have been cut off after a 4.
      "\u{1B}[?" + String(repeating: "0;", count: 31) + "42c",
      "\u{1B}[?62;4;" + String(repeating: "9;", count: 50_000) + "c",
    ] {
      #expect(told(text) == nil, "\(text.prefix(30).debugDescription)")
    }
    for text in [
      "\u{1B}[6;0;0t", "\u{1B}[6;-20;10t", "\u{1B}[6;99999;99999t", "\u{1B}[6;20t", "\u{1B}[4;20;10t",
      "\u{1B}[6;99999999999999999999;10t", "\u{1B}[?1;0;0S", "\u{1B}[?1;3;256S", "\u{1B}[?2;0;0;0S",
      "\u{1B}[?2;0;900S",
      "\u{1B}[?1;0;-5S", "\u{1B}[?2;2;9;9S", "\u{1B}[S", "\u{1B}[t", "\u{1B}[?;;;S",
    ] {
      #expect(told(text + "\u{1B}[?62;4c") == plain, "\(text.debugDescription)")
    }
  }

  @Test("It is asked of terminals alone that may answer, on this machine and with colours")
  func asking() {
    func asks(_ environment: [String: String]) -> Bool {
      ScreenQuestion.worthAsking(environment, choice: .usual).contains(.sixel)
    }
    #expect(asks(["TERM": "xterm-256color"]) && asks(["TERM": "foot", "COLORTERM": "truecolor"]))
    for environment in [
      ["TERM": "linux"], ["TERM": "dumb"], ["TERM": "vt340"], ["TERM": "st-256color"], ["TERM": "xterm"],
      ["TERM": "xterm-256color", "NO_COLOR": "1"], ["TERM": "tmux-256color"],
      ["TERM": "xterm-256color", "TMUX": "/tmp/x"], ["TERM": "xterm-256color", "STY": "1.x"],
      ["TERM": "xterm-256color", "SSH_CONNECTION": "::1 1 ::1 22"],
    ] {
      #expect(!asks(environment), "\(environment)")
    }
  }

  @Test("A picture that is too large for the terminal, or whose cells nobody knows, is left to cells")
  func forms() throws {
    let cell = try #require(CellPixels(width: 10, height: 20))
    let unknown = SixelPen(SixelAnswer())
    #expect(unknown.form(size: Self.size, cell: nil) == nil)
    #expect(unknown.form(size: Self.size, cell: cell)?.tones == 16)
    #expect(SixelPen(Self.answer).form(size: Self.size, cell: nil)?.tones == 32)
    #expect(unknown.form(size: ScreenSize(columns: 101, rows: 24), cell: cell) == nil)
    #expect(unknown.form(size: ScreenSize(columns: 80, rows: 51), cell: cell) == nil)
    var wide = Self.answer
    (wide.widest, wide.highest) = (1_000_000, 1_000_000)
    #expect(SixelPen(wide).form(size: ScreenSize(columns: 300, rows: 100), cell: nil) == nil)
  }

  @Test("At most ten pictures a second and 240 KB, whatever goes on; words are never kept waiting")
  func limits() throws {
    let timeline = try Exercise.breathing(inhale: 2_000_000_000, exhale: 2_000_000_000, cycles: 5).timeline()
    for (width, height) in [(6, 13), (12, 24)] {
      var answer = Self.answer
      answer.cell = CellPixels(width: width, height: height)
      var (pen, encoder) = (SixelPen(answer), FrameEncoder(glyphs: .sextants))
      let form = try #require(pen.form(size: Self.size, cell: nil))
      let painter = TerminalTests.painter
      var sent: [(at: HostTime, bytes: Int)] = []
      var model = TerminalModel(Self.size)
      var drawn = 0
      for frame in 0..<600 {
        let now = Nanoseconds(frame) * 1_000_000_000 / 30
        let place = TimelineOffset(nanoseconds: now)
        let segment = try #require(timeline.segment(at: place))
        var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
        moment.visual = .orb
        moment.calm(isStill: false)
        let view = try #require(painter.pixels(moment, size: Self.size, form: form))
        let words = painter.frame(moment, size: Self.size, inPixels: true)
        let bytes = pen.update(to: view, frame: words, with: &encoder, at: HostTime(nanoseconds: now)) {
          drawn += 1
          return painter.picture($0)
        }
        let (rest, pictures) = Self.parted(bytes)
        model.apply(rest)
        #expect(model.difference(from: words) == nil && !model.isUpdating)
        #expect(pictures.count <= 1 && (pictures.isEmpty || !pen.isBehind))
        sent += pictures.map { (HostTime(nanoseconds: now), $0.count) }
      }
      #expect(model.strange == [])
      let pauses = zip(sent, sent.dropFirst()).map { $1.at - $0.at }
      #expect(try #require(pauses.min()) >= 100_000_000)
      // Over any time that ends with the beginning of a picture.
      for (index, first) in sent.enumerated() {
        var sum = 0
        for (now, next) in zip(sent[index...], sent[index...].dropFirst()) {
          sum += now.bytes
          #expect(Nanoseconds(sum) * 1_000_000_000 <= 240_000 * (next.at - first.at))
        }
      }
      #expect(sent.count > 60 && drawn <= 41, "\(sent.count) sent, \(drawn) drawn")
      let mean = sent.reduce(0) { $0 + $1.bytes } / 20
      print("orb by sixel at 80×24, cells of \(width)×\(height), 2-2: \(mean) bytes a second")
    }
  }

  @Test("The last step of a movement is not lost, and a picture that has gone leaves its cells to be drawn")
  func ends() throws {
    var (pen, encoder) = (SixelPen(Self.answer), FrameEncoder(glyphs: .unicode))
    let painter = TerminalTests.painter
    let form = try #require(pen.form(size: Self.size, cell: nil))
    func update(_ moment: Moment, at time: Nanoseconds) -> String {
      let view = painter.pixels(moment, size: Self.size, form: form)
      let frame = painter.frame(moment, size: Self.size, inPixels: view != nil)
      let bytes = pen.update(
        to: view, frame: frame, with: &encoder, at: HostTime(nanoseconds: time), draw: painter.picture)
      return String(decoding: bytes, as: UTF8.self)
    }
    let (one, two) = (ScreenFrameTests.breath, ScreenFrameTests.changed { $0.level = 0.7 })
    #expect(update(one, at: 0).contains("\u{1B}[2H" + Self.begin))
    #expect(pen.isShowing && !pen.isBehind)
    #expect(update(two, at: 50_000_000) == "" && pen.isBehind)
    let last = update(two, at: 1_000_000_000)
    #expect(last.hasPrefix("\u{1B}[?2026h\u{1B}[2H" + Self.begin) && last.hasSuffix("\u{1B}\\\u{1B}[?2026l"))
    #expect(update(two, at: 2_000_000_000) == "" && !pen.isBehind)
    // Help takes the place of the light: all cells are written, and no picture is.
    let help = update(ScreenFrameTests.changed { $0.showsHelp = true }, at: 3_000_000_000)
    #expect(help.hasPrefix("\u{1B}[?2026h\u{1B}[0m") && !help.contains(Self.begin) && !pen.isShowing)
    let again = update(two, at: 4_000_000_000)
    #expect(again.contains(Self.begin))
    // Words over a step make it smaller.
    let under = update(
      ScreenFrameTests.changed { ($0.level, $0.over) = (0.7, "A little slower.") }, at: 5_000_000_000)
    #expect(under.hasPrefix("\u{1B}[?2026h\u{1B}[0m") && under.contains("\u{1B}[3H" + Self.begin))
  }

  @Test("An answer in time brings pictures; kitty's pixels stay where both are told")
  func living() throws {
    for isKitty in [false, true] {
      let window = PseudoTerminal(columns: 40, rows: 12)
      let terminal = try Terminal(path: window.path)
      let display = Display(terminal, painter: TerminalTests.painter, fps: 30, asks: [.pixels, .sixel]) { _ in
        ScreenFrameTests.breath
      }
      try display.start()
      #expect(window.written(until: "\u{1B}[c").contains("\u{1B}[16t\u{1B}[?1;1;0S\u{1B}[?2;1;0S\u{1B}[c"))
      let asked = try #require(display.asked)
      if isKitty { display.take(.pixels, at: asked) }
      display.take(.sixel(Self.answer), at: asked)
      terminal.hasAnswered()
      let shown = window.written(until: isKitty ? "a=p,i=1" : Self.begin)
      #expect(shown.contains(Self.begin) != isKitty)
      display.close()
      #expect(window.written().hasSuffix(TerminalTests.restored))
      #expect(window.isAsItWas)
    }
  }

  /// What is words and what is pictures.
  private static func parted(_ bytes: [UInt8]) -> (rest: [UInt8], pictures: [[UInt8]]) {
    var (rest, pictures): ([UInt8], [[UInt8]]) = ([], [])
    var place = 0
    while place < bytes.count {
      if bytes[place...].starts(with: [0x1B, 0x50]) {
        var end = place + 2
        while end < bytes.count, bytes[end] != 0x1B { end += 1 }
        end = min(end + 2, bytes.count)
        pictures.append(Array(bytes[place..<end]))
        place = end
      } else {
        rest.append(bytes[place])
        place += 1
      }
    }
    return (rest, pictures)
  }
}
