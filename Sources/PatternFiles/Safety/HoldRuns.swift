import Rhythm

/// Finds every stretch in which the breath is held without a break, across phases, cycles and steps.
struct HoldRuns {
  /// A stretch of held breath.
  struct Run {
    var length: Fraction
    var mark: Int
    var phase: Int
  }

  /// What a part of an exercise holds at its ends.
  private struct Edge {
    /// The length, where nothing but holds is in it.
    var only: Fraction?
    var head = Run(length: .zero, mark: 0, phase: 0)
    var tail = Run(length: .zero, mark: 0, phase: 0)

    static let empty = Edge(only: .zero)
    static let interrupted = Edge(only: nil)
  }

  private(set) var runs: [Run] = []

  init(_ blocks: [Block]) {
    _ = edge(of: blocks)
  }

  private mutating func edge(of blocks: [Block]) -> Edge {
    var whole = Edge.empty
    for block in blocks { whole = joined(whole, edge(of: block)) }
    return whole
  }

  private mutating func edge(of block: Block) -> Edge {
    switch block {
    case .cycles(let cycles): return edge(of: cycles)
    case .moment: return .interrupted
    case .sequence(let blocks): return edge(of: blocks)
    case .repeated(let count, let blocks):
      var body = edge(of: blocks)
      guard count > 1 else { return body }
      if let only = body.only {
        body.only = scaled(only, by: count)
        body.head.length = body.only ?? only
        body.tail.length = body.head.length
        record(body.head)
        return body
      }
      _ = joined(body, body)
      return body
    case .choice(let choice):
      var whole = Edge.interrupted
      for way in choice.ways {
        let edge = joined(.interrupted, edge(of: way.blocks))
        if !way.ends, edge.tail.length > whole.tail.length { whole.tail = edge.tail }
      }
      return whole
    }
  }

  private mutating func joined(_ left: Edge, _ right: Edge) -> Edge {
    var result = Edge()
    let meeting = Run(
      length: sum(left.tail.length, right.head.length), mark: right.head.mark, phase: right.head.phase)
    if left.tail.length > .zero, right.head.length > .zero { record(meeting) }
    if let first = left.only, let second = right.only { result.only = sum(first, second) }
    result.head =
      left.only == nil
      ? left.head : (left.tail.length > .zero && right.head.length == .zero ? left.head : meeting)
    result.tail = right.only == nil ? right.tail : (right.head.length == .zero ? left.tail : meeting)
    return result
  }

  private mutating func edge(of block: CyclicBlock) -> Edge {
    guard case .breathe = block.family else { return .interrupted }
    let phases = block.phases
    guard let firstBreath = phases.firstIndex(where: { $0.motion != .hold }),
      let lastBreath = phases.lastIndex(where: { $0.motion != .hold })
    else {
      let whole = Run(length: Fraction(block.length), mark: block.mark, phase: 0)
      record(whole)
      return Edge(only: whole.length, head: whole, tail: whole)
    }
    let final = block.cycles - 1
    func run(_ range: Range<Int>, in cycle: Int64) -> Run {
      let length = range.reduce(Fraction.zero) {
        sum($0, Self.length(of: phases[$1], in: cycle, of: block.cycles))
      }
      let longest = range.max { phases[$0].first < phases[$1].first } ?? range.lowerBound
      return Run(length: length, mark: block.mark, phase: longest)
    }
    let head = run(0..<firstBreath, in: 0)
    let tail = run((lastBreath + 1)..<phases.count, in: final)
    // Lengths go in straight lines, so that the longest of each kind is at an end of the glide.
    for cycle in Set([0, final]) {
      var start: Int?
      for index in 0...phases.count {
        if index < phases.count, phases[index].motion == .hold {
          start = start ?? index
        } else if let begin = start {
          record(run(begin..<index, in: cycle))
          start = nil
        }
      }
    }
    if block.cycles > 1, firstBreath > 0, lastBreath < phases.count - 1 {
      for cycle in Set([0, final - 1]) {
        let end = run((lastBreath + 1)..<phases.count, in: cycle)
        let next = run(0..<firstBreath, in: cycle + 1)
        record(Run(length: sum(end.length, next.length), mark: block.mark, phase: end.phase))
      }
    }
    return Edge(only: nil, head: head, tail: tail)
  }

  private mutating func record(_ run: Run) {
    if run.length > .zero { runs.append(run) }
  }

  private static func length(of phase: CyclicBlock.Phase, in cycle: Int64, of cycles: Int64) -> Fraction {
    if cycle == 0 || cycles < 2 { return phase.first }
    if cycle == cycles - 1 { return phase.last }
    let share = try? Fraction(Int128(cycle), over: Int128(cycles - 1))
    let grown = share.flatMap { share in try? phase.last.subtracting(phase.first).multiplied(by: share) }
    return grown.flatMap { try? phase.first.adding($0) } ?? max(phase.first, phase.last)
  }

  /// Past counting is past every limit.
  private func sum(_ left: Fraction, _ right: Fraction) -> Fraction {
    (try? left.adding(right)) ?? max(left, right)
  }

  private func scaled(_ length: Fraction, by count: Int64) -> Fraction {
    (try? length.multiplied(by: Fraction(count))) ?? Fraction(.max)
  }
}
