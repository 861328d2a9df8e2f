import Rhythm
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Choices")
struct ChoiceTests {
  private func words(_ text: String, _ seconds: Int64) -> Block {
    .moment(Block.Moment(.say(Spoken(text: text)), length: seconds * second))
  }

  /// Three rounds of a choice between more (1 s), something longer (5 s), and enough; then two seconds.
  private var rounds: Exercise {
    let offer = Block.Moment(
      .choose(labels: ["more", "longer", "enough"], silence: 0), length: 20 * second, isGate: true)
    let choice = Block.Choice(
      offer, ways: [.init([words("more", 1)]), .init([words("longer", 5)]), .init([], ends: true)])
    return Exercise(steps: [.repeated(3, [words("look", 10), .choice(choice)]), words("after", 2)])
  }

  private func labels(_ timeline: Timeline) -> [String] {
    (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }.map {
      $0.choice.map { "choice \($0)" } ?? $0.label ?? ""
    }
  }

  @Test("Silence takes its way")
  func silence() throws {
    let timeline = try rounds.timeline()
    #expect(timeline.duration == (3 * 31 + 2) * second)
    #expect(
      labels(timeline) == [
        "look", "choice 0", "more", "look", "choice 1", "more", "look", "choice 2", "more", "after",
      ])
  }

  @Test("A choice changes what follows and nothing before")
  func chosen() throws {
    let timeline = try rounds.timeline(choices: [1: 1])
    #expect(
      labels(timeline) == [
        "look", "choice 0", "more", "look", "choice 1", "longer", "look", "choice 2", "more", "after",
      ])
    #expect(timeline.duration == (3 * 31 + 4 + 2) * second)
  }

  @Test("A way that ends leaves out everything after it")
  func ends() throws {
    #expect(
      labels(try rounds.timeline(choices: [0: 1, 1: 2])) == [
        "look", "choice 0", "longer", "look", "choice 1",
      ])
    #expect(labels(try rounds.timeline(choices: [0: 2])) == ["look", "choice 0"])
  }

  @Test("What came before a choice never moves")
  func pastStands() throws {
    for seed in 0..<200 { try pastStands(seed: seed) }
  }

  private func pastStands(seed: Int) throws {
    var generated = GeneratedExercise(seed: UInt64(seed))
    let exercise = try generated.exercise()
    var choices: [Int: Int] = [:]
    var timeline = try exercise.timeline()
    for number in 0..<6 {
      let offers = (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }
      guard let offer = offers.first(where: { $0.choice == number }) else { return }
      choices[number] = (seed >> number) & 1
      let after = try exercise.timeline(choices: choices)
      for index in 0...offer.index {
        #expect(timeline.segment(index: index) == after.segment(index: index))
      }
      timeline = after
    }
  }
}
