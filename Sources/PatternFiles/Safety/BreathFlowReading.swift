import Rhythm

/// Reads the time from each out-breath's start to the next off an exercise, and the holds that come after fast breaths.
///
/// Out-breaths that follow one another count once. Nothing is unrolled but the last minutes of a glide.
final class BreathFlowReading {
  /// Breathing under this time between out-breaths is fast, and a hold within a minute after it is refused. The minute
  /// is our own figure.
  static let fastest: Int64 = 6_000_000_000
  static let pause: Int64 = 60_000_000_000
  /// Played twice as fast, two minutes are one.
  static let memory: Int128 = 2 * Int128(pause) * BreathFlow.nanosecond

  /// A time between out-breaths in nanoseconds, and the mark of the second one.
  struct Interval {
    var period: Int64
    var mark: Int
  }

  /// Where a hold is.
  struct Place: Hashable {
    var mark: Int
    var phase: Int
  }

  private(set) var shortest: Interval?
  /// The longest in which nothing but breathing is done.
  private(set) var longest: Interval?
  /// Holds soon after fast breathing, with the least time between out-breaths, in nanoseconds.
  private(set) var holds: [Place: Int64] = [:]
  /// What must stay at 6 s or more when the exercise is played faster, in nanoseconds.
  private(set) var margin: Int64?

  private lazy var summaries = WaySummaries<BreathFlow>(
    nothing: BreathFlow(), leaf: { [unowned self] in self.flow(of: $0) },
    join: { [unowned self] in self.joined($0, $1) }, shortness: { $0.isIdle ? $0.length : nil })

  init(_ steps: [Block]) {
    for way in summaries.ways(steps) { _ = joined(.idle(0), way.part) }
  }

  private func flow(of leaf: LongestWay.Leaf) -> BreathFlow {
    switch leaf {
    // A key may end a gate as soon as its words were read.
    case .moment(let moment):
      return .idle(Int128(moment.isGate ? moment.reading : moment.length) * BreathFlow.nanosecond)
    case .cycles(let block):
      switch block.family {
      case .breathe: return flow(of: block)
      case .notice: return .idle(0)
      case .pace, .bilateral: return .idle(Int128(block.length) * BreathFlow.nanosecond)
      }
    }
  }

  private func flow(of block: CyclicBlock) -> BreathFlow {
    let lengths = block.phases.map { (BreathFlow.units($0.first), BreathFlow.units($0.last)) }
    func cycle(_ index: Int64) -> (flow: BreathFlow, length: Int128) {
      var flow = BreathFlow()
      for (number, phase) in block.phases.enumerated() {
        let (first, last) = lengths[number]
        let length = first + (index == 0 ? 0 : (last - first) * Int128(index) / Int128(block.cycles - 1))
        flow = joined(flow, BreathFlow(phase.motion, length: length, mark: block.mark, phase: number))
      }
      return (flow, flow.length)
    }
    let start = cycle(0).flow
    if lengths.allSatisfy({ $0 == $1 }) { return summaries.repeated(start, block.cycles) }
    // Times between out-breaths go in straight lines, so that the first ones and the last ones are the extremes; what
    // holds follow on is in the last minutes.
    var tail = BreathFlow()
    var index = block.cycles
    while index > 1, tail.length < Self.memory || index > block.cycles - 2 {
      index -= 1
      tail = joined(cycle(index).flow, tail)
    }
    guard index > 1 else { return joined(start, tail) }
    let head = joined(start, cycle(1).flow)
    if index == 2 { return joined(head, tail) }
    let whole = Int128(block.length) * BreathFlow.nanosecond
    let skipped = BreathFlow(
      length: max(whole - head.length - tail.length, 0), hasIdle: true, isOpen: false, endsOut: head.endsOut)
    return joined(joined(head, skipped), tail)
  }

