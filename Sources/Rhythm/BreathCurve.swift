/// How a level moves within a phase: a raised cosine, slow at both ends.
///
/// The one curve that the screen draws and the sound follows.
public enum BreathCurve {
  /// The level when `progress` of the phase has passed.
  ///
  /// - Parameters:
  ///   - from: the level at the phase's start.
  ///   - to: the level at its end.
  ///   - progress: the share of the phase that has passed, clamped to 0…1.
  ///
  /// Thread-safe: yes. Realtime-safe: yes.
  public static func level(from: Double, to: Double, progress: Double) -> Double {
    if progress <= 0 { return from }
    if progress >= 1 { return to }
    return from + (to - from) * (1 - cosine(halfTurns: progress)) / 2
  }

  /// cos(π·x) for x in 0…1.
  ///
  /// A polynomial on the quarter turn (Taylor to the 20th power: the remainder is below 1e-16), since this module
  /// imports nothing.
  static func cosine(halfTurns x: Double) -> Double {
    if x > 0.5 { return -cosine(halfTurns: 1 - x) }
    let angle = Double.pi * x
    let square = angle * angle
    var term = 1.0
    var sum = 1.0
    for k in 1...10 {
      term *= -square / Double((2 * k - 1) * (2 * k))
      sum += term
    }
    return sum
  }
}
