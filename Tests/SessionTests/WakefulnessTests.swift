import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Kept awake, and time played")
struct WakefulnessTests {
  private func words(_ seconds: Int64, waits: Bool = false) -> Block {
    .moment(
      Block.Moment(
        .say(Spoken(text: "words")), length: seconds * second, reading: second, isGate: waits,
        waitsForPerson: waits))
  }

  @Test("While something plays, and for ten minutes after a key")
  func tenMinutes() throws {
    let run = try SessionRun(Exercise(steps: [words(3600)]))
    var wakefulness = Wakefulness(at: run.start)
    func isWanted() -> Bool { wakefulness.isWanted(for: run.conductor.now, at: run.clock.now) }
    run.advance(to: second)
    #expect(isWanted())
    run.advance(to: 599 * second)
    #expect(isWanted())
    run.advance(to: 600 * second)
    #expect(!isWanted())
    wakefulness.noticeKey(at: run.clock.now)
    #expect(isWanted())
    #expect(wakefulness.end == run.start + 1200 * second)
  }

  @Test("Not while paused, at a gate that waits, or once it is over")
  func released() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(3)]))
    let wakefulness = Wakefulness(at: run.start)
    func isWanted() -> Bool { wakefulness.isWanted(for: run.conductor.now, at: run.clock.now) }
    run.advance(to: second)
    run.press(.pauseOrResume)
    #expect(!isWanted())
    run.press(.pauseOrResume)
    #expect(isWanted())
    run.advance(to: 5 * second)
    #expect(!isWanted())
    run.press(.goOn)
    #expect(isWanted())
    run.advance(to: 8 * second)
    #expect(run.ending == .finished)
    #expect(!isWanted())
  }

  @Test("Pauses and the lead-in are not counted as played, waiting is")
  func played() throws {
    let run = try SessionRun(Exercise(steps: [words(5, waits: true), words(30)]))
    run.advance(to: 9 * second)
    run.press(.goOn)
    run.advance(to: 11 * second)
    run.press(.pauseOrResume)
    run.advance(to: 100 * second)
    run.press(.pauseOrResume)
    run.advance(to: 104 * second)
    func total(of records: [SessionRecord]) -> Nanoseconds {
      var played = PlayedTime()
      records.forEach { played.take($0) }
      return played.total(at: run.clock.now)
    }
    #expect(total(of: run.records) == 15 * second)
    run.press(.leave)
    run.advance(to: 200 * second)
    #expect(total(of: run.records) == 15 * second)
    #expect(PlayedTime().total(at: run.clock.now) == 0)
  }
}
