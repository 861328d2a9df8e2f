/// Where a bilateral sound and its dot are within a pass: the one curve that the screen draws and the sound follows.
public enum BilateralCurve {
  /// The place when `progress` of a pass has gone by: from −1 (left) to 1 (right) and back, slow at both ends.
  ///
  /// - Parameter progress: the share of the pass, clamped to 0…1.
  ///
  /// Thread-safe: yes. Realtime-safe: yes.
  public static func side(progress: Double) -> Double {
    let half = progress * 2
    return half <= 1
      ? BreathCurve.level(from: -1, to: 1, progress: half)
      : BreathCurve.level(from: 1, to: -1, progress: half - 1)
  }
}
