import Phrases
import Rhythm

/// Holds that follow soon on fast breathing, in a step of their own: `hold-fast`.
enum HoldAfterFastCheck: SafetyCheck {
  /// Fast breathing is over when something else has gone on for this long. Our own figure.
  static let pause: Int128 = 60_000_000_000

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    pairs(in: subject).filter { $0.period < RateCheck.shortestWithHolds }
      .sorted { $0.period < $1.period }
      .map { pair in
        SafetyFinding(
          .holdFast, .error, subject.words.holdAfterFast(found: SafetyFigure.perMinute(pair.period)),
          mark: pair.mark, phase: pair.phase)
      }
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for pair in pairs(in: subject) { limits.keep(pair.period, atLeast: RateCheck.shortestWithHolds) }
  }

  /// A hold and the time between out-breaths before it.
  private struct Pair {
    var period: Fraction
    var mark: Int
    var phase: Int
  }

  /// The ends of a part of an exercise. Where there is no breathing in it, `idle` is its length.
  private struct Edge {
    var idle: Int128? = 0
    /// The time before the first breathing, and the hold in that.
    var head: (gap: Int128, mark: Int, phase: Int)?
    /// The time between out-breaths in the last breathing, and the time after it.
    var tail: (period: Fraction, gap: Int128)?
  }

  private static func pairs(in subject: SafetySubject) -> [Pair] {
    var pairs: [Pair] = []
    _ = edge(of: subject.steps, &pairs)
    return pairs
  }

  private static func edge(of blocks: [Block], _ pairs: inout [Pair]) -> Edge {
    blocks.reduce(Edge()) { joined($0, edge(of: $1, &pairs), &pairs) }
  }

  private static func edge(of block: Block, _ pairs: inout [Pair]) -> Edge {
    switch block {
    case .moment(let moment): return Edge(idle: Int128(moment.length))
    case .sequence(let blocks): return edge(of: blocks, &pairs)
    case .cycles(let cycles):
      guard case .breathe = cycles.family else { return Edge(idle: Int128(cycles.length)) }
      var edge = Edge(idle: nil)
      edge.head = cycles.phases.firstIndex { $0.motion == .hold }.map { (0, cycles.mark, $0) }
      edge.tail = BreathUnit(cycles).map { ($0.last, 0) }
      return edge
    case .repeated(let count, let blocks):
      var body = edge(of: blocks, &pairs)
      if count > 1 { _ = joined(body, body, &pairs) }
      if let idle = body.idle { body.idle = LongestWay.sum(idle, idle * Int128(count - 1)) }
      return body
    case .choice(let choice):
      var whole = Edge(idle: nil)
      var idle: Int128?
      for way in choice.ways {
        let edge = joined(Edge(idle: Int128(choice.offer.length)), edge(of: way.blocks, &pairs), &pairs)
        if let head = edge.head, whole.head.map({ head.gap < $0.gap }) ?? true { whole.head = head }
        if way.ends { continue }
        if let tail = edge.tail, whole.tail.map({ tail.period < $0.period }) ?? true { whole.tail = tail }
        if let length = edge.idle { idle = min(idle ?? length, length) }
      }
      // A way without breathing leaves what was before it as it is.
      if whole.tail == nil, whole.head == nil { whole.idle = idle ?? Int128(choice.offer.length) }
      return whole
    }
  }

  private static func joined(_ left: Edge, _ right: Edge, _ pairs: inout [Pair]) -> Edge {
    if let tail = left.tail, let head = right.head, tail.gap + head.gap < pause {
      pairs.append(Pair(period: tail.period, mark: head.mark, phase: head.phase))
    }
    if let before = left.idle {
      var result = right
      result.idle = right.idle.map { LongestWay.sum(before, $0) }
      result.head = right.head.map { (LongestWay.sum($0.gap, before), $0.mark, $0.phase) }
      return result
    }
    var result = Edge(idle: nil)
    result.head = left.head
    result.tail = right.tail
    if let after = right.idle { result.tail = left.tail.map { ($0.period, LongestWay.sum($0.gap, after)) } }
    return result
  }
}
