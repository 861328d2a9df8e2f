import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Something else")
struct TurningTests {
  private func rest(_ seconds: Int64, _ text: String? = nil) -> Block {
    .moment(Block.Moment(.rest(text: text.map { Spoken(text: $0) }, bell: false), length: seconds * second))
  }

  private func others(_ lengths: Int64...) -> [Another] {
    lengths.map { Another(Exercise(steps: [rest($0, "other of \($0) s")])) }
  }

  private func breaths() throws -> Exercise {
    try Exercise.breathing(inhale: 4 * second, exhale: 6 * second, cycles: 30)
  }

  @Test("n goes from a breath to another exercise's beginning; again, to the next; each plays to its end")
  func fromABreath() throws {
    let run = try SessionRun(breaths(), others: others(40, 50))
    run.advance(to: 17 * second)
    run.press(.somethingElse)
    #expect(run.position == .zero)
    #expect(run.conductor.now.timeline.duration == 40 * second)
    #expect(run.transport.generation == 1)
    run.advance(to: 20 * second)
    #expect(run.position.nanoseconds == 3 * second)
    run.press(.somethingElse)
    #expect(run.conductor.now.timeline.duration == 50 * second)
    #expect(run.transport.generation == 2)
    run.advance(to: 69 * second)
    #expect(run.ending == nil)
    run.advance(to: 70 * second)
    #expect(run.ending == .finished)
  }

  @Test("What was queued for the old exercise is of an older generation, and the new one's cues are on time")
  func cues() throws {
    let run = try SessionRun(breaths(), ahead: 60_000_000, others: others(40))
    // The cue of the out-breath at 14 s has been handed over already.
    run.advance(to: 14 * second - 100_000_000)
    #expect(run.deliveries.last?.cue.kind == .segment(.breath(.exhale)))
    run.press(.somethingElse)
    run.advance(to: 16 * second)
    let last = try #require(run.deliveries.last)
    #expect(last.cue.kind == .segment(.rest))
    #expect(last.due == run.start + 14 * second - 40_000_000)
    #expect(last.cue.generation == run.transport.generation)
    #expect(run.deliveries.dropLast().allSatisfy { $0.cue.generation < last.cue.generation })
  }

  @Test("From a pause it goes on; from the lead-in it begins at once")
  func fromStandingStill() throws {
    let paused = try SessionRun(breaths(), others: others(40))
    paused.advance(to: 5 * second)
    paused.press(.pauseOrResume)
    paused.advance(to: 60 * second)
    paused.press(.somethingElse)
    #expect(!paused.conductor.now.isPaused)
    paused.advance(to: 62 * second)
    #expect(paused.position.nanoseconds == 2 * second)
    #expect(paused.records.map(\.event).suffix(2) == [.resume, .skip(to: .zero)])

    let early = try SessionRun(breaths(), others: others(40))
    early.advance(to: -1 * second)
    early.press(.somethingElse)
    early.advance(to: second)
    #expect(early.position.nanoseconds == 2 * second)
  }

  @Test("From a gate that waits, from a question, and from what was offered")
  func fromAnywhere() throws {
    let waits = Block.moment(
      Block.Moment(.ask("distress"), length: 20 * second, isGate: true, waitsForPerson: true))
    let run = try SessionRun(Exercise(steps: [waits, rest(60), waits, rest(10)]), others: others(40, 50, 60))
    run.advance(to: 30 * second)
    #expect(run.transport.isHeld(at: run.clock.now))
    run.press(.number(4))
    run.press(.somethingElse)
    #expect(run.conductor.now.ratings.map(\.value) == [4])
    run.advance(to: 33 * second)
    #expect(run.position.nanoseconds == 3 * second)

    let offered = try SessionRun(Exercise(steps: [waits, waits, rest(10)]), others: others(40))
    offered.advance(to: second)
    for command in [Command.number(4), .goOn, .number(9), .goOn] { offered.press(command) }
    #expect(offered.conductor.now.isOffering)
    offered.press(.somethingElse)
    #expect(!offered.conductor.now.isOffering)
    #expect(!offered.conductor.now.isPaused)
    #expect(offered.conductor.now.timeline.duration == 40 * second)
  }

  @Test("Choices begin anew, and speed keeps to what is safe for the new exercise")
  func choicesAndSpeed() throws {
    let offer = Block.Moment(.choose(labels: ["a", "b"], silence: 0), length: 20 * second, isGate: true)
    let choice = Block.choice(Block.Choice(offer, ways: [.init([rest(5)]), .init([rest(9)])]))
    let exercise = Exercise(steps: [choice, rest(10)])
    let slow = SpeedRange(slowest: Rate(clampingPercent: 90), fastest: .one)
    let run = try SessionRun(
      exercise, speed: Rate(clampingPercent: 120), others: [Another(exercise, speeds: slow)])
    run.advance(to: second)
    run.press(.number(2))
    #expect(run.conductor.now.timeline.duration == 39 * second)
    run.press(.somethingElse)
    #expect(run.conductor.now.timeline.duration == 35 * second)
    #expect(run.transport.rate == .one)
    run.press(.number(2))
    #expect(run.conductor.now.timeline.duration == 39 * second)
  }

  @Test("Where there is nothing else, and after the end, nothing happens")
  func none() throws {
    let run = try SessionRun(breaths())
    run.advance(to: 3 * second)
    run.press(.somethingElse)
    #expect(run.position.nanoseconds == 3 * second)
    #expect(run.transport.generation == 0)

    let ended = try SessionRun(breaths(), others: others(40))
    ended.press(.leave)
    ended.press(.somethingElse)
    #expect(ended.transport.generation == 0)
    #expect(ended.ending == .left)
  }
}
