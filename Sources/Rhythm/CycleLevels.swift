extension CyclicBlock {
  /// Where a phase's level begins and ends; nil where its family has none.
  func levels(cycle: Int64, phase: Int, carry: Carry) -> (from: Double, to: Double)? {
    let carried: Double
    switch family {
    case .breathe: carried = carry.fullness
    case .pace: carried = carry.effort
    case .notice, .bilateral: return nil
    }
    let before = latest(before: phase, in: cycle) { $0.level != nil }
    let from = before.flatMap { phases[$0].level } ?? carried
    return (from, phases[phase].level ?? from)
  }

  /// What a phase is; a hold is known by the last breath phase before it.
  func kind(cycle: Int64, phase: Int, carry: Carry) -> SegmentKind {
    switch family {
    case .pace: return .pace
    case .notice: return .notice
    case .bilateral: return .bilateral
    case .breathe: break
    }
    switch phases[phase].motion {
    case .inhale: return .breath(.inhale)
    case .exhale: return .breath(.exhale)
    case .hold, .other:
      let before = latest(before: phase, in: cycle) { $0.motion == .inhale || $0.motion == .exhale }
      let isFull = before.map { phases[$0].motion == .inhale } ?? carry.isFull
      return .breath(isFull ? .holdFull : .holdEmpty)
    }
  }

  /// The last phase before one that meets a condition: in this cycle, else in the one before it.
  private func latest(before phase: Int, in cycle: Int64, where condition: (Phase) -> Bool) -> Int? {
    phases[..<phase].lastIndex(where: condition) ?? (cycle > 0 ? phases.lastIndex(where: condition) : nil)
  }
}
