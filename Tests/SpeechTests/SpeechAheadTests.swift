import Rhythm
import Testing

@testable import Speech

/// Which words are spoken ahead.
@Suite("Spoken ahead")
struct SpeechAheadTests {
  private static let second: Nanoseconds = 1_000_000_000

  private static let script = Script(
    words: ScriptWords(
      language: "en", phase: { "\($0)" }, number: { "\($0)" }, alternative: { "\($0) or \($1)" },
      way: { "\($0) \($1)" }, question: { $0 }), cues: .none, language: "en", wanted: "en",
    isShared: true)

  private static func say(_ text: String, _ seconds: Int64 = 5) -> Block {
    .moment(.init(.say(Spoken(text: text)), length: seconds * second))
  }

  private static func choice(_ labels: [String], _ ways: [Block.Choice.Way]) -> Block {
    .choice(
      .init(
        .init(
          .choose(labels: labels.map { Spoken(text: $0) }, silence: 0), length: 20 * second, isGate: true),
        ways: ways))
  }

  /// Look, then three ways on, one of which has a choice of its own at once and one of which ends; again, and the end.
  private static let exercise = Exercise(steps: [
    .repeated(
      2,
      [
        say("look"),
        choice(
          ["more", "else", "enough"],
          [
            .init([say("more")]),
            .init([
              say("else {time}"), say("else one"), say("else two"), say("else three"),
              choice(["a", "b"], [.init([say("a one")]), .init([say("b one")])]),
            ]),
            .init([say("goodbye")], ends: true),
          ]),
      ]), say("end"),
  ])

  private func lines(
    at seconds: Int64 = 0, of exercise: Exercise = exercise, choices: [Int: Int] = [:], rate: Rate = .one
  ) throws -> [String] {
    let timeline = try exercise.timeline(choices: choices)
    let place = TimelineOffset(nanoseconds: seconds * Self.second)
    let ahead = SpeechAhead(
      passages: { segment, _ in Self.script.passages(of: segment) { text, _ in text } },
      tellsTime: { $0.label?.contains("{time}") ?? false },
      ways: { segment in
        guard let number = segment.choice, case .choose(let labels, _) = segment.words else { return [] }
        return labels.indices.map { way in
          try! exercise.timeline(choices: choices.merging([number: way]) { $1 })
        }
      })
    let first = try #require(timeline.segment(at: place)).index
    return ahead.upcoming(on: timeline, from: first, at: place, rate: rate).map(\.text)
  }

  @Test("Along silence's way, and right after a choice how each of its ways begins")
  func ways() throws {
    #expect(
      try lines() == ["look", "1 more 2 else 3 enough", "more", "else one", "else two", "goodbye", "end"])
    // While it is offered as well.
    #expect(
      try lines(at: 10) == [
        "1 more 2 else 3 enough", "more", "look", "else one", "else two", "goodbye", "end",
      ])
  }

  @Test("Of what was chosen, its own ways; what is far is left for later, and comes sooner when it is faster")
  func chosen() throws {
    let along = try lines(at: 26, choices: [0: 1])
    #expect(
      along.prefix(8) == [
        "else {time}", "else one", "else two", "else three", "1 a 2 b", "a one", "look", "b one",
      ])
    let far = Exercise(steps: [
      Self.say("one", 100), Self.choice(["a", "b"], [.init([Self.say("c")]), .init([Self.say("d")])]),
    ])
    #expect(try lines(of: far) == ["one", "1 a 2 b", "c"])
    #expect(try lines(at: 39, of: far) == ["one", "1 a 2 b", "c"])
    #expect(try lines(at: 40, of: far) == ["one", "1 a 2 b", "c", "d"])
    #expect(try lines(of: far, rate: Rate(clampingPercent: 200)) == ["one", "1 a 2 b", "c", "d"])
  }

  @Test("What tells the time is spoken shortly before it is due")
  func times() throws {
    let exercise = Exercise(steps: [Self.say("one", 60), Self.say("{time}"), Self.say("two")])
    #expect(try lines(of: exercise) == ["one", "two"])
    #expect(try lines(at: 9, of: exercise) == ["one", "two"])
    #expect(try lines(at: 10, of: exercise) == ["one", "{time}", "two"])
  }

  @Test("No more than can be kept at hand, and nothing that is minutes away")
  func bounds() throws {
    let many = Exercise(steps: (0..<60).map { Self.say("\($0)", 3) })
    #expect(try lines(of: many).count == 17)
    let slow = Exercise(steps: (0..<10).map { Self.say("\($0)", 60) })
    #expect(try lines(of: slow) == ["0", "1", "2", "3", "4"])
  }

  @Test("How a way ends is spoken to the end of the exercise, and no further")
  func ending() throws {
    let last = Exercise(steps: [
      Self.choice(["a", "b"], [.init([], ends: true), .init([Self.say("c")], ends: true)])
    ])
    #expect(try lines(of: last) == ["1 a 2 b", "c"])
  }
}
