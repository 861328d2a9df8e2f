import Phrases
import Rhythm

/// Bilateral passes that are too fast or too many: `bilateral-fast`, `bilateral-long`.
enum BilateralCheck: SafetyCheck {
  /// A pass at 60 a minute, which is refused itself.
  static let shortestPass = Fraction(1_000_000_000)
  /// A pass at 30 a minute.
  static let shortestCalmPass = Fraction(2_000_000_000)
  static let mostPasses: Int128 = 12

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    subject.forEachCycles { block in
      guard case .bilateral = block.family, let pass = block.phases.first?.first, pass < shortestCalmPass
      else { return }
      let severity: Diagnostic.Severity = pass <= shortestPass ? .error : .warning
      findings.append(
        SafetyFinding(
          .bilateralFast, severity,
          subject.words.bilateralFast(severity.weight, found: SafetyFigure.perMinute(pass)), mark: block.mark,
          phase: 0))
    }
    let tier = TotalFinding.Tier(limit: mostPasses, severity: .error)
    findings += TotalFinding.findings(in: subject, code: .bilateralLong, tiers: [tier], weight: passes) {
      total, _ in subject.words.bilateralLong(found: String(total))
    }
    return findings
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    subject.forEachCycles { block in
      guard case .bilateral = block.family, let pass = block.phases.first?.first else { return }
      limits.keep(pass, longerThan: shortestPass)
    }
  }

  private static func passes(_ leaf: LongestWay.Leaf) -> Int128 {
    guard case .cycles(let block) = leaf, case .bilateral = block.family else { return 0 }
    return Int128(block.cycles)
  }
}