  private func joined(_ left: BreathFlow, _ right: BreathFlow) -> BreathFlow {
    var right = right
    var result = BreathFlow(
      length: left.length + right.length, hasIdle: left.hasIdle || right.hasIdle,
      isOpen: left.isOpen && right.isOpen, endsOut: right.isOpen ? left.endsOut : right.endsOut)
    result.lead = left.lead
    if result.lead?.hold == nil { result.lead?.hold = right.firstHold?.shifted(by: left.length) }
    if let lead = right.lead, left.isOpen {
      result.lead = lead.shifted(by: left.length)
    } else if let lead = right.lead, !left.endsOut {
      settle(lead, in: &right)
    }
    var new: [BreathFlow.Recent] = []
    if let first = left.lastOut, let second = right.firstOut {
      let period = left.length - first.at + second.at
      tell(period, isIdle: first.isAfterIdle || second.isAfterIdle, mark: second.mark)
      if let hold = first.hold { tell(period, gap: 0, before: hold) }
      if let hold = right.firstHold { tell(period, gap: hold.at - second.at, before: hold) }
      new.append(.init(period: period, gap: right.length - second.at))
    }
    if let hold = right.firstHold {
      for entry in left.recent + [left.fast].compactMap({ $0 }) {
        tell(entry.period, gap: entry.gap + hold.at, before: hold)
      }
    }
    result.firstOut = left.firstOut ?? right.firstOut?.shifted(by: left.length)
    if left.firstOut == nil, left.hasIdle { result.firstOut?.isAfterIdle = true }
    if let last = right.lastOut {
      result.lastOut = last.shifted(by: left.length)
    } else if var last = left.lastOut {
      last.isAfterIdle = last.isAfterIdle || right.hasIdle
      last.hold = last.hold ?? right.firstHold?.shifted(by: left.length)
      result.lastOut = last
    }
    result.firstHold = left.firstHold ?? right.firstHold?.shifted(by: left.length)
    let earlier = left.recent.map { BreathFlow.Recent(period: $0.period, gap: $0.gap + right.length) }
    result.recent = right.recent
    result.remember(new + earlier)
    let earlierFast = left.fast.map { BreathFlow.Recent(period: $0.period, gap: $0.gap + right.length) }
    result.fast = right.fast ?? new.first { isFast($0.period) } ?? earlierFast
    return result
  }

  /// The out-breath at the beginning of a part is one of its own.
  private func settle(_ lead: BreathFlow.Out, in part: inout BreathFlow) {
    if let next = part.firstOut {
      let period = next.at - lead.at
      tell(period, isIdle: next.isAfterIdle, mark: next.mark)
      if let hold = lead.hold { tell(period, gap: hold.at - next.at, before: hold) }
      let entry = BreathFlow.Recent(period: period, gap: part.length - next.at)
      part.remember([entry])
      if part.fast == nil, isFast(period) { part.fast = entry }
    }
    part.firstOut = lead
    if part.lastOut == nil {
      part.lastOut = lead
      part.lastOut?.isAfterIdle = part.hasIdle
    }
  }

  private func isFast(_ period: Int128) -> Bool { BreathFlow.nanoseconds(period) < Self.fastest }

  private func tell(_ units: Int128, isIdle: Bool, mark: Int) {
    let period = BreathFlow.nanoseconds(units)
    if period < shortest?.period ?? .max { shortest = Interval(period: period, mark: mark) }
    if !isIdle, period > longest?.period ?? 0 { longest = Interval(period: period, mark: mark) }
  }

  private func tell(_ units: Int128, gap: Int128, before hold: BreathFlow.Hold) {
    let period = BreathFlow.nanoseconds(units)
    let gap = BreathFlow.nanoseconds(max(gap, 0))
    if period < Self.fastest, gap < Self.pause {
      let place = Place(mark: hold.mark, phase: hold.phase)
      holds[place] = min(holds[place] ?? .max, period)
    }
    // Faster by a factor, the breath takes less than 6 s and the hold comes within a minute: both must be.
    margin = min(margin ?? .max, max(period, gap / (Self.pause / Self.fastest)))
  }
}
