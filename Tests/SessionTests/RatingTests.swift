import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Ratings")
struct RatingTests {
  private func ask(waits: Bool = false) -> Block {
    .moment(
      Block.Moment(.ask("distress"), length: 20 * second, reading: 0, isGate: true, waitsForPerson: waits))
  }

  private func rest(_ seconds: Int64) -> Block {
    .moment(
      Block.Moment(
        .rest(text: nil, bell: false), length: seconds * second, reading: 0, isGate: false,
        waitsForPerson: false))
  }

  /// Two questions, a minute apart: at 0…20 s and at 80…100 s; then 10 s more.
  private func run(waits: Bool = false, others: [Another] = []) throws -> SessionRun {
    try SessionRun(
      Exercise(steps: [ask(waits: waits), rest(60), ask(waits: waits), rest(10)]), others: others)
  }

  private func press(_ run: SessionRun, _ commands: Command...) { commands.forEach(run.press) }

  private func value(_ run: SessionRun) -> Int? { run.conductor.now.rating(at: run.clock.now) }

  @Test("The first arrow begins in the middle, each one after it goes a step, never past an end")
  func arrows() throws {
    let run = try run()
    run.advance(to: second)
    #expect(run.conductor.now.isAsking(at: run.clock.now))
    #expect(value(run) == nil)
    press(run, .louder)
    #expect(value(run) == 5)
    press(run, .louder, .faster)
    #expect(value(run) == 7)
    press(run, .quieter, .slower, .slower)
    #expect(value(run) == 4)
    for _ in 0..<12 { press(run, .faster) }
    #expect(value(run) == 10)
    press(run, .number(3))
    #expect(value(run) == 3)
    for _ in 0..<12 { press(run, .slower) }
    #expect(value(run) == 0)
    // Neither speed nor anything else has changed.
    #expect(run.transport.rate == .one)
    #expect(run.notices == [])
  }

  @Test("Enter takes it and goes on at once")
  func enter() throws {
    let run = try run()
    run.advance(to: 2 * second)
    press(run, .faster, .faster, .goOn)
    #expect(run.conductor.now.ratings == [Rating(what: "distress", value: 6)])
    #expect(run.position.nanoseconds == 20 * second)
    press(run, .faster)
    #expect(run.transport.rate.percent == 105)
  }

  @Test("Enter without an arrow goes on, and nothing is rated")
  func enterAlone() throws {
    let run = try run()
    run.advance(to: 2 * second)
    press(run, .goOn)
    #expect(run.position.nanoseconds == 20 * second)
    #expect(run.conductor.now.ratings == [])
  }

  @Test("Let pass, it goes on by itself; what stood there counts, and nothing else")
  func passing() throws {
    let run = try run()
    run.advance(to: 2 * second)
    press(run, .faster)
    run.advance(to: 110 * second)
    #expect(run.conductor.now.ratings == [Rating(what: "distress", value: 5)])
    #expect(run.ending == .finished)
    #expect(run.records.map(\.event) == [.start, .finish])
    #expect(run.records.last?.host == run.start + 110 * second)
  }

  @Test("A rating that did not rise offers nothing", arguments: [0, 4, 5])
  func notRisen(value: Int) throws {
    let run = try run()
    press(run, .faster)
    run.advance(to: second)
    press(run, .number(5), .goOn)
    run.advance(to: 70 * second)
    press(run, .number(value), .goOn)
    #expect(!run.conductor.now.isOffering)
    #expect(!run.conductor.now.isPaused)
    #expect(run.conductor.now.ratings.map(\.value) == [5, value])
  }

  /// Stands at the second question with 5 given before, 8 being given: at 63 s of host time.
  private func rising(waits: Bool = false, others: [Another] = []) throws -> SessionRun {
    let run = try run(waits: waits, others: others)
    run.advance(to: second)
    press(run, .number(5), .goOn)
    run.advance(to: 63 * second)
    press(run, .number(8))
    return run
  }

