import Phrases
import Rhythm

/// Many breaths in the proportion 4 : 7 : 8: `478-cycles`.
enum ProportionCheck: SafetyCheck {
  static let tiers = [
    TotalFinding.Tier(limit: 8, severity: .error), TotalFinding.Tier(limit: 4, severity: .warning),
  ]

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    TotalFinding.findings(in: subject, code: .cycles478, tiers: tiers, weight: weight) { total, severity in
      subject.words.cycles478(severity.weight, found: String(total))
    }
  }

  private static func weight(_ leaf: LongestWay.Leaf) -> Int128 {
    guard case .cycles(let block) = leaf, case .breathe = block.family else { return 0 }
    return isProportioned(block.phases.map { ($0.motion, $0.first) })
      || isProportioned(block.phases.map { ($0.motion, $0.last) }) ? Int128(block.cycles) : 0
  }

  private static func isProportioned(_ phases: [(motion: CyclicBlock.Motion, length: Fraction)]) -> Bool {
    var merged: [(motion: CyclicBlock.Motion, length: Fraction)] = []
    for phase in phases {
      if let last = merged.last, last.motion == phase.motion, let sum = try? last.length.adding(phase.length)
      {
        merged[merged.count - 1].length = sum
      } else {
        merged.append(phase)
      }
    }
    guard merged.map(\.motion) == [.inhale, .hold, .exhale],
      let unit = try? merged[0].length.divided(by: Fraction(4))
    else { return false }
    return (try? unit.multiplied(by: Fraction(7))) == merged[1].length
      && (try? unit.multiplied(by: Fraction(8))) == merged[2].length
  }
}
