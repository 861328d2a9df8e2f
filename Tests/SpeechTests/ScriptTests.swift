import Rhythm
import Testing

@testable import Speech

/// What of an exercise is spoken.
@Suite("The script")
struct ScriptTests {
  private static let second: Nanoseconds = 1_000_000_000

  private static let words = ScriptWords(
    language: "en", phase: { "\($0)" }, number: { "\($0)" }, alternative: { "\($0) or \($1)" },
    way: { "\($0) \($1)" }, question: { "how much \($0)" })

  private func lines(
    _ steps: [Block], cues: Script.Cues = .none, fill: (String, String?) -> String = { text, _ in text }
  ) throws -> [String] {
    let timeline = try Exercise(steps: steps).timeline()
    let script = Script(words: Self.words, cues: cues, language: "de", wanted: "en-US", isShared: false)
    return (0..<timeline.segmentCount).flatMap { index in
      script.passages(of: timeline.segment(index: index)!, fill: fill).map {
        "\($0.offset.nanoseconds / 1_000_000) \($0.kind) \($0.line.language) \($0.line.text)"
      }
    }
  }

  private func moment(_ words: SegmentWords, over: Spoken? = nil) -> Block {
    .moment(Block.Moment(words, length: 5 * Self.second, over: over))
  }

  @Test("Sentences, things to notice once, what is shown in quiet time, ways on, the question")
  func sentences() throws {
    let things = try CyclicBlock(
      .notice(text: Spoken(text: "3 things"), alternative: "think of some", waits: false),
      phases: [.init(.other, first: Fraction(Self.second))], cycles: 3)
    let lines = try lines([
      moment(.say(Spoken(text: "Hello\nthere", language: "en"))), .cycles(things),
      moment(.rest(text: "Ruhe", bell: false)), moment(.rest(text: nil, bell: true)),
      moment(.rest(text: "unseen", bell: false), over: Spoken(text: "Over it", language: "fr")),
      moment(.choose(labels: ["a", "b"], silence: 0)), moment(.ask("distress")),
    ])
    #expect(
      lines == [
        "0 sentence en-US Hello there", "5000 sentence de 3 things or think of some", "8000 sentence de Ruhe",
        "18000 sentence fr Over it", "23000 sentence de 1 a 2 b", "28000 sentence en-US how much distress",
      ])
  }

  @Test(
    "A way on that its author recorded is heard in that voice, its number before it; those around it stay together"
  )
  func recordedWays() throws {
    let labels = ["a", "b", Spoken(text: "mehr", recording: "m.flac", file: "/m.flac", language: "de"), "d"]
    let segment = try #require(
      try Exercise(steps: [
        .choice(
          .init(
            .init(.choose(labels: labels, silence: 0), length: 20 * Self.second, isGate: true),
            ways: labels.map { _ in .init([]) }))
      ]).timeline().segment(index: 0))
    let script = Script(words: Self.words, cues: .none, language: "en", wanted: "en", isShared: false)
    let passages = script.passages(of: segment) { text, _ in text }
    #expect(
      passages.map { "\($0.line.language) \($0.line.text) \($0.line.recording ?? "")" } == [
        "en 1 a 2 b ", "en 3 ", "de mehr /m.flac", "en 4 d ",
      ])
    #expect(passages.allSatisfy { $0.kind == .sentence && $0.isOwn })
  }

  @Test("Each text is filled in by its own language, whatever stands beside it")
  func filledByLanguage() throws {
    func spoken(_ text: String, _ language: String) -> Spoken { Spoken(text: text, language: language) }
    let things = try CyclicBlock(
      .notice(text: spoken("See", "fr"), alternative: spoken("{date}", "es"), waits: false),
      phases: [.init(.other, first: Fraction(Self.second))], cycles: 1)
    let breath = try CyclicBlock(
      .breathe,
      phases: [
        .init(.inhale, first: Fraction(2 * Self.second), level: 1, label: "{date}", language: "de"),
        .init(.exhale, first: Fraction(3 * Self.second), level: 0),
      ], cycles: 1, over: spoken("{date}", "fr"))
    let offer = Block.Moment(
      .choose(labels: [spoken("{date}", "de"), spoken("{date}", "fr")], silence: 0), length: 5 * Self.second)
    let steps = [
      .cycles(things), moment(.rest(text: spoken("{date}", "de"), bell: false)), .cycles(breath),
      .choice(.init(offer, ways: [.init([]), .init([])])),
    ]
    let fill = { (text: String, language: String?) in
      text.contains("{") ? "date in \(language ?? "none")" : text
    }
    #expect(
      try lines(steps, cues: .names, fill: fill).map { $0.split(separator: " ", maxSplits: 2)[2] } == [
        "fr See or date in es", "de date in de", "fr date in fr", "de date in de", "en-US exhale",
        "de 1 date in de", "fr 2 date in fr",
      ])
  }

  @Test("Words that only stay to be read are not spoken again")
  func repeated() throws {
    let timeline = try Exercise(steps: [
      moment(.say(Spoken(text: "one"))), moment(.rest(text: "one", bell: false)),
      moment(.rest(text: "two", bell: false)), moment(.rest(text: nil, bell: false)),
      moment(.say(Spoken(text: "three"))), moment(.say(Spoken(text: "three"))),
      moment(.rest(text: "three", bell: false), over: Spoken(text: "four")),
    ]).timeline()
    let repeated = (0..<timeline.segmentCount).filter {
      Script.isRepeated(timeline.segment(index: $0)!, on: timeline)
    }
    #expect(repeated == [1])
  }

  private func breath(over: String? = nil) throws -> Block {
    .cycles(
      try CyclicBlock(
        .breathe,
        phases: [
          .init(.inhale, first: Fraction(2 * Self.second), level: 1),
          .init(.exhale, first: Fraction(3 * Self.second), level: 0, label: "sinken"),
        ], cycles: 2, over: over.map { Spoken(text: $0) }))
  }

  @Test("Phases are spoken where the cues are words: names, or names and seconds")
  func cues() throws {
    #expect(try lines([breath(over: "Now")]) == ["0 sentence de Now"])
    #expect(
      try lines([breath()], cues: .names) == [
        "0 phase en-US inhale", "2000 phase de sinken", "5000 phase en-US inhale", "7000 phase de sinken",
      ])
    #expect(
      try lines([breath()], cues: .count).prefix(5) == [
        "0 phase en-US inhale", "1000 phase en-US 2", "2000 phase de sinken", "3000 phase de 2",
        "4000 phase de 3",
      ])
  }

  @Test("What the program says is spoken in its own language, with the region that is wanted")
  func ownWords() throws {
    var words = Self.words
    words.language = "fr"
    let script = Script(words: words, cues: .names, language: "de", wanted: "fr-CA", isShared: false)
    let timeline = try Exercise(steps: [breath(), moment(.ask("distress"))]).timeline()
    let lines = (0..<timeline.segmentCount).flatMap { index in
      script.passages(of: timeline.segment(index: index)!) { text, _ in text }.map {
        "\($0.line.language) \($0.line.text)"
      }
    }
    #expect(
      lines == ["fr-CA inhale", "de sinken", "fr-CA inhale", "de sinken", "fr-CA how much distress"])
  }

  @Test("A counted second gives way to the next one, the last one to the next phase")
  func ends() throws {
    let timeline = try Exercise(steps: [breath()]).timeline()
    let script = Script(words: Self.words, cues: .count, language: "en", wanted: "en", isShared: false)
    let passages = script.passages(of: timeline.segment(index: 1)!) { text, _ in text }
    #expect(passages.map { $0.end.nanoseconds / Self.second } == [3, 4, 5])
  }

  @Test("Paced phases are named in their first two cycles, since nothing else tells what to do")
  func paced() throws {
    let pace = Block.cycles(
      try CyclicBlock(
        .pace(.press), phases: [.init(.other, first: Fraction(4 * Self.second), level: 1, label: "press")],
        cycles: 4))
    #expect(try lines([pace]) == ["0 label de press", "4000 label de press"])
    #expect(try lines([pace], cues: .names).count == 4)
    // The author's own voice for a label is heard in its stead.
    let own = Block.cycles(
      try CyclicBlock(
        .pace(.press),
        phases: [.init(.other, first: Fraction(4 * Self.second), label: "press", recording: "/a.flac")],
        cycles: 1))
    let segment = try #require(try Exercise(steps: [own]).timeline().segment(index: 0))
    for cues in [Script.Cues.none, .names] {
      let script = Script(words: Self.words, cues: cues, language: "de", wanted: "en-US", isShared: false)
      #expect(script.passages(of: segment) { text, _ in text }.map(\.line.recording) == ["/a.flac"])
    }
  }

  @Test("What is left out by what fills the words in is not spoken")
  func filling() throws {
    let block = moment(.say(Spoken(text: "It is {weekday}.")))
    #expect(try lines([block]) { _, _ in "" } == [])
    let timeline = try Exercise(steps: [block]).timeline()
    let script = Script(words: Self.words, cues: .none, language: "en", wanted: "en", isShared: true)
    // What was filled in is never kept on disk, what ships is.
    let segment = try #require(timeline.segment(index: 0))
    #expect(script.passages(of: segment) { _, _ in "It is Monday." }.map(\.line.isShared) == [false])
    #expect(script.passages(of: segment) { text, _ in text }.map(\.line.isShared) == [true])
    #expect(try lines([block]) { _, _ in "It is Monday." } == ["0 sentence de It is Monday."])
  }
}
