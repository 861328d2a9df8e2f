import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("The picker")
struct PickerTests {
  static func timeline(_ inhale: Nanoseconds, _ exhale: Nanoseconds) throws -> Timeline {
    try Exercise.breathing(inhale: inhale * 1_000_000_000, exhale: exhale * 1_000_000_000, cycles: 30)
      .timeline()
  }

  static func still() throws -> Timeline {
    try Exercise(steps: [.moment(Block.Moment(.rest(text: nil, bell: false), length: 180_000_000_000))])
      .timeline()
  }

  static func filled(own: Bool = true) throws -> Picker {
    var picker = Picker(phrases: PickerPhrases())
    var entries = [
      PickerEntry(
        id: "box", name: "Box", summary: "Four equal sides.", moods: [.steady, .tooMuch],
        timeline: try timeline(4, 4), length: 300_000_000_000),
      PickerEntry(
        id: "longer", name: "Longer out-breath", moods: [.steady], timeline: try timeline(4, 6),
        length: 300_000_000_000),
      PickerEntry(
        id: "now", name: "Now", summary: "Something to look at, and what is around.",
        moods: [.tooMuch, .farAway], timeline: try still(), length: nil),
      PickerEntry(
        id: "cafe", name: "Café", moods: [.farAway], timeline: try still(), length: 149_000_000_000),
    ]
    if own {
      let moods = Set(PickerMood.allCases)
      let mine = PickerEntry(
        id: "plan", name: "your own plan", moods: moods, isOwn: true, timeline: try still(), length: nil)
      entries.insert(mine, at: 0)
    }
    picker.fill(entries, last: "box")
    return picker
  }

