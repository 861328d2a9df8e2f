import Rhythm
import Testing

/// The words of segments.
@Suite("Words of a segment")
struct SegmentWordsTests {
  private static let second: Nanoseconds = 1_000_000_000

  private func spoken(_ text: String, _ language: String?) -> Spoken {
    Spoken(text: text, language: language)
  }

  private func segments(_ steps: [Block]) throws -> [Segment] {
    let timeline = try Exercise(steps: steps).timeline()
    return (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }
  }

  @Test("Every text is rewritten by its own language: shown, instead, laid over, labels, ways on")
  func rewritten() throws {
    let things = try CyclicBlock(
      .notice(text: spoken("a", "en"), alternative: spoken("b", "de"), waits: false),
      phases: [.init(.other, first: Fraction(Self.second))], cycles: 1)
    let breath = try CyclicBlock(
      .breathe,
      phases: [
        .init(.inhale, first: Fraction(Self.second), label: "c", language: "fr"),
        .init(.exhale, first: Fraction(Self.second)),
      ], cycles: 1, over: spoken("d", nil))
    let rest = Block.Moment(.rest(text: spoken("e", "es"), bell: false), length: Self.second)
    let offer = Block.Moment(.choose(labels: [spoken("f", "de"), spoken("g", "fr")], silence: 0), length: 5)
    let steps: [Block] = [
      .cycles(things), .cycles(breath), .moment(rest),
      .choice(.init(offer, ways: [.init([]), .init([])])),
      .moment(.init(.say(spoken("h", "de-AT")), length: Self.second)),
      .moment(.init(.ask("distress"), length: Self.second)),
    ]
    let segments = try segments(steps)
    let found = segments.map { $0.rewritten { "\($0)/\($1 ?? "-")" } }
    #expect(found.map(\.label) == ["a/en", "c/fr", nil, "e/es", "f · g/de", "h/de-AT", "distress/-"])
    #expect(
      found.map(\.words) == [
        .notice(number: 1, of: 1, text: spoken("a/en", "en"), alternative: spoken("b/de", "de")), nil, nil,
        .rest(text: spoken("e/es", "es"), bell: false),
        .choose(labels: [spoken("f/de", "de"), spoken("g/fr", "fr")], silence: 0),
        .say(spoken("h/de-AT", "de-AT")), .ask("distress"),
      ])
    #expect(found.map { $0.over?.spoken.text } == [nil, "d/-", "d/-", nil, nil, nil, nil])
    let unchanged = segments.map { $0.rewritten { text, _ in text } }
    #expect(unchanged == segments)
    let held = segments.map { segment in
      String("abcdefgh".filter { letter in segment.hasWords { $0.contains(letter) } })
    }
    #expect(held == ["ab", "cd", "d", "e", "fg", "h", "de"])
  }
}
