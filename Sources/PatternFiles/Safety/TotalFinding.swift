import Phrases
import Rhythm

/// A total along the longest way that goes past a limit.
enum TotalFinding {
  /// A limit, and how heavy it is to go past it.
  struct Tier {
    var limit: Int128
    var severity: Diagnostic.Severity
  }

  /// Where what nobody answers for goes past a limit, and where what somebody answers for does.
  ///
  /// - Parameter tiers: the limits, the heaviest first.
  static func findings(
    in subject: SafetySubject, code: DiagnosticCode, tiers: [Tier], weight: (LongestWay.Leaf) -> Int128,
    words: (_ total: Int128, Diagnostic.Severity) -> DiagnosticWords
  ) -> [SafetyFinding] {
    let total = LongestWay(subject.steps, weight: weight).longest
    func part(_ leaf: LongestWay.Leaf, answered: Bool) -> Int128 {
      guard case .cycles(let block) = leaf,
        (subject.marks[block.mark].acknowledged[code] != nil) == answered
      else { return 0 }
      return weight(leaf)
    }
    var findings: [SafetyFinding] = []
    for tier in tiers where total > tier.limit {
      func finding(_ mark: Int) -> SafetyFinding {
        SafetyFinding(code, tier.severity, words(total, tier.severity), mark: mark)
      }
      // What an included pattern answers for is its own; the rest must stay within the limit by itself.
      if let mark = LongestWay.markPast(
        tier.limit, in: subject.steps, weight: { part($0, answered: false) })
      {
        return findings + [finding(mark)]
      }
      if findings.isEmpty,
        let mark = LongestWay.markPast(0, in: subject.steps, weight: { part($0, answered: true) })
          ?? LongestWay.markPast(tier.limit, in: subject.steps, weight: weight)
      {
        findings.append(finding(mark))
      }
    }
    return findings
  }
}
