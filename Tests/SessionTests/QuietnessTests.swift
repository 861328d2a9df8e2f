import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000
private let minute = 60 * second

@Suite("Left alone, it comes to rest")
struct QuietnessTests {
  /// An hour of choices, each of a minute, as `now` has them: silence goes on.
  private func hour() -> Exercise {
    let offer = Block.Moment(
      .choose(labels: ["more", "enough"], silence: 0), length: 20 * second, isGate: true)
    let more = Block.moment(Block.Moment(.rest(text: "a word", bell: false), length: 40 * second))
    return Exercise(steps: [
      .repeated(60, [.choice(Block.Choice(offer, ways: [.init([more]), .init([], ends: true)]))])
    ])
  }

  private func run(_ exercise: Exercise? = nil, keysArrive: Bool = true) throws -> SessionRun {
    try SessionRun(exercise ?? hour(), keysArrive: keysArrive, quietness: .usual, lead: 0)
  }

  private func isAwake(_ run: SessionRun) -> Bool {
    Wakefulness(at: run.start).isWanted(for: run.conductor.now, at: run.clock.now)
  }

  @Test(
    "After ten minutes without a key nothing moves, and the screen may sleep; silence has meant more till then"
  )
  func rests() throws {
    let run = try run()
    run.advance(to: 10 * minute - 1)
    #expect(!run.conductor.now.isAtRest)
    #expect(run.position.nanoseconds == 10 * minute - 1)
    run.advance(to: 10 * minute)
    #expect(run.conductor.now.isAtRest)
    #expect(run.conductor.now.isPaused)
    #expect(run.notices == [.atRest])
    #expect(!isAwake(run))
    run.advance(to: 50 * minute)
    #expect(run.position.nanoseconds == 10 * minute)
    #expect(run.ending == nil)
  }

  @Test("An hour after the last key it ends by itself")
  func ends() throws {
    let run = try run()
    run.advance(to: 60 * minute - 1)
    #expect(run.ending == nil)
    run.advance(to: 60 * minute)
    #expect(run.ending == .finished)
  }

  @Test("Any key puts it off by ten minutes, also one that asks nothing of the session")
  func putOff() throws {
    let run = try run()
    run.advance(to: 4 * minute + 30 * second)
    run.conductor.noticeKey()
    run.advance(to: 10 * minute)
    #expect(!run.conductor.now.isAtRest)
    run.advance(to: 14 * minute + 29 * second)
    run.press(.goOn)
    run.advance(to: 24 * minute + 28 * second)
    #expect(!run.conductor.now.isAtRest)
    run.advance(to: 24 * minute + 29 * second)
    #expect(run.conductor.now.isAtRest)
  }

  @Test(
    "Space, Enter or a number goes on from the same place",
    arguments: [Command.pauseOrResume, .goOn, .number(1)])
  func goesOn(_ command: Command) throws {
    let run = try run()
    run.advance(to: 20 * minute)
    run.press(command)
    #expect(!run.conductor.now.isAtRest)
    #expect(!run.conductor.now.isPaused)
    run.advance(to: 21 * minute)
    #expect(run.position.nanoseconds == 11 * minute)
    run.advance(to: 30 * minute)
    #expect(run.conductor.now.isAtRest)
  }

  @Test("Something else goes on as well, and leaving leaves")
  func elseAndLeave() throws {
    let other = Another(hour())
    let run = try SessionRun(hour(), others: [other], quietness: .usual, lead: 0)
    run.advance(to: 20 * minute)
    run.press(.somethingElse)
    #expect(!run.conductor.now.isAtRest)
    run.advance(to: 22 * minute)
    #expect(run.position.nanoseconds == 2 * minute)
    run.advance(to: 30 * minute)
    #expect(run.conductor.now.isAtRest)
    run.press(.leave)
    #expect(run.ending == .left)
  }

  @Test("It never stops in the middle of a movement")
  func movement() throws {
    let press = try CyclicBlock(
      .pace(.press),
      phases: [
        .init(.other, first: Fraction(5 * second), level: 0.5),
        .init(.other, first: Fraction(10 * second), level: 0),
      ], cycles: 300)
    let before = Block.moment(Block.Moment(.rest(text: nil, bell: false), length: 7 * second))
    let run = try run(Exercise(steps: [before, .cycles(press)]))
    // At ten minutes it is eight seconds into a round of fifteen.
    run.advance(to: 10 * minute + 7 * second - 1)
    #expect(run.transport.isRunning)
    run.advance(to: 10 * minute + 7 * second)
    #expect(run.conductor.now.isAtRest)
  }

  @Test("It never stops in the middle of words that are spoken")
  func words() throws {
    let run = try run()
    run.advance(to: 10 * minute - second)
    let session = run.conductor.now
    let segment = try #require(session.segment(at: run.clock.now)).index
    run.conductor.speak(
      in: segment, generation: session.transport.generation, from: run.start + 10 * minute - second,
      lasting: 4 * second)
    run.advance(to: 10 * minute + 3 * second - 1)
    #expect(run.transport.isRunning)
    run.advance(to: 10 * minute + 3 * second)
    #expect(run.conductor.now.isAtRest)
  }

  @Test("Where no key can arrive, and where a person paused it, it never comes to rest")
  func never() throws {
    let deaf = try run(keysArrive: false)
    deaf.advance(to: 59 * minute)
    #expect(!deaf.conductor.now.isAtRest)
    #expect(deaf.position.nanoseconds == 59 * minute)
    let paused = try run()
    paused.advance(to: minute)
    paused.press(.pauseOrResume)
    paused.advance(to: 90 * minute)
    #expect(!paused.conductor.now.isAtRest)
    #expect(paused.ending == nil)
  }
}
