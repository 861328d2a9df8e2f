import Rhythm

/// Finds the holds with full lungs that words, quiet time and other things stand in: the breath is held all the while.
final class FullLungs {
  /// What stands between breaths.
  private struct Still: Hashable {
    var length: Int128 = 0
    /// When the last hold in it ends.
    var held: Int128 = 0
    var hasIdle = false
    /// The last hold.
    var mark: Int?
    var phase = 0

    func then(_ next: Still) -> Still {
      Still(
        length: length + next.length, held: next.mark == nil ? held : length + next.held,
        hasIdle: hasIdle || next.hasIdle, mark: next.mark ?? mark,
        phase: next.mark == nil ? phase : next.phase)
    }
  }

  /// A part of an exercise by its ends.
  private struct Part: Hashable {
    /// What stands before the first breath; all of it where there is none.
    var head = Still()
    var breath: Breath?

    struct Breath: Hashable {
      var startsIn: Bool
      var endsIn: Bool
      /// What stands after the last breath.
      var tail: Still
    }
  }

  private(set) var runs: [HoldRuns.Run] = []

  init(_ steps: [Block]) {
    let summaries = WaySummaries<Part>(
      nothing: Part(), leaf: { Self.part(of: $0) }, join: { [unowned self] in self.joined($0, $1) })
    for way in summaries.ways(steps) {
      if let breath = way.part.breath, breath.endsIn { record(breath.tail, isLetGo: false) }
    }
  }

  private static func part(of leaf: LongestWay.Leaf) -> Part {
    let idle = Part(head: Still(length: leaf.length * BreathFlow.nanosecond, hasIdle: true))
    guard case .cycles(let block) = leaf, case .breathe = block.family else { return idle }
    func still(_ range: Range<Int>, isLast: Bool) -> Still {
      range.reduce(Still()) { still, index in
        let phase = block.phases[index]
        let length = BreathFlow.units(isLast ? phase.last : phase.first)
        return still.then(Still(length: length, held: length, mark: block.mark, phase: index))
      }
    }
    guard let first = block.phases.firstIndex(where: { $0.motion != .hold }),
      let last = block.phases.lastIndex(where: { $0.motion != .hold })
    else {
      let length = Int128(block.length) * BreathFlow.nanosecond
      return Part(head: Still(length: length, held: length, mark: block.mark))
    }
    let tail = still((last + 1)..<block.phases.count, isLast: block.cycles > 1)
    return Part(
      head: still(0..<first, isLast: false),
      breath: .init(
        startsIn: block.phases[first].motion == .inhale, endsIn: block.phases[last].motion == .inhale,
        tail: tail))
  }

  private func joined(_ left: Part, _ right: Part) -> Part {
    guard let before = left.breath else {
      return Part(head: left.head.then(right.head), breath: right.breath)
    }
    let between = before.tail.then(right.head)
    guard let after = right.breath else {
      return Part(
        head: left.head, breath: .init(startsIn: before.startsIn, endsIn: before.endsIn, tail: between))
    }
    if before.endsIn { record(between, isLetGo: !after.startsIn) }
    return Part(
      head: left.head, breath: .init(startsIn: before.startsIn, endsIn: after.endsIn, tail: after.tail))
  }

  /// What a further in-breath or nothing follows was let go after the last hold at the latest.
  private func record(_ still: Still, isLetGo: Bool) {
    guard still.hasIdle, let mark = still.mark else { return }
    let length = BreathFlow.nanoseconds(isLetGo ? still.length : still.held)
    runs.append(HoldRuns.Run(length: Fraction(length), mark: mark, phase: still.phase))
  }
}
