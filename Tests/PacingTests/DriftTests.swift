import Pacing
import PacingTesting
import Rhythm
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Drift over 24 hours")
struct DriftTests {
  /// Every cue of a day, with wakes late by the pattern 0, 3, 11, 40 ms: due times equal rational arithmetic.
  private func day(period: Fraction, inhale: Fraction, cycles: Int64) throws {
    let block = try CyclicBlock(
      .breathe,
      phases: [
        .init(.inhale, first: inhale, level: 1),
        .init(.exhale, first: try period.subtracting(inhale), level: 0),
      ], cycles: cycles)
    let run = try Simulation(Exercise(steps: [.cycles(block)])) {
      [0, 3_000_000, 11_000_000, 40_000_000][$0 % 4]
    }
    #expect(run.deliveries.count == Int(cycles) * 2 + 1)
    for (index, delivery) in run.deliveries.enumerated() {
      let begun = try period.multiplied(by: Fraction(Int64(index / 2)))
      let exact = index % 2 == 0 ? begun : try begun.adding(inhale)
      #expect(delivery.due - run.start == (try exact.rounded()))
    }
    let last = try #require(run.deliveries.last)
    #expect(last.cue.kind == .end)
    #expect(last.due - run.start == (try period.multiplied(by: Fraction(cycles)).rounded()))
  }

  @Test("6.5 breaths a minute, a period that is no whole number of nanoseconds: drift 0 ns")
  func sixAndAHalf() throws {
    let period = try Fraction(120 * Int128(second), over: 13)
    try day(period: period, inhale: period.multiplied(by: Fraction(4, over: 10)), cycles: 9360)
  }

  @Test("5.5-5.5: drift 0 ns")
  func coherent() throws {
    try day(period: Fraction(11 * second), inhale: Fraction(5_500_000_000), cycles: 7855)
  }
}
