import Phrases
import Rhythm

/// Breathing that goes on for long: `session-long`.
enum SessionCheck: SafetyCheck {
  /// 20 minutes, in nanoseconds. Whole breaths may go past it by one.
  static let longest: Int128 = 1_200_000_000_000

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var breath: Int128 = 0
    subject.forEachCycles { block in
      guard case .breathe = block.family else { return }
      for cycle in Set([0, block.cycles - 1]) {
        guard let length = try? block.cycleLength(cycle) else { continue }
        breath = max(breath, length.numerator / length.denominator)
      }
    }
    let tiers = [TotalFinding.Tier(limit: longest + breath, severity: .warning)]
    return TotalFinding.findings(
      in: subject, code: .sessionLong, tiers: tiers,
      weight: { leaf in
        guard case .cycles(let block) = leaf, case .breathe = block.family else { return 0 }
        return Int128(block.length)
      },
      words: { total, _ in
        let tenths = (total + 3_000_000_000) / 6_000_000_000
        return subject.words.sessionLong(
          found: tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)")
      })
  }
}
