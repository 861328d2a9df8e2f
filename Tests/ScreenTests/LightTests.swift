import Glibc
import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Light and colours")
struct LightTests {
  @Test(
    "What is to be read has a contrast of 7:1, the line of keys 4.5:1, paused or not",
    arguments: Palette.onDark + Palette.onLight)
  func contrast(palette: Palette) throws {
    for depth in ColourDepth.allCases where depth != .none {
      let look = Look(palette: palette, depth: depth, glyphs: .unicode)
      let ground = try #require(look.background.rgb)
      for light in [1, 0.75, Dimmer.paused] {
        for (ink, least) in [(look.word, 7.0), (look.soft, 7.0), (look.faint, 4.5)] {
          let rgb = try #require(look.dimmed(ink, light: light).rgb)
          #expect(rgb.contrast(with: ground) >= least, "\(depth) \(ink) at \(light)")
        }
      }
    }
  }

  @Test("Large letters have a contrast of 7:1 too", arguments: Palette.onDark + Palette.onLight)
  func largeContrast(palette: Palette) throws {
    for depth in [ColourDepth.trueColour, .twoHundredFiftySix] {
      let look = Look(palette: palette, depth: depth, glyphs: .unicode)
      let ground = try #require(look.background.rgb)
      for brightness in [0.92, 1] {
        let tone = Int((brightness * Double(Look.toneCount - 1)).rounded())
        let rgb = try #require(look.tones[tone].rgb)
        #expect(rgb.contrast(with: ground) >= 7, "\(depth) \(rgb.hex)")
      }
    }
  }

  @Test("Contrast is as WCAG defines it")
  func wcag() {
    let (black, white) = (RGB(hex: 0), RGB(hex: 0xFFFFFF))
    #expect(black.contrast(with: white) == 21)
    #expect(white.contrast(with: white) == 1)
    #expect((RGB(hex: 0x767676).contrast(with: white) * 100).rounded() / 100 == 4.54)
  }

  @Test("Tones stand out more and more", arguments: Palette.onDark + Palette.onLight)
  func ramp(palette: Palette) {
    for depth in [ColourDepth.trueColour, .twoHundredFiftySix] {
      let look = Look(palette: palette, depth: depth, glyphs: .unicode)
      // On a light ground what is bright is deep: it stands out more and more there too.
      let contrasts = look.tones.compactMap { tone in
        tone.rgb.flatMap { rgb in look.background.rgb.map { rgb.contrast(with: $0) } }
      }
      #expect(contrasts.count == Look.toneCount)
      #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $0 <= $1 })
      #expect(look.background == look.tones[0])
    }
  }

  @Test("How many colours there are is read off the environment")
  func depths() {
    let table: [([String: String], ColourDepth)] = [
      ([:], .none), (["TERM": "dumb", "COLORTERM": "truecolor"], .none),
      (["TERM": "xterm-256color", "NO_COLOR": "1", "COLORTERM": "24bit"], .none),
      (["TERM": "xterm-256color", "NO_COLOR": "", "COLORTERM": "24bit"], .trueColour),
      (["TERM": "xterm-256color", "COLORTERM": "truecolor"], .trueColour),
      (["TERM": "xterm-256color"], .twoHundredFiftySix), (["TERM": "tmux-256color"], .twoHundredFiftySix),
      (["TERM": "linux"], .sixteen), (["TERM": "xterm"], .sixteen), (["TERM": "vt220"], .none),
    ]
    for (environment, depth) in table {
      #expect(ColourDepth.detected(in: environment) == depth, "\(environment)")
    }
  }

  @Test("Which characters there are is read off the environment")
  func glyphs() {
    let table: [([String: String], GlyphSet)] = [
      ([:], .unicode), (["TERM": "linux"], .console), (["TERM": "linux", "VTE_VERSION": "7000"], .console),
      (["TERM": "xterm-256color"], .unicode), (["TERM": "xterm-kitty"], .sextants),
      (["TERM": "foot"], .sextants), (["TERM": "foot-extra"], .sextants),
      (["TERM": "xterm-ghostty"], .sextants),
      (["TERM": "xterm-256color", "VTE_VERSION": "6800"], .sextants),
      (["TERM": "xterm-256color", "VTE_VERSION": "5202"], .unicode),
      (["TERM": "xterm-256color", "VTE_VERSION": "new"], .unicode),
      (["TERM": "xterm-256color", "TERM_PROGRAM": "WezTerm"], .sextants),
      // What is around them is not what they show.
      (["TERM": "tmux-256color", "VTE_VERSION": "6800"], .unicode),
      (["TERM": "screen", "TERM_PROGRAM": "WezTerm"], .unicode),
    ]
    for (environment, glyphs) in table {
      #expect(GlyphSet.shown(by: environment) == glyphs, "\(environment)")
    }
  }

