import Phrases
import Rhythm

/// Bilateral passes that are too fast or too many: `bilateral-fast`, `bilateral-long`.
enum BilateralCheck: SafetyCheck {
  /// A pass at 60 a minute, which is refused itself.
  static let shortestPass = Fraction(1_000_000_000)
  static let mostPasses: Int128 = 12

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    subject.forEachCycles { block in
      guard case .bilateral = block.family, let pass = block.phases.first?.first, pass <= shortestPass else {
        return
      }
      let rate = (try? Fraction(60_000_000_000).divided(by: pass)).map(ExactDecimal.text) ?? ""
      findings.append(
        SafetyFinding(
          code: .bilateralFast, severity: .error, words: subject.words.bilateralFast(found: rate),
          mark: block.mark,
          phase: 0))
    }
    findings += TotalFinding.findings(in: subject, code: .bilateralLong, limit: mostPasses, weight: passes) {
      subject.words.bilateralLong(found: $0)
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
