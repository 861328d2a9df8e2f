import Pacing
import PacingTesting
import Rhythm
import Testing

private let second: Nanoseconds = 1_000_000_000
private let millisecond: Nanoseconds = 1_000_000

@Suite("Late wakes")
struct LatenessTests {
  private func box(cycles: Int64 = 1) throws -> Exercise {
    try .breathing(inhale: 4 * second, hold: 4 * second, exhale: 4 * second, rest: 4 * second, cycles: cycles)
  }

  @Test("A late wake-up keeps every cue's due time", arguments: [0, 1, 40, 900].map { $0 * millisecond })
  func lateWake(by delay: Nanoseconds) throws {
    let run = try Simulation(box(), delay: { _ in delay })
    #expect(run.diagram(step: second) == "I---F---X---E---|")
    #expect(run.deliveries.map { $0.due - run.start } == [0, 4, 8, 12, 16].map { $0 * second })
    #expect(run.deliveries.map(\.cue.index) == [0, 1, 2, 3, 4])
  }

  @Test("A wake within the lookahead delivers in time; a later one says that it is late")
  func marked() throws {
    let inTime = try Simulation(box(), delay: { _ in 40 * millisecond })
    #expect(inTime.deliveries.allSatisfy { !$0.isLate && $0.due - $0.delivered == 160 * millisecond })
    let late = try Simulation(box(), delay: { _ in 900 * millisecond })
    #expect(late.deliveries.allSatisfy { $0.isLate && $0.delivered - $0.due == 700 * millisecond })
  }

  @Test("A wake later than whole phases delivers what is due at once, marked late, and the rest on time")
  func caughtUp() throws {
    let exercise = try Exercise.breathing(inhale: 300 * millisecond, exhale: 300 * millisecond, cycles: 5)
    let run = try Simulation(exercise, delay: { $0 == 1 ? 900 * millisecond : 0 })
    #expect(run.diagram(step: 100 * millisecond) == "I--X--I--X--I--X--I--X--I--X--|")
    let delivered = run.deliveries.map { ($0.delivered - run.start) / millisecond }
    // Armed for 100 ms (the second cue less the lookahead), it fires at 1,000 ms and hands over four at once.
    #expect(delivered == [-200, 1000, 1000, 1000, 1000, 1300, 1600, 1900, 2200, 2500, 2800])
    #expect(run.deliveries.map(\.isLate) == [false, true, true, true] + [Bool](repeating: false, count: 7))
  }

  @Test("With wakes late at random no cue is lost, doubled or out of order, and none is moved")
  func random() throws {
    for seed in 1...50 {
      let series = (0..<400).map { index in
        // A fixed series per seed: mostly small, at times up to 2 s.
        let mixed = UInt64(index * 7919 + seed * 104_729) &* 0x9E37_79B9_7F4A_7C15 >> 33
        return Nanoseconds(mixed % (index % 17 == 0 ? 2_000_000_000 : 30_000_000))
      }
      let run = try Simulation(box(cycles: 20), delay: { series[$0 % series.count] })
      #expect(run.deliveries.map(\.cue.index) == Array(0...80))
      #expect(run.deliveries.map { $0.due - run.start } == (0...80).map { $0 * 4 * second }, "seed \(seed)")
      #expect(run.deliveries.allSatisfy { $0.isLate == ($0.delivered > $0.due) })
    }
  }

  @Test("Without lookahead a cue is handed over when it is due")
  func noLookahead() throws {
    let run = try Simulation(box(), lookahead: 0)
    #expect(run.deliveries.allSatisfy { $0.delivered == $0.due && !$0.isLate })
  }
}
