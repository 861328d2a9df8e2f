import Phrases
import Rhythm

/// Many breaths in the proportion 4 : 7 : 8: `478-cycles`.
enum ProportionCheck: SafetyCheck {
  static let mostCycles: Int128 = 8

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    TotalFinding.findings(in: subject, code: .cycles478, limit: mostCycles, weight: weight) {
      subject.words.cycles478(found: $0)
    }
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {}

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

/// A total along the longest way that goes past a limit.
enum TotalFinding {
  /// One finding at most: an error where what nobody answers for goes past the limit, else one that is acknowledged.
  static func findings(
    in subject: SafetySubject, code: DiagnosticCode, limit: Int128, weight: (LongestWay.Leaf) -> Int128,
    words: (String) -> DiagnosticWords
  ) -> [SafetyFinding] {
    let total = LongestWay(subject.steps, weight: weight).longest
    guard total > limit else { return [] }
    func unanswered(_ leaf: LongestWay.Leaf) -> Int128 {
      guard case .cycles(let block) = leaf, subject.marks[block.mark].acknowledged[code] == nil else {
        return 0
      }
      return weight(leaf)
    }
    // What an included pattern answers for is its own; the rest must stay within the limit by itself.
    func answered(_ leaf: LongestWay.Leaf) -> Int128 {
      guard case .cycles(let block) = leaf, subject.marks[block.mark].acknowledged[code] != nil else {
        return 0
      }
      return weight(leaf)
    }
    let mark =
      LongestWay.markPast(limit, in: subject.steps, weight: unanswered)
      ?? LongestWay.markPast(0, in: subject.steps, weight: answered)
      ?? LongestWay.markPast(limit, in: subject.steps, weight: weight)
    return mark.map {
      [SafetyFinding(code: code, severity: .error, words: words(String(total)), mark: $0, phase: nil)]
    } ?? []
  }
}
