import Phrases
import Rhythm

/// Anything that changes brightness over three times a second: `flash`.
enum FlashCheck: SafetyCheck {
  /// Four changes must not begin within a second.
  static let changes = 4
  static let shortest = Fraction(1_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    subject.forEachCycles { block in
      if let stretch = shortestStretch(of: block), stretch < shortest {
        findings.append(SafetyFinding(.flash, .error, subject.words.flash(), mark: block.mark))
      }
    }
    if findings.isEmpty, let across = FlashFlow.shortest(in: subject.steps),
      Fraction(across.length) < shortest
    {
      findings.append(SafetyFinding(.flash, .error, subject.words.flash(), mark: across.mark))
    }
    return findings
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    subject.forEachCycles { block in
      if let stretch = shortestStretch(of: block) { limits.keep(stretch, atLeast: shortest) }
    }
    if let across = FlashFlow.shortest(in: subject.steps) {
      limits.keep(Fraction(across.length), atLeast: shortest)
    }
  }

  /// The parts of the first or the last cycle, and whether each begins with a change.
  static func parts(of block: CyclicBlock, isFirst: Bool) -> [(length: Fraction, isChange: Bool)] {
    block.phases.flatMap { phase -> [(length: Fraction, isChange: Bool)] in
      let length = isFirst ? phase.first : phase.last
      switch block.family {
      case .breathe: return [(length, phase.motion != .hold)]
      case .pace, .notice: return [(length, true)]
      case .bilateral:
        // There, and back.
        guard let half = try? length.divided(by: Fraction(2)) else { return [(length, true)] }
        return [(half, true), (half, true)]
      }
    }
  }

  /// The shortest time from the beginning of a change to that of the third one after it; nil where there are fewer.
  private static func shortestStretch(of block: CyclicBlock) -> Fraction? {
    var shortest: Fraction?
    for isFirst in [true, false] {
      let cycle = parts(of: block, isFirst: isFirst)
      let needed = Int64(changes / max(cycle.count { $0.isChange }, 1) + 2)
      var starts: [Fraction] = []
      var time = Fraction.zero
      for _ in 0..<min(block.cycles, needed) {
        for part in cycle {
          if part.isChange { starts.append(time) }
          guard let next = try? time.adding(part.length) else { return shortest }
          time = next
        }
      }
      for index in starts.indices where index >= changes - 1 {
        guard let stretch = try? starts[index].subtracting(starts[index - changes + 1]) else { continue }
        shortest = min(shortest ?? stretch, stretch)
      }
    }
    return shortest
  }
}
