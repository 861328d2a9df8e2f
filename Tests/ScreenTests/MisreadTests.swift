import Phrases
import Rhythm
import Testing

@testable import Screen

/// Every byte of whole sessions, in every picture, on every kind of terminal.
@Suite("Nothing that a terminal could misread")
struct MisreadTests {
  @Test("Only known sequences, and only bytes that the terminal has", arguments: GlyphSet.allCases)
  func sessions(glyphs: GlyphSet) throws {
    let timeline = try Exercise.breathing(
      inhale: 2_000_000_000, hold: 1_000_000_000, exhale: 3_000_000_000, cycles: 2
    ).timeline()
    for depth in ColourDepth.allCases {
      let painter = ScreenPainter(look: Look(depth: depth, glyphs: glyphs), phrases: ScreenPhrases())
      for visual in VisualKind.allCases {
        for (columns, rows) in [(80, 24), (33, 11), (20, 6)] {
          var encoder = FrameEncoder(glyphs: glyphs)
          for frame in 0..<30 {
            let place = TimelineOffset(nanoseconds: Nanoseconds(frame) * 370_000_000)
            let segment = try #require(timeline.segment(at: place))
            var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
            moment.visual = visual
            moment.course = BreathCourse(around: segment, at: place, in: timeline)
            moment.showsHelp = frame % 9 == 8
            moment.light = frame % 7 == 6 ? 0.5 : 1
            moment.endsAt = "21:47"
            let bytes = encoder.encode(painter.frame(moment, size: ScreenSize(columns: columns, rows: rows)))
            #expect(Self.misread(bytes, glyphs: glyphs, depth: depth) == nil, "\(visual) \(columns)×\(rows)")
          }
        }
      }
    }
  }

  @Test("The picker sends no others")
  func picker() throws {
    for glyphs in GlyphSet.allCases {
      for depth in ColourDepth.allCases {
        let painter = ScreenPainter(look: Look(depth: depth, glyphs: glyphs), phrases: ScreenPhrases())
        var encoder = FrameEncoder(glyphs: glyphs)
        var picker = try PickerTests.filled()
        for key in [Key.down, .enter, .down, .down, .character("/"), .character("\u{9B}"), .character("é")] {
          _ = picker.take(key)
          let moment = PickerView.moment(picker, since: 3_000_000_000, isStill: false)
          let bytes = encoder.encode(painter.frame(moment, size: ScreenSize(columns: 60, rows: 20)))
          #expect(Self.misread(bytes, glyphs: glyphs, depth: depth) == nil)
        }
      }
    }
  }

  @Test("The judge sees what is wrong")
  func judge() {
    func misread(_ text: String) -> String? {
      Self.misread(Array(text.utf8), glyphs: .unicode, depth: .sixteen)
    }
    #expect(misread("\u{1B}[?2026h\u{1B}[0m\u{1B}[H a▀\u{1B}[2;3H\u{1B}[31;47mb\u{1B}[?2026l") == nil)
    for text in [
      "\u{1B}]0;x\u{07}", "\u{1B}[2J", "\u{1B}[?1049h", "\u{9B}m", "\u{7F}", "\n", "\u{1B}[38;5;9m",
      "\u{1B}[",
      "\u{202E}",
    ] {
      #expect(misread(text) != nil, "\(text.debugDescription)")
    }
    #expect(Self.misread([0x61, 0xFF], glyphs: .unicode, depth: .none) != nil)
    #expect(Self.misread(Array("é".utf8), glyphs: .ascii, depth: .none) != nil)
    #expect(Self.misread(Array("🬋".utf8), glyphs: .unicode, depth: .none) != nil)
    #expect(Self.misread(Array("\u{1B}[31m".utf8), glyphs: .ascii, depth: .none) != nil)
  }

  /// What a terminal of this kind may take for something else; nil for nothing.
  private static func misread(_ bytes: [UInt8], glyphs: GlyphSet, depth: ColourDepth) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return "not UTF-8" }
    var scalars = text.unicodeScalars[...]
    while let scalar = scalars.popFirst() {
      guard scalar == "\u{1B}" else {
        if let fault = misread(scalar, glyphs: glyphs) { return fault }
        continue
      }
      guard scalars.popFirst() == "[" else { return "an escape without a bracket" }
      let parameters = scalars.prefix { $0.value < 0x40 }
      scalars = scalars.dropFirst(parameters.count)
      guard let final = scalars.popFirst() else { return "a sequence without an end" }
      let words = String(String.UnicodeScalarView(parameters))
      switch final {
      case "H", "G", "C":
        if words.contains(where: { !$0.isNumber && $0 != ";" }) { return "a movement: \(words)" }
      case "h", "l":
        if words != "?2026" { return "a mode: \(words)" }
      case "m":
        if let fault = misread(colours: words, depth: depth) { return fault }
      default: return "\(words)\(final)"
      }
    }
    return nil
  }

  private static func misread(_ scalar: Unicode.Scalar, glyphs: GlyphSet) -> String? {
    let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    if isControl || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value) {
      return "a control: \(scalar.value)"
    }
    let isSextant = (0x1FB00...0x1FB3B).contains(scalar.value)
    let isFine = (0x2596...0x259F).contains(scalar.value) || (0x2800...0x28FF).contains(scalar.value)
    switch glyphs {
    case .ascii: return scalar.isASCII ? nil : "beyond ASCII: \(scalar)"
    case .console: return isFine || isSextant ? "not in a console's font: \(scalar)" : nil
    case .unicode: return isSextant ? "a sextant" : nil
    case .sextants: return nil
    }
  }

  private static func misread(colours: String, depth: ColourDepth) -> String? {
    let numbers = colours.split(separator: ";").compactMap { Int($0) }
    if numbers == [0] { return nil }
    var kinds: Set<Int> = []
    var rest = numbers[...]
    while let number = rest.popFirst() {
      guard number == 38 || number == 48 else {
        kinds.insert(number == 39 || number == 49 ? 0 : 16)
        continue
      }
      kinds.insert(rest.first == 5 ? 256 : 1 << 24)
      rest = rest.dropFirst(rest.first == 5 ? 2 : 4)
    }
    let known: [ColourDepth: Set<Int>] = [
      .none: [0], .sixteen: [0, 16], .twoHundredFiftySix: [0, 256], .trueColour: [0, 1 << 24],
    ]
    return kinds.isSubset(of: known[depth] ?? []) ? nil : "colours that it has not: \(colours)"
  }
}
