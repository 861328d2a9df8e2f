import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Gates and choices")
struct GateTests {
  private func words(_ seconds: Int64, waits: Bool = false, isGate: Bool = false) -> Block {
    .moment(
      Block.Moment(
        .say(Spoken(text: "words")), length: seconds * second, reading: 2 * second, isGate: waits || isGate,
        waitsForPerson: waits))
  }

  @Test("A gate is held for an hour, and what follows goes on from the key")
  func anHour() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(3)]))
    run.advance(to: 3605 * second)
    #expect(run.position.nanoseconds == 5 * second)
    #expect(run.conductor.now.segment(at: run.clock.now)?.index == 0)
    #expect(run.deliveries.map(\.cue.index) == [0])
    run.press(.goOn)
    #expect(run.deliveries.map(\.cue.index) == [0])
    run.advance(to: 4000 * second)
    #expect(run.deliveries.map(\.cue.index) == [0, 1, 2])
    #expect(run.dues == [0, 3605 * second, 3608 * second])
    #expect(
      run.records.map(\.event) == [
        .start, .gateHeld, .gateOpened(to: TimelineOffset(nanoseconds: 5 * second)), .finish,
      ])
    #expect(run.records[1].host == run.start + 5 * second)
    #expect(run.records.last?.host == run.start + 3608 * second)
  }

  @Test("Where no key can arrive gates open at once")
  func noKeys() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(3)]), keysArrive: false)
    run.advance(to: 9 * second)
    #expect(run.dues == [0, 5 * second, 8 * second])
    #expect(run.ending == .finished)
  }

  @Test("A pause at a gate stays at it")
  func pausedAtGate() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(3)]))
    run.advance(to: 7 * second)
    run.press(.pauseOrResume)
    run.press(.goOn)
    run.advance(to: 9 * second)
    run.press(.pauseOrResume)
    #expect(run.conductor.now.segment(at: run.clock.now)?.index == 0)
    run.advance(to: 20 * second)
    #expect(run.ending == nil)
    run.press(.goOn)
    run.advance(to: 23 * second)
    #expect(run.ending == .finished)
  }

  @Test("A change of speed at a gate leaves it closed")
  func speedAtGate() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(3)]))
    run.advance(to: 7 * second)
    run.press(.faster)
    run.press(.slower)
    run.advance(to: 60 * second)
    #expect(run.position.nanoseconds == 5 * second)
    #expect(run.conductor.now.segment(at: run.clock.now)?.index == 0)
    run.press(.goOn)
    run.advance(to: 63 * second)
    #expect(run.ending == .finished)
  }

  @Test("A key ends a timed wait sooner, and nowhere else does it skip")
  func sooner() throws {
    let run = try SessionRun(Exercise(steps: [words(4), words(20, isGate: true), words(3)]))
    run.advance(to: 2 * second)
    run.press(.goOn)
    #expect(run.position.nanoseconds == 2 * second)
    run.advance(to: 6 * second)
    run.press(.goOn)
    #expect(run.position.nanoseconds == 24 * second)
    run.advance(to: 100 * second)
    #expect(run.dues == [0, 4 * second, 6 * second, 9 * second])
    #expect(run.deliveries.map(\.cue.generation) == [0, 0, 1, 1])
    #expect(run.ending == .finished)
  }

  @Test("Played faster, words still have their calm reading time")
  func reading() throws {
    let run = try SessionRun(
      Exercise(steps: [words(4), words(4)]), speed: Rate(clampingPercent: 200))
    run.advance(to: 60 * second)
    // Two seconds to read at any speed, then two seconds of pause at twice the speed, and again.
    #expect(run.dues == [0, 3 * second, 6 * second])
  }

  @Test("The speed changed while paused, with words ahead: they have their time and it goes on")
  func fasterWhilePaused() throws {
    let breath = try Exercise.breathing(inhale: 2 * second, exhale: 2 * second, cycles: 1)
    let run = try SessionRun(Exercise(steps: breath.steps + [words(4)]))
    run.advance(to: second)
    run.press(.pauseOrResume)
    for _ in 0..<20 { run.press(.faster) }
    run.advance(to: 11 * second)
    run.press(.pauseOrResume)
    run.advance(to: 100 * second)
    // Three seconds of breath at twice the speed, two seconds to read, two of pause at twice the speed.
    #expect(run.records.last?.event == .finish)
    #expect(run.records.last?.host == run.start + 11 * second + 1_500_000_000 + 2 * second + second)
  }

  @Test("A pause before the words, or in them, does not count as reading", arguments: [500, 2500])
  func pauseIsNotReading(milliseconds: Int64) throws {
    let breath = try Exercise.breathing(inhale: 2 * second, exhale: 2 * second, cycles: 1)
    let run = try SessionRun(
      Exercise(steps: breath.steps + [words(4)]), speed: Rate(clampingPercent: 200))
    run.advance(to: milliseconds * 1_000_000)
    run.press(.pauseOrResume)
    run.advance(to: 60 * second)
    run.press(.pauseOrResume)
    run.advance(to: 200 * second)
    // Two seconds of breath, two to read, one of pause: five seconds in all, and the pause.
    #expect(run.records.last?.host == run.start + 65 * second - milliseconds * 1_000_000)
  }

  @Test("Slowed down in the middle of words they keep the time that they need")
  func slowedInWords() throws {
    let run = try SessionRun(Exercise(steps: [words(4)]), speed: Rate(clampingPercent: 200))
    run.advance(to: second / 2)
    for _ in 0..<20 { run.press(.slower) }
    run.advance(to: 100 * second)
    // Half a second at twice the speed leaves one second of words, read at 1.5 s; half a second more is waited.
    #expect(run.records.last?.host == run.start + 4 * second)
  }

  @Test("Keys before the beginning do nothing but leave")
  func beforeBeginning() throws {
    var machine = try SessionMachine(choice(silence: 0), keysArrive: true)
    let now = HostTime(nanoseconds: second)
    #expect(machine.perform(.pauseOrResume, now: now, effect: now) == [])
    #expect(!machine.isPaused)
    #expect(machine.perform(.leave, now: now, effect: now).contains(.end(.left)))
  }

  @Test("The next gate of a person is found past any number of words")
  func farGate() throws {
    let long = Exercise(steps: [.repeated(10_000_000, [words(1)]), words(5, waits: true)])
    let timeline = try long.timeline()
    #expect(timeline.gate(.person, after: .zero)?.segment.index == 10_000_000)
    #expect(timeline.gate(.words, after: .zero)?.segment.index == 0)
  }

  @Test("Played slower or as written, words are not waited for again")
  func readingAsWritten() throws {
    let run = try SessionRun(Exercise(steps: [words(4), words(4)]), speed: Rate(clampingPercent: 50))
    run.advance(to: 60 * second)
    #expect(run.dues == [0, 8 * second, 16 * second])
    #expect(run.records.map(\.event) == [.start, .finish])
  }

  private func choice(silence: Int) -> Exercise {
    let offer = Block.Moment(
      .choose(labels: ["more", "else", "enough"], silence: silence), length: 20 * second, isGate: true)
    return Exercise(steps: [
      words(2),
      .choice(.init(offer, ways: [.init([words(3)]), .init([words(7)]), .init([], ends: true)])),
      words(2),
    ])
  }

  @Test("A number key takes a way on at once")
  func chosen() throws {
    let run = try SessionRun(choice(silence: 0))
    run.advance(to: 5 * second)
    run.press(.number(2))
    run.advance(to: 100 * second)
    #expect(run.dues == [0, 2 * second, 5 * second, 12 * second, 14 * second])
    #expect(
      run.records.contains { $0.event == .choice(index: 1, to: TimelineOffset(nanoseconds: 22 * second)) })
    #expect(run.ending == .finished)
  }

  @Test("A way that ends, ends it; a number without a way does nothing")
  func ends() throws {
    let run = try SessionRun(choice(silence: 0))
    run.advance(to: 5 * second)
    run.press(.number(4))
    run.press(.number(0))
    #expect(run.position.nanoseconds == 5 * second)
    run.press(.number(3))
    run.advance(to: 6 * second)
    #expect(run.ending == .finished)
    #expect(run.deliveries.last?.cue.kind == .end)
  }

  @Test("Silence takes the way that is named")
  func silence() throws {
    let run = try SessionRun(choice(silence: 1))
    run.advance(to: 100 * second)
    #expect(run.dues == [0, 2 * second, 22 * second, 29 * second, 31 * second])
  }
}
