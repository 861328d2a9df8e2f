import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000

/// Words that are spoken have the time that they take.
@Suite("Spoken words")
struct SpokenTests {
  private func say(_ seconds: Int64, reading: Int64 = 2) -> Block {
    .moment(Block.Moment(.say(Spoken(text: "words")), length: seconds * second, reading: reading * second))
  }

  /// Two sentences of 3 s, the first two seconds of each for the words.
  private func run(_ rate: Rate = .one) throws -> SessionRun {
    try SessionRun(Exercise(steps: [say(3), say(3)]), speed: rate)
  }

  private func speak(_ run: SessionRun, in segment: Int = 0, at seconds: Nanoseconds, for length: Nanoseconds)
  {
    run.conductor.speak(in: segment, generation: 0, from: run.start + seconds * second, lasting: length)
  }

  @Test("Time stands still until they are over, and then their pause is whole")
  func held() throws {
    let run = try run()
    run.advance(to: second / 2)
    speak(run, at: 0, for: 5 * second)
    run.advance(to: 4 * second)
    #expect(run.position.nanoseconds == 2 * second)
    run.advance(to: 20 * second)
    #expect(run.dues == [0, 6 * second, 9 * second])
    #expect(run.ending == .finished)
  }

  @Test("Words that are shorter than their reading time change nothing")
  func short() throws {
    let run = try run()
    speak(run, at: 0, for: second)
    run.advance(to: 20 * second)
    #expect(run.dues == [0, 3 * second, 6 * second])
    #expect(!run.records.contains { $0.event == .gateHeld })
  }

  @Test("Words of the next sentence are known while those before them are held")
  func next() throws {
    let run = try run()
    speak(run, at: 0, for: 4 * second)
    run.advance(to: 4 * second + second / 2)
    run.conductor.speak(in: 1, generation: 0, from: run.start + 5 * second, lasting: 7 * second)
    run.advance(to: 30 * second)
    // The first pause ends at 5 s, the second sentence at 12 s, and its pause at 13 s.
    #expect(run.dues == [0, 5 * second, 13 * second])
  }

  @Test("A later sentence is waited for though the one before needs no time")
  func later() throws {
    let run = try run()
    run.advance(to: second / 2)
    speak(run, at: 0, for: second)
    run.conductor.speak(in: 1, generation: 0, from: run.start + 3 * second, lasting: 9 * second)
    run.advance(to: 30 * second)
    #expect(run.dues == [0, 3 * second, 13 * second])
  }

  @Test("A pause costs them nothing: they go on a little before where they were")
  func paused() throws {
    let run = try run()
    speak(run, at: 0, for: 5 * second)
    run.advance(to: second)
    run.press(.pauseOrResume)
    run.advance(to: 11 * second)
    run.press(.pauseOrResume)
    run.advance(to: 40 * second)
    // Four of five seconds were left, and 0.3 s are heard again.
    let over = 15 * second + 300_000_000
    #expect(run.dues.count == 3)
    #expect(abs(run.dues[1] - (over + second)) < 100_000_000)
  }

  @Test("At another speed they take as long as ever")
  func speeds() throws {
    for percent: Int64 in [80, 120] {
      let run = try run(Rate(clampingPercent: percent))
      speak(run, at: 0, for: 6 * second)
      run.advance(to: 40 * second)
      #expect(run.dues[1] == 6 * second + Rate(clampingPercent: percent).host(for: second))
    }
  }

  @Test("With the voice off only reading is waited for; a skip forgets what was spoken")
  func hushed() throws {
    let off = try run()
    speak(off, at: 0, for: 60 * second)
    off.advance(to: 5 * second)
    off.conductor.hush()
    off.advance(to: 20 * second)
    #expect(off.ending == .finished)
    #expect(off.dues[1] < 7 * second)
    // Words of another generation come too late.
    let late = try run()
    late.conductor.speak(in: 0, generation: 3, from: late.start, lasting: 60 * second)
    late.advance(to: 20 * second)
    #expect(late.dues == [0, 3 * second, 6 * second])
  }
}
