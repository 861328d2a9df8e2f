import Phrases
import Rhythm

/// Breathing that is too fast or too slow: `rate-high`, `rate-low`, `hold-fast`.
enum RateCheck: SafetyCheck {
  /// From one out-breath to the next: 30, 20, 10, 4, 3 and 2 breaths a minute.
  static let shortest = Fraction(2_000_000_000)
  static let shortestAtRest = Fraction(3_000_000_000)
  static let shortestWithHolds = Fraction(6_000_000_000)
  static let longestTaught = Fraction(15_000_000_000)
  static let longestUsual = Fraction(20_000_000_000)
  static let longest = Fraction(30_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    for unit in BreathUnit.all(in: subject.steps) {
      let words = subject.words
      if unit.hasHold, unit.shortest < shortestWithHolds {
        findings.append(
          SafetyFinding(
            .holdFast, .error, words.holdFast(found: SafetyFigure.perMinute(unit.shortest)), mark: unit.mark,
            phase: unit.holdPhase))
      }
      if let severity = tooHigh(unit) {
        let found = SafetyFigure.perMinute(unit.shortest)
        findings.append(
          SafetyFinding(
            .rateHigh, severity, words.rateHigh(severity.weight, found: found, slows: unit.slows),
            mark: unit.mark))
      }
      if let severity = tooLow(unit) {
        let found = SafetyFigure.perMinute(unit.longest)
        findings.append(
          SafetyFinding(.rateLow, severity, words.rateLow(severity.weight, found: found), mark: unit.mark))
      }
    }
    return findings
  }

  /// Whether a unit counts as fast breathing; one that begins at the person's own rate and slows does not.
  static func isFast(_ unit: BreathUnit) -> Bool { unit.shortest < shortestWithHolds && !unit.slows }

  private static func tooHigh(_ unit: BreathUnit) -> Diagnostic.Severity? {
    if unit.shortest < shortest { return .error }
    // With holds it is `hold-fast`, whatever the rate.
    if unit.hasHold || unit.shortest >= shortestWithHolds { return nil }
    return unit.shortest < shortestAtRest && !unit.slows ? .warning : .note
  }

  private static func tooLow(_ unit: BreathUnit) -> Diagnostic.Severity? {
    if unit.longest > longest { return .error }
    if unit.longest > longestUsual { return .warning }
    return unit.longest > longestTaught ? .note : nil
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for unit in BreathUnit.all(in: subject.steps) {
      limits.keep(unit.shortest, atLeast: unit.hasHold ? shortestWithHolds : shortest)
      limits.keep(unit.longest, atMost: longest)
    }
  }
}
