/// An exercise as compiled from a pattern and its settings, with the choices still open.
public struct Exercise: Hashable, Sendable {
  /// The top-level steps, in order; one that is left out is an empty sequence, so that indices stay those written.
  public var steps: [Block]
  /// The language of its texts, a BCP 47 tag; decides the calm reading time.
  public var language: String

  /// An exercise of these steps.
  public init(steps: [Block], language: String = "en") {
    self.steps = steps
    self.language = language
  }

  /// The timeline along the choices made so far; where none was made, silence takes its way.
  ///
  /// - Parameter choices: the way taken (from 0) at each choice along the timeline (from 0).
  /// - Throws: `Fraction.Failure.overflow` where the whole is longer than can be counted.
  public func timeline(choices: [Int: Int] = [:]) throws(Fraction.Failure) -> Timeline {
    try Timeline(self, choices: choices)
  }

  /// Breaths of whole nanoseconds, for tests, examples and those who build on this package.
  ///
  /// - Parameters:
  ///   - inhale: the in-breath's length, more than 0.
  ///   - hold: the hold with full lungs; 0 leaves it out.
  ///   - exhale: the out-breath's length, more than 0.
  ///   - rest: the hold with empty lungs; 0 leaves it out.
  ///   - cycles: how many breaths, at least 1.
  public static func breathing(
    inhale: Nanoseconds, hold: Nanoseconds = 0, exhale: Nanoseconds, rest: Nanoseconds = 0, cycles: Int64
  ) throws(Fraction.Failure) -> Exercise {
    var phases: [CyclicBlock.Phase] = [.init(.inhale, first: Fraction(inhale), level: 1)]
    if hold > 0 { phases.append(.init(.hold, first: Fraction(hold))) }
    phases.append(.init(.exhale, first: Fraction(exhale), level: 0))
    if rest > 0 { phases.append(.init(.hold, first: Fraction(rest))) }
    return Exercise(steps: [.cycles(try CyclicBlock(.breathe, phases: phases, cycles: cycles))])
  }
}
