import Phrases
import Rhythm

/// Breathing that is too fast or too slow: `rate-high`, `rate-low`, `hold-fast`.
enum RateCheck: SafetyCheck {
  /// From one out-breath to the next: 30, 10 and 2 breaths a minute.
  static let shortest = Fraction(2_000_000_000)
  static let shortestWithHolds = Fraction(6_000_000_000)
  static let longest = Fraction(30_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    for unit in BreathUnit.all(in: subject.steps) {
      func add(_ code: DiagnosticCode, _ period: Fraction, phase: Int? = nil) {
        let rate = (try? Fraction(60_000_000_000).divided(by: period)).map(ExactDecimal.text) ?? ""
        let words =
          switch code {
          case .rateHigh: subject.words.rateHigh(found: rate)
          case .rateLow: subject.words.rateLow(found: rate)
          default: subject.words.holdFast(found: rate)
          }
        findings.append(
          SafetyFinding(code: code, severity: .error, words: words, mark: unit.mark, phase: phase))
      }
      if unit.hasHold, unit.shortest < shortestWithHolds {
        add(.holdFast, unit.shortest, phase: unit.holdPhase)
      }
      if unit.shortest < shortest { add(.rateHigh, unit.shortest) }
      if unit.longest > longest { add(.rateLow, unit.longest) }
    }
    return findings
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for unit in BreathUnit.all(in: subject.steps) {
      limits.keep(unit.shortest, atLeast: unit.hasHold ? shortestWithHolds : shortest)
      limits.keep(unit.longest, atMost: longest)
    }
  }
}
