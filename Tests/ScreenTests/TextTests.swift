import Glibc
import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Words")
struct TextTests {
  @Test("Widths agree with the C library's for every assigned character")
  func widths() throws {
    try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    // The C library hides it from Swift.
    let address = try #require(dlsym(nil, "wcwidth"))
    let wcwidth = unsafeBitCast(address, to: (@convention(c) (wchar_t) -> Int32).self)
    var compared = 0
    for value in [0xA0...0xFFFF, 0x1F000...0x1FAFF].joined() {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      switch scalar.properties.generalCategory {
      case .unassigned, .privateUse, .format, .control, .lineSeparator, .paragraphSeparator: continue
      default: break
      }
      // Newer than the C library's table.
      let width = Int(wcwidth(wchar_t(value)))
      if width < 0 { continue }
      compared += 1
      #expect(CellWidth.of(scalar) == width, "U+\(String(value, radix: 16))")
    }
    #expect(compared > 50_000)
  }

  @Test("What is invisible or drives a terminal is left out")
  func safe() {
    func plain(_ words: String, _ set: GlyphSet = .unicode) -> String {
      String(String.UnicodeScalarView(SafeText.glyphs(words, in: set).flatMap(\.scalars)))
    }
    #expect(plain("a\u{1B}b\u{7F}c\u{9B}d\u{202E}e\u{2066}f\u{200B}g\u{FEFF}h") == "abcdefgh")
    #expect(plain("line\nnext\tpart\u{2028}end") == "line next part end")
    #expect(plain("e\u{301}\u{302}\u{303}\u{304}") == "e\u{301}\u{302}")
    #expect(plain("\u{E000}") == "?")
    #expect(plain("Café – “rest” · ä呼", .ascii) == "Cafe - \"rest\" - a?")
    #expect(plain("❤\u{FE0F}") == "❤")
  }

  @Test("Lines are broken at spaces, and long words where they must be")
  func wrapping() {
    func lines(_ words: String, _ width: Int) -> [String] {
      SafeText.wrapped(words, width: width, in: .unicode).map {
        String(String.UnicodeScalarView($0.flatMap(\.scalars)))
      }
    }
    #expect(lines("let your feet rest", 9) == ["let your", "feet rest"])
    #expect(lines("one\ntwo", 9) == ["one", "two"])
    #expect(lines("abcdefgh ij", 3) == ["abc", "def", "gh", "ij"])
    #expect(lines("呼吸呼", 4) == ["呼吸", "呼"])
    #expect(lines("", 4) == [""])
  }

  @Test("Plain lines are pinned")
  func plainLines() {
    let plain = PlainLine(phrases: .english)
    let second: Nanoseconds = 1_000_000_000
    func line(_ time: Nanoseconds, _ words: String, _ length: Nanoseconds?) -> String {
      plain.line(at: TimelineOffset(nanoseconds: time), words: words, length: length)
    }
    #expect(line(16 * second, "breathe in", 4 * second) == "00:16.000 breathe in, 4 s")
    #expect(line(3_661_500_999_999, "hold", 5_500_000_000) == "1:01:01.500 hold, 5.5 s")
    #expect(line(9_230_769_231, "breathe out", 9_230_769_231) == "00:09.230 breathe out, 9.231 s")
    #expect(line(-3 * second, "soon", nil) == "-00:03.000 soon")
    #expect(line(0, "a\u{1B}[2J\nb", nil) == "00:00.000 a[2J b")
  }

  @Test("With less detail lines have no times, or stand for the first breath of each step alone")
  func plainDetail() throws {
    let second: Nanoseconds = 1_000_000_000
    let timeline = try Exercise.breathing(inhale: 4 * second, exhale: 6 * second, cycles: 3).timeline()
    func lines(_ detail: PlainDetail) -> [String] {
      let plain = PlainLine(phrases: .english, detail: detail)
      return (0..<4).compactMap { timeline.segment(index: $0) }.filter(plain.tells).map {
        plain.words(for: $0)
      }
    }
    #expect(
      lines(.timed) == [
        "00:00.000 breathe in, 4 s", "00:04.000 breathe out, 6 s", "00:10.000 breathe in, 4 s",
        "00:14.000 breathe out, 6 s",
      ])
    let spoken = ["breathe in, 4 s", "breathe out, 6 s"]
    #expect(lines(.spoken) == spoken + spoken)
    #expect(lines(.few) == spoken)
    // What is laid over a step is no second line.
    let plain = PlainLine(phrases: .english, detail: .spoken)
    let first = try #require(timeline.segment(index: 0))
    #expect(
      plain.words(for: first, over: "Small breaths are enough.")
        == "Small breaths are enough. breathe in, 4 s")
    #expect(plain.words(for: first, over: "slowly") == "slowly, breathe in, 4 s")
  }

  @Test("Lengths are read as people read them")
  func lengths() {
    #expect(TimeText.short(252_000_000_000) == "4:12")
    #expect(TimeText.short(1) == "0:01")
    #expect(TimeText.short(0) == "0:00")
    #expect(TimeText.short(3_720_000_000_000) == "1:02:00")
    #expect(TimeText.seconds(4_000_400_000) == "4")
    #expect(TimeText.seconds(100_000_000) == "0.1")
  }

  @Test("The quiet line names four keys at most, and only those that work")
  func keyLine() {
    func line(_ change: (inout Moment) -> Void, width: Int = 80, short: Bool = false) -> String {
      var moment = Moment()
      change(&moment)
      return KeyLine.words(moment, width: width, phrases: ScreenPhrases(), isShort: short)
    }
    let all = Set(KeyName.allCases)
    #expect(line { _ in } == "space pause · q leave · ? keys")
    #expect(line { $0.keys = all } == "space pause · n something else · s voice · q leave")
    #expect(line({ $0.keys = all }, short: true) == "space · n · s · q")
    #expect(line({ $0.keys = all }, width: 9) == "space · q")
    #expect(line({ $0.keys = all }, width: 3) == "q")
    #expect(line { $0.isPaused = true } == "space go on · q leave · ? keys")
    #expect(
      line {
        $0.isHeld = true
        $0.keys = [.goOn, .pause, .leave, .help]
      } == "enter go on · q leave · ? keys")
    #expect(line { $0.isHeld = true } == "space pause · q leave · ? keys")
    #expect(line { $0.showsHelp = true } == "? back · q leave")
  }

  @Test("A picture for a page holds the words, made harmless")
  func picture() {
    var frame = ScreenFrame(size: ScreenSize(columns: 12, rows: 1), ground: .full(RGB(hex: 0x0C0F16)))
    frame.put(SafeText.glyphs("a<b & c", in: .unicode), column: 1, row: 0, ink: .full(RGB(hex: 0xE6E8EC)))
    frame.put(
      .halves(top: .full(RGB(hex: 0xFF0000)), bottom: .full(RGB(hex: 0x00FF00))), column: 10, row: 0)
    let picture = SVGPicture(frame).document
    #expect(
      picture.contains("textLength=\"70\" lengthAdjust=\"spacing\" fill=\"#E6E8EC\">a&lt;b &amp; c</text>"))
    #expect(picture.contains("<rect x=\"100\" y=\"0\" width=\"10\" height=\"10\" fill=\"#FF0000\"/>"))
    #expect(picture.contains("<rect x=\"100\" y=\"10\" width=\"10\" height=\"10\" fill=\"#00FF00\"/>"))
  }
}
