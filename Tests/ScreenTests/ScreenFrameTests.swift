import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("What is shown")
struct ScreenFrameTests {
  static let colour = Look(depth: .trueColour, glyphs: .unicode)

  /// Most of the way through a breath out.
  static let breath: Moment = {
    var moment = Moment()
    moment.kind = .breath(.exhale)
    moment.label = "breathe out"
    moment.level = 0.8
    moment.secondsLeft = 3
    moment.timeLeft = 252_000_000_000
    moment.endsAt = "21:47"
    return moment
  }()

  static func changed(_ change: (inout Moment) -> Void) -> Moment {
    var moment = breath
    change(&moment)
    return moment
  }

  static func check(
    _ moment: Moment, _ columns: Int, _ rows: Int, _ name: String, look: Look = colour,
    location: SourceLocation = #_sourceLocation
  ) {
    let painter = ScreenPainter(look: look, phrases: ScreenPhrases())
    let frame = painter.frame(moment, size: ScreenSize(columns: columns, rows: rows))
    Golden.check(frame, look: look, name: name, location: location)
  }

  @Test("An orb in each size")
  func sizes() {
    Self.check(Self.breath, 80, 24, "orb-80x24")
    Self.check(Self.breath, 120, 40, "orb-120x40")
    Self.check(Self.breath, 40, 12, "orb-40x12")
    Self.check(Self.breath, 20, 6, "orb-20x6")
    Self.check(Self.changed { $0.level = 0 }, 80, 24, "orb-empty")
    Self.check(Self.changed { $0.level = 1 }, 80, 24, "orb-full")
  }

  @Test("An orb with fewer colours and glyphs")
  func capabilities() {
    for glyphs in GlyphSet.allCases {
      for depth in ColourDepth.allCases where depth != .trueColour || glyphs == .ascii {
        let look = Look(palette: .ember, depth: depth, glyphs: glyphs)
        Self.check(Self.breath, 60, 18, "orb-\(depth.rawValue)-\(glyphs.rawValue)", look: look)
      }
    }
  }

  /// A breath out of 4-4-6-2, 12 s after its beginning, with what was and what comes.
  static func breathing(_ change: (inout Moment) -> Void = { _ in }) throws -> Moment {
    let exercise = try Exercise.breathing(
      inhale: 4_000_000_000, hold: 4_000_000_000, exhale: 6_000_000_000, rest: 2_000_000_000, cycles: 4)
    let timeline = try exercise.timeline()
    let place = TimelineOffset(nanoseconds: 27_000_000_000)
    let segment = try #require(timeline.segment(at: place))
    var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
    moment.course = BreathCourse(around: segment, at: place, in: timeline)
    change(&moment)
    return moment
  }

  @Test("Each picture", arguments: VisualKind.allCases)
  func pictures(visual: VisualKind) throws {
    let moment = try Self.breathing { $0.visual = visual }
    let name = "picture-" + visual.rawValue
    Self.check(moment, 80, 24, "\(name)-80x24")
    Self.check(moment, 40, 12, "\(name)-40x12")
    Self.check(moment, 20, 6, "\(name)-20x6")
    let sextants = Look(palette: .ember, depth: .trueColour, glyphs: .sextants)
    Self.check(moment, 60, 20, "\(name)-sextants", look: sextants)
    Self.check(
      moment, 60, 20, "\(name)-light",
      look: Look(palette: .duskOnLight, depth: .trueColour, glyphs: .sextants))
    Self.check(
      moment, 60, 20, "\(name)-console", look: Look(palette: .moss, depth: .sixteen, glyphs: .console))
    Self.check(moment, 60, 20, "\(name)-mono", look: Look(depth: .none, glyphs: .unicode))
    Self.check(moment, 60, 20, "\(name)-dumb", look: Look(depth: .none, glyphs: .ascii))
  }

  @Test("A very large screen")
  func large() throws {
    for visual in [VisualKind.orb, .words] {
      Self.check(try Self.breathing { $0.visual = visual }, 300, 100, "\(visual.rawValue)-300x100")
    }
  }

  @Test("One picture gives way to another")
  func crossing() throws {
    for (leaving, visual) in [(VisualKind.orb, VisualKind.wave), (.box, .words), (.words, .orb)] {
      let moment = try Self.breathing {
        $0.visual = visual
        $0.leaving = leaving
        $0.crossing = 0.5
      }
      Self.check(moment, 60, 20, "\(leaving.rawValue)-to-\(visual.rawValue)")
    }
  }

