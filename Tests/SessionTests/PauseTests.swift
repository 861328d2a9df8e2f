import Pacing
import PacingTesting
import Rhythm
import Session
import Testing

private let second: Nanoseconds = 1_000_000_000
private let tenth: Nanoseconds = 100_000_000

@Suite("Pause, resume and speed")
struct PauseTests {
  private func box(cycles: Int64 = 2) throws -> Exercise {
    try .breathing(inhale: 4 * second, hold: 4 * second, exhale: 4 * second, rest: 4 * second, cycles: cycles)
  }

  @Test(
    "Pausing and resuming at every 100 ms of a cycle keeps the place and moves every later cue by the pause")
  func everywhere() throws {
    for place in stride(from: Nanoseconds.zero, to: 16 * second, by: Int(tenth)) {
      let run = try SessionRun(box())
      run.advance(to: place)
      let level = run.level
      run.press(.pauseOrResume)
      run.advance(to: place + 7 * second)
      #expect(run.position.nanoseconds == place)
      #expect(run.level == level)
      run.press(.pauseOrResume)
      #expect(run.position.nanoseconds == place)
      run.advance(to: 60 * second)
      #expect(run.ending == .finished)
      // No cue is handed over twice, and all of them are.
      #expect(run.deliveries.map(\.cue.index) == Array(0...8))
      for delivery in run.deliveries where delivery.delivered >= run.start + place + 7 * second {
        #expect(delivery.due - run.start == delivery.cue.offset.nanoseconds + 7 * second)
      }
      let finish = try #require(run.records.last)
      #expect(finish.host - run.start == 39 * second)
      #expect(run.records.map(\.event) == [.start, .pause, .resume, .finish])
    }
  }

  @Test("A cue that was handed over before a pause is due anew after it")
  func handedOver() throws {
    let run = try SessionRun(box())
    run.advance(to: 3_900_000_000)
    #expect(run.deliveries.count == 2)
    run.press(.pauseOrResume)
    #expect(run.transport.hostTime(of: TimelineOffset(nanoseconds: 4 * second)) == nil)
    run.advance(to: 13_900_000_000)
    run.press(.pauseOrResume)
    #expect(run.transport.hostTime(of: TimelineOffset(nanoseconds: 4 * second)) == run.start + 14 * second)
    #expect(run.deliveries.count == 2)
  }

  @Test("Speed changed in mid-phase: place and level are continuous, later due times follow exactly")
  func speed() throws {
    let run = try SessionRun(box(), speed: Rate(clampingPercent: 50))
    run.advance(to: 2 * second)
    #expect(run.position.nanoseconds == second)
    let level = run.level
    for _ in 0..<30 { run.press(.faster) }
    #expect(run.transport.rate == Rate(clampingPercent: 200))
    #expect(run.position.nanoseconds == second)
    #expect(run.level == level)
    // 3 s of timeline are left of the phase; at twice the speed they take 1.5 s.
    #expect(run.transport.hostTime(of: TimelineOffset(nanoseconds: 4 * second)) == run.start + 3_500_000_000)
    run.advance(to: 3 * second)
    #expect(run.position.nanoseconds == 3 * second)
    for _ in 0..<31 { run.press(.slower) }
    #expect(run.position.nanoseconds == 3 * second)
    #expect(run.transport.hostTime(of: TimelineOffset(nanoseconds: 4 * second)) == run.start + 5 * second)
    #expect(run.notices.last == .slowest)
    run.advance(to: 5 * second + 12 * 2 * second + 32 * second)
    #expect(run.ending == .finished)
    #expect(run.deliveries.map(\.cue.index) == Array(0...8))
    #expect(run.dues.suffix(7) == [13, 21, 29, 37, 45, 53, 61].map { $0 * second })
  }

  @Test("A change that can be heard a little later leaves what is already written as it was")
  func effect() throws {
    let run = try SessionRun(box(), ahead: 60_000_000)
    run.advance(to: 2 * second)
    run.press(.faster)
    #expect(run.transport.since == run.start + 2_060_000_000)
    #expect(run.position.nanoseconds == 2 * second)
    run.press(.pauseOrResume)
    #expect(run.position.nanoseconds == 2 * second)
    run.advance(to: 10 * second)
    run.press(.pauseOrResume)
    run.advance(to: 10_060_000_000)
    #expect(run.position.nanoseconds == 2 * second)
  }

  @Test("Speed stays within what is safe, and says so at its ends")
  func clamped() throws {
    let range = SpeedRange(slowest: Rate(clampingPercent: 90), fastest: Rate(clampingPercent: 105))
    let run = try SessionRun(box(), speed: Rate(clampingPercent: 200), speeds: range)
    #expect(run.transport.rate.percent == 105)
    run.press(.faster)
    #expect(run.notices == [.fastest])
    for _ in 0..<4 { run.press(.slower) }
    #expect(run.transport.rate.percent == 90)
    #expect(run.notices.last == .slowest)
  }

  @Test("A machine that slept for an hour finds itself paused where it was, and is told")
  func slept() throws {
    let run = try SessionRun(box())
    run.advance(to: 5 * second)
    run.clock.sleepMachine(for: 3600 * second)
    run.conductor.look()
    #expect(run.conductor.now.isPaused)
    #expect(run.notices == [.slept])
    #expect(run.position.nanoseconds == 5 * second)
    run.advance(to: 20 * second)
    run.press(.pauseOrResume)
    run.advance(to: 200 * second)
    #expect(run.notices == [.slept])
    #expect(run.ending == .finished)
    #expect(run.records.map(\.host).last == run.start + 47 * second)
  }

  @Test("A sleep is also found at the next wake of the pacer")
  func sleptUnseen() throws {
    let run = try SessionRun(box())
    run.advance(to: 5 * second)
    run.clock.sleepMachine(for: 3600 * second)
    run.advance(to: 30 * second)
    #expect(run.notices == [.slept])
    #expect(run.position.nanoseconds == 7_800_000_000)
  }

  @Test("Leaving stops everything, and nothing more is handed over")
  func leave() throws {
    let run = try SessionRun(box())
    run.advance(to: 5 * second)
    run.press(.leave)
    #expect(run.ending == .left)
    let count = run.deliveries.count
    run.advance(to: 100 * second)
    #expect(run.deliveries.count == count)
    #expect(run.records.map(\.event) == [.start, .stop])
  }
}