  /// What is listed after some keys, by its words.
  private func titles(_ keys: [Key], in picker: Picker) -> (titles: [String], chosen: String?) {
    var picker = picker
    for key in keys { #expect(picker.take(key) == nil) }
    let titles = picker.rows.map(picker.title)
    return (titles, titles.indices.contains(picker.selected) ? titles[picker.selected] : nil)
  }

  @Test("The first question needs no catalogue, and what was played last comes with it")
  func moods() throws {
    let empty = Picker(phrases: PickerPhrases())
    #expect(titles([], in: empty).titles == ["too much", "far away", "steady", "all"])
    #expect(titles([], in: try Self.filled()).titles.last == "once more: Box")
    var picker = try Self.filled()
    for _ in 0..<4 { _ = picker.take(.down) }
    #expect(picker.take(.enter) == .play("box"))
  }

  @Test("Where it is too much, what looks outward comes before breath; one's own comes first")
  func outward() throws {
    let picker = try Self.filled()
    #expect(titles([.character("t")], in: picker).titles == ["your own plan", "Now", "Box"])
    #expect(titles([.down, .enter], in: picker).titles == ["your own plan", "Now", "Café"])
    #expect(titles([.character("S")], in: picker).titles == ["your own plan", "Box", "Longer out-breath"])
    #expect(titles([.character("a")], in: picker).titles.count == 5)
  }

  @Test("Arrows and first letters choose, Enter plays, back goes back")
  func choosing() throws {
    var picker = try Self.filled()
    let keys: [Key] = [.character("a"), .character("l")]
    for key in keys { #expect(picker.take(key) == nil) }
    #expect(picker.chosen?.id == "longer")
    #expect(picker.take(.up) == nil)
    #expect(picker.chosen?.id == "box")
    #expect(picker.take(.enter) == .play("box"))
    #expect(picker.take(.left) == nil)
    #expect(picker.page == .moods && picker.selected == 3)
    // A letter that nothing begins with changes nothing, and neither do ends.
    for key in [Key.character("x"), .tab, .control("a"), .backspace, .left] {
      #expect(picker.take(key) == nil)
    }
    #expect(picker.page == .moods && picker.selected == 3)
    #expect(titles(Array(repeating: .down, count: 20), in: picker).chosen == "once more: Box")
    #expect(titles(Array(repeating: .up, count: 20), in: picker).chosen == "too much")
  }

  @Test("Esc, Ctrl-C and q leave from everywhere; while letters are typed q is one")
  func leaving() throws {
    for before: [Key] in [[], [.character("a")], [.character("/"), .character("b")]] {
      for key in [Key.escape, .control("c"), .character("q"), .character("Q")] {
        var picker = try Self.filled()
        for key in before { _ = picker.take(key) }
        let isTyping = before.count == 2 && (key == .character("q") || key == .character("Q"))
        #expect(picker.take(key) == (isTyping ? nil : .leave))
      }
    }
  }

  @Test("Searching finds names however they are written")
  func searching() throws {
    func search(_ text: String) throws -> [String] {
      titles([.character("/")] + text.unicodeScalars.map { .character($0) }, in: try Self.filled()).titles
    }
    #expect(try search("").count == 5)
    #expect(try search("CAFE") == ["Café"])
    #expect(try search("fé") == ["Café"])
    #expect(try search("out-b") == ["Longer out-breath"])
    #expect(try search("now") == ["Now"])
    #expect(try search("zz") == [])
    var picker = try Self.filled()
    for key in [Key.character("/"), .character("z"), .enter, .backspace] { #expect(picker.take(key) == nil) }
    #expect(picker.rows.count == 5)
    #expect(picker.take(.backspace) == nil)
    #expect(picker.page == .moods)
  }

  @Test("The curve of the chosen breath flows, rests after a minute, and is still where motion is reduced")
  func flowing() throws {
    var picker = try Self.filled()
    for key in [Key.character("s"), .down] { _ = picker.take(key) }
    let (first, later) = (0, Nanoseconds(1_030_000_000))
    #expect(PickerView.moment(picker, since: Nanoseconds(first), isStill: false).picker?.flow == 0)
    let moving = PickerView.moment(picker, since: later, isStill: false)
    #expect(moving.picker?.flow == 1_000_000_000)
    #expect(moving.stillFor == 20_000_000)
    let rested = PickerView.moment(picker, since: 61_000_000_000, isStill: false)
    #expect(rested == PickerView.moment(picker, since: 99_000_000_000, isStill: false))
    #expect(PickerView.moment(picker, since: later, isStill: true).picker?.flow == 0)
    // A question and what is no breath have nothing that moves.
    #expect(
      PickerView.moment(Picker(phrases: PickerPhrases()), since: 5, isStill: false).stillFor > 100_000_000)
  }

  @Test(
    "It is drawn in every size",
    arguments: [(80, 24), (40, 12), (20, 6), (300, 100), (1, 1), (7, 2), (30, 11), (50, 18)])
  func frames(columns: Int, rows: Int) throws {
    let size = ScreenSize(columns: columns, rows: rows)
    for glyphs in GlyphSet.allCases {
      for depth in ColourDepth.allCases {
        let look = Look(depth: depth, glyphs: glyphs)
        let painter = ScreenPainter(look: look, phrases: ScreenPhrases())
        for keys: [Key] in [[], [.character("s"), .down], [.character("f"), .down], [.character("/")]] {
          var picker = try Self.filled()
          for key in keys { _ = picker.take(key) }
          let frame = painter.frame(PickerView.moment(picker, since: 0, isStill: false), size: size)
          #expect(frame.size == size)
        }
      }
    }
  }

  @Test("What it looks like is known")
  func golden() throws {
    let pages: [(String, [Key])] = [
      ("moods", []), ("list", [.character("s"), .down]), ("outward", [.character("t"), .down]),
      ("search", [.character("/"), .character("o")]),
    ]
    for (name, keys) in pages {
      var picker = try Self.filled()
      for key in keys { _ = picker.take(key) }
      let moment = PickerView.moment(picker, since: 2_000_000_000, isStill: false)
      for (columns, rows) in [(80, 24), (40, 12), (20, 6)] {
        let look = Look(depth: columns == 40 ? .none : .trueColour, glyphs: columns == 20 ? .ascii : .unicode)
        let painter = ScreenPainter(look: look, phrases: ScreenPhrases())
        Golden.check(
          painter.frame(moment, size: ScreenSize(columns: columns, rows: rows)), look: look,
          name: "picker-\(name)-\(columns)x\(rows)")
      }
    }
  }
}