  @Test("With little movement: words and a bar")
  func still() throws {
    Self.check(
      try Self.breathing {
        $0.visual = .words
        $0.hasBar = true
        $0.calm(isStill: true)
      }, 80, 24, "still")
  }

  @Test("A bar, a dot, and words alone")
  func visuals() {
    Self.check(Self.changed { $0.visual = .bar }, 60, 18, "bar")
    Self.check(
      Self.changed {
        $0.visual = .dot
        $0.side = -0.5
      }, 60, 18, "dot")
    Self.check(Self.changed { $0.visual = .words }, 60, 18, "words")
  }

  @Test("A pause dims the light by half and says so")
  func paused() {
    let moment = Self.changed {
      $0.isPaused = true
      $0.light = Dimmer.paused
    }
    Self.check(moment, 60, 18, "paused")
    Self.check(moment, 40, 12, "paused-small")
  }

  @Test("A gate waits quietly")
  func held() {
    let moment = Self.changed {
      $0.words = .text("If you like, let your feet rest on the floor.")
      $0.label = ""
      $0.level = nil
      $0.secondsLeft = nil
      $0.isHeld = true
      $0.keys.insert(.goOn)
    }
    Self.check(moment, 60, 18, "held")
    Self.check(moment, 20, 6, "held-tiny")
  }

  @Test("All keys that work are shown on request")
  func help() {
    let moment = Self.changed {
      $0.showsHelp = true
      $0.keys = Set(KeyName.allCases)
    }
    Self.check(moment, 60, 18, "help")
    Self.check(moment, 40, 12, "help-small")
  }

  @Test("Things to notice have a dot each, ratings a scale, ways on their numbers")
  func questions() {
    Self.check(
      Self.changed {
        $0.words = .notice(number: 2, of: 5, text: "5 things you can see", alternative: "or think of some")
      }, 60, 18, "notice")
    Self.check(
      Self.changed { $0.words = .rating(question: ScreenPhrases().howStrong, value: 4) }, 60, 18, "rating")
    Self.check(
      Self.changed {
        $0.words = .choice(["more", "look around", "enough for now"])
        $0.keys.insert(.numbers)
      }, 60, 18, "choose")
  }

  @Test("The lead-in, words over a breath, a message and the volume have their places")
  func others() {
    Self.check(Self.changed { $0.leadIn = 3 }, 40, 12, "lead-in")
    Self.check(
      Self.changed {
        $0.over = "A little slower now."
        $0.message = "No sound could be opened; the screen goes on."
        $0.volume = 40
        $0.corner = 0
      }, 60, 18, "over")
  }

  @Test("No size and no moment is too much")
  func anySize() {
    let moments = [
      Self.breath, Self.changed { $0.showsHelp = true },
      Self.changed { $0.words = .choice(Array(repeating: "呼吸 and breath", count: 9)) },
      Self.changed { $0.visual = .words }, Self.changed { $0.visual = .dot },
      Self.changed {
        $0.words = .text(String(repeating: "word ", count: 300))
        $0.over = String(repeating: "呼", count: 500)
        $0.level = .nan
      },
    ]
    let painter = ScreenPainter(look: Self.colour, phrases: ScreenPhrases())
    for columns in [0, 1, 2, 3, 7, 19, 29, 30, 49, 50, 300] {
      for rows in [0, 1, 2, 3, 4, 5, 10, 11, 17, 18, 100] {
        let size = ScreenSize(columns: columns, rows: rows)
        for moment in moments {
          let frame = painter.frame(moment, size: size)
          #expect(frame.cells.count == size.columns * size.rows)
        }
      }
    }
  }

  @Test("Where there is a row for it, the way out is always named")
  func wayOut() {
    let painter = ScreenPainter(look: Self.colour, phrases: ScreenPhrases())
    for columns in 1...120 {
      let frame = painter.frame(Self.breath, size: ScreenSize(columns: columns, rows: 24))
      let line = (0..<columns).flatMap { frame[$0, 23].glyph.scalars }
      #expect(line.contains("q"), "\(columns) columns")
    }
  }
}