  @Test(
    "One that rose: time stands still, and it goes on by itself behind the question",
    arguments: [false, true])
  func risen(waits: Bool) throws {
    let run = try rising(waits: waits)
    press(run, .goOn)
    #expect(run.conductor.now.isOffering)
    #expect(run.conductor.now.isPaused)
    #expect(run.notices == [.offered])
    run.advance(to: (63 + 29) * second)
    #expect(run.conductor.now.isOffering)
    run.advance(to: (63 + 30) * second)
    #expect(!run.conductor.now.isOffering)
    #expect(run.position.nanoseconds == 100 * second)
    run.advance(to: (63 + 40) * second)
    #expect(run.ending == .finished)
    #expect(run.conductor.now.ratings.map(\.value) == [5, 8])
  }

  @Test("One that rose and was let pass offers the same, before anything behind it is heard")
  func risenAndPassed() throws {
    let run = try rising()
    run.advance(to: 81 * second)
    #expect(run.conductor.now.isOffering)
    #expect(run.deliveries.map(\.cue.index) == [0, 1, 2])
    run.advance(to: (80 + 40) * second)
    #expect(!run.conductor.now.isOffering)
    #expect(run.deliveries.map(\.cue.index) == [0, 1, 2, 3])
  }

  @Test("It also offers where the question is the last thing")
  func atTheEnd() throws {
    let run = try SessionRun(Exercise(steps: [ask(), rest(10), ask()]))
    press(run, .faster)
    run.advance(to: second)
    press(run, .number(2), .goOn)
    run.advance(to: 15 * second)
    press(run, .number(3))
    run.advance(to: 35 * second)
    #expect(run.ending == nil)
    #expect(run.conductor.now.isOffering)
    run.advance(to: 90 * second)
    #expect(run.ending == .finished)
  }

  @Test("Space and Enter go on", arguments: [Command.pauseOrResume, .goOn])
  func goOn(command: Command) throws {
    let run = try rising()
    press(run, .goOn, .faster, .number(7), command)
    #expect(!run.conductor.now.isOffering)
    #expect(!run.conductor.now.isPaused)
    #expect(run.position.nanoseconds == 100 * second)
    #expect(run.offers == [])
  }

  @Test("Stopping stays paused until it is done, looking outward goes on, people keep it paused")
  func taken() throws {
    for offer in Offer.allCases {
      let run = try rising(others: [Another(Exercise(steps: [rest(45)]))])
      press(run, .goOn, .number(offer.rawValue))
      #expect(run.offers == (offer == .lookOutward ? [] : [offer]))
      #expect(!run.conductor.now.isOffering)
      #expect(run.conductor.now.isPaused == (offer != .lookOutward))
      // Another exercise, from its beginning; never the same again.
      #expect((run.conductor.now.timeline.duration == 45 * second) == (offer == .lookOutward))
      if offer == .lookOutward { #expect(run.position == .zero) }
    }
  }

  @Test("Leaving leaves, also then")
  func leaving() throws {
    let run = try rising()
    press(run, .goOn, .leave)
    #expect(run.ending == .left)
    #expect(run.conductor.now.ratings.map(\.value) == [5, 8])
  }

  @Test("A question that waits is held, and rated there")
  func waiting() throws {
    let run = try run(waits: true)
    run.advance(to: 500 * second)
    press(run, .faster)
    #expect(value(run) == 5)
    run.advance(to: 900 * second)
    #expect(value(run) == 5)
    press(run, .goOn)
    #expect(run.conductor.now.ratings.map(\.value) == [5])
    #expect(run.position.nanoseconds == 20 * second)
  }

  @Test("A pause while it is asked keeps what stands there")
  func paused() throws {
    let run = try run()
    run.advance(to: second)
    press(run, .number(6), .pauseOrResume)
    run.advance(to: 300 * second)
    press(run, .faster)
    press(run, .pauseOrResume)
    #expect(value(run) == 6)
    run.advance(to: 330 * second)
    #expect(run.conductor.now.ratings.map(\.value) == [6])
  }
}
