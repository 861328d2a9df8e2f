/// One cycle of a breathing step, as it stands on a timeline.
public struct BreathCycle: Hashable, Sendable {
  /// Its phases, at least one.
  public let segments: [Segment]

  /// The cycle's length.
  public var duration: Nanoseconds { segments.reduce(0) { $0 + $1.duration } }

  /// Breaths a minute: out-breaths, joined ones counted once, by the cycle's length. Nil where none goes out.
  public var respiratoryRate: Double? {
    var count = 0
    var last: BreathPhase?
    for segment in segments {
      guard case .breath(let phase) = segment.kind else { continue }
      if phase == .exhale, last != .exhale { count += 1 }
      if phase == .inhale || phase == .exhale { last = phase }
    }
    return count > 0 ? Double(count) * 60e9 / Double(duration) : nil
  }

  /// The length of all in-breaths by that of all out-breaths. Nil where there are none of either.
  public var inspiratoryExpiratoryRatio: Double? {
    let inhaled = length(of: .inhale)
    let exhaled = length(of: .exhale)
    return inhaled > 0 && exhaled > 0 ? Double(inhaled) / Double(exhaled) : nil
  }

  /// How long a phase takes in the cycle, in all.
  public func length(of phase: BreathPhase) -> Nanoseconds {
    segments.reduce(0) { $1.kind == .breath(phase) ? $0 + $1.duration : $0 }
  }
}

extension Timeline {
  /// The first cycle of a breathing step; nil where nothing is breathed.
  public var firstBreath: BreathCycle? { breath(from: 0, by: 1) }

  /// The last cycle of a breathing step; nil where nothing is breathed.
  public var lastBreath: BreathCycle? { breath(from: segmentCount - 1, by: -1) }

  private func breath(from start: Int, by step: Int) -> BreathCycle? {
    var found: [Segment] = []
    var index = start
    while let segment = segment(index: index) {
      if case .breath = segment.kind {
        if let last = found.last, (last.step, last.cycle) != (segment.step, segment.cycle) { break }
        found.append(segment)
      } else if !found.isEmpty {
        break
      }
      index += step
    }
    return found.isEmpty ? nil : BreathCycle(segments: step > 0 ? found : found.reversed())
  }
}