  @Test("The large words of a breath have one size, whatever they are")
  func oneSize() throws {
    let stage = Layout(ScreenSize(columns: 80, rows: 24)).stage
    let labels = ["breathe in", "hold", "breathe out", "rest"]
    let scales = labels.map { label in
      WordsVisual.letters(
        ScreenFrameTests.changed {
          $0.label = label
          $0.siblings = labels
        }, on: stage)?.scale
    }
    #expect(Set(scales).count == 1)
    // By itself a short one would be larger.
    let alone = WordsVisual.letters(ScreenFrameTests.changed { $0.label = "hold" }, on: stage)?.scale
    #expect(try #require(alone) > (try #require(scales[0])))
    let moment = try ScreenFrameTests.breathing()
    #expect(try #require(moment.course).labels(.english) == ["breathe in", "breathe out", "hold", "rest"])
  }

  @Test("A dot goes with the breath, to the right as it comes in")
  func dot() {
    let stage = Layout(ScreenSize(columns: 80, rows: 24)).stage
    func place(_ level: Double) -> Int? {
      var image = LightImage(columns: 80, rows: 24)
      DotVisual().draw(ScreenFrameTests.changed { $0.level = level }, into: &image, on: stage)
      return (0..<80).max { image[$0, Int(stage.y)] < image[$1, Int(stage.y)] }
    }
    let places = [0, 0.25, 0.5, 0.75, 1].compactMap(place)
    #expect(places.count == 5 && places == places.sorted() && Set(places).count == 5)
  }

  @Test("Inside the orb nothing changes while the breath comes in")
  func field() {
    let stage = Layout(ScreenSize(columns: 80, rows: 24)).stage
    func image(_ level: Double) -> LightImage {
      var image = LightImage(columns: 80, rows: 24)
      OrbVisual().draw(ScreenFrameTests.changed { $0.level = level }, into: &image, on: stage)
      return image
    }
    let (half, full) = (image(0.5), image(1))
    var inside = 0
    for y in 0..<48 {
      for x in 0..<80 {
        let (across, down) = (Double(x) + 0.5 - stage.x, Double(y) + 0.5 - stage.y)
        if (across * across + down * down).squareRoot() < stage.radius * 0.5 {
          #expect(half[x, y] == full[x, y])
          inside += 1
        }
      }
    }
    #expect(inside > 100)
  }

  @Test(
    "The orb costs a terminal less than 40 KB/s, the bar less than 4",
    arguments: [
      (VisualKind.orb, 40_000), (.bar, 4_000), (.wave, 40_000), (.box, 30_000), (.words, 4_000),
      (.dot, 20_000),
    ], [GlyphSet.unicode, .sextants])
  func bytes(_ limit: (visual: VisualKind, most: Int), glyphs: GlyphSet) throws {
    let (visual, most) = limit
    let painter = ScreenPainter(look: Look(depth: .trueColour, glyphs: glyphs), phrases: ScreenPhrases())
    let timeline = try Exercise.breathing(
      inhale: 4_000_000_000, hold: 4_000_000_000, exhale: 4_000_000_000, rest: 4_000_000_000, cycles: 3
    ).timeline()
    var encoder = FrameEncoder(glyphs: glyphs)
    var total = 0
    var largest = 0
    for frame in 0...480 {
      let place = TimelineOffset(nanoseconds: 16_000_000_000 + Nanoseconds(frame) * 1_000_000_000 / 30)
      let segment = try #require(timeline.segment(at: place))
      var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
      moment.visual = visual
      moment.course = BreathCourse(around: segment, at: place, in: timeline)
      moment.calm(isStill: false)
      let sent = encoder.encode(painter.frame(moment, size: ScreenSize(columns: 80, rows: 24)))
      // The first frame is the whole screen, and is drawn once.
      if frame > 0 {
        total += sent.count
        largest = max(largest, sent.count)
      }
    }
    print(
      "\(visual.rawValue) at 80×24, truecolour, \(glyphs.rawValue), 4-4-4-4: \(total / 16) bytes a second, at most \(largest) a frame"
    )
    #expect(total / 16 < most)
  }
}
