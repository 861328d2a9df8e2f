import Rhythm

/// Changes of brightness that follow one another across steps, along all ways: a repeat of short steps flashes as
/// short phases of one step do. Every step begins with a change.
struct FlashFlow: Hashable {
  /// From the beginning of a change to that of the third one after it.
  struct Stretch: Hashable {
    /// In nanoseconds.
    var length: Nanoseconds
    /// The step in which it ends.
    var mark: Int
  }

  private var length: Nanoseconds = 0
  /// Where the first three changes begin, counted from the beginning.
  private var first: [Nanoseconds] = []
  /// Where the last three begin, counted from the end, the last one first.
  private var last: [Nanoseconds] = []
  /// The step of the first change.
  private var mark = 0
  /// The shortest stretch that goes from one step into another.
  private var shortest: Stretch?

  /// The shortest stretch that goes from one step into another; nil where no part of a step is short enough to matter
  /// at any speed.
  static func shortest(in steps: [Block]) -> Stretch? {
    // Of three parts within a second at double speed at least one takes no longer than this.
    guard steps.contains(where: { hasPart(shorterThan: 700_000_000, $0) }) else { return nil }
    let summaries = WaySummaries<FlashFlow>(nothing: FlashFlow(), leaf: FlashFlow.init, join: FlashFlow.init)
    return summaries.ways(steps).compactMap(\.part.shortest).min { $0.length < $1.length }
  }

  private static func hasPart(shorterThan limit: Nanoseconds, _ block: Block) -> Bool {
    switch block {
    case .cycles(let cycles):
      [true, false].contains { isFirst in
        FlashCheck.parts(of: cycles, isFirst: isFirst).contains { $0.length < Fraction(limit) }
      }
    case .moment(let moment): moment.length < limit
    case .sequence(let blocks), .repeated(_, let blocks):
      blocks.contains { hasPart(shorterThan: limit, $0) }
    case .choice(let choice):
      choice.offer.length < limit
        || choice.ways.contains { $0.blocks.contains { hasPart(shorterThan: limit, $0) } }
    }
  }

  private init() {}

  private init(_ leaf: LongestWay.Leaf) {
    switch leaf {
    case .moment(let moment):
      (length, first, last, mark) = (moment.length, [0], [moment.length], moment.mark)
    case .cycles(let block):
      (length, mark) = (block.length, block.mark)
      first = Self.starts(in: FlashCheck.parts(of: block, isFirst: true), cycles: block.cycles)
      // Backwards a change comes at the end of its part.
      var time: Nanoseconds = 0
      let parts = FlashCheck.parts(of: block, isFirst: block.cycles == 1)
      for _ in 0..<min(block.cycles, 3) {
        for part in parts.reversed() where last.count < 3 {
          time += Self.nanoseconds(part.length)
          if part.isChange { last.append(time) }
        }
      }
    }
  }

  private static func starts(
    in parts: [(length: Fraction, isChange: Bool)], cycles: Int64
  ) -> [Nanoseconds] {
    var starts: [Nanoseconds] = []
    var time: Nanoseconds = 0
    for _ in 0..<min(cycles, 3) {
      for part in parts where starts.count < 3 {
        if part.isChange { starts.append(time) }
        time += nanoseconds(part.length)
      }
    }
    return starts
  }

  private static func nanoseconds(_ length: Fraction) -> Nanoseconds {
    Nanoseconds(clamping: length.numerator / length.denominator)
  }

  /// Two parts, one after the other.
  private init(_ before: FlashFlow, _ after: FlashFlow) {
    let sum = before.length.addingReportingOverflow(after.length)
    length = sum.overflow ? .max : sum.partialValue
    first = Array((before.first + after.first.map { Self.sum($0, before.length) }).prefix(3))
    last = Array((after.last + before.last.map { Self.sum($0, after.length) }).prefix(3))
    mark = before.first.isEmpty ? after.mark : before.mark
    shortest = [before.shortest, after.shortest].compactMap { $0 }.min { $0.length < $1.length }
    // Six at most, those before the seam below 0.
    let starts = before.last.reversed().map { -$0 } + after.first
    for index in starts.indices where index >= FlashCheck.changes - 1 {
      let stretch = starts[index] - starts[index - FlashCheck.changes + 1]
      if stretch < shortest?.length ?? .max { shortest = Stretch(length: stretch, mark: after.mark) }
    }
  }

  private static func sum(_ left: Nanoseconds, _ right: Nanoseconds) -> Nanoseconds {
    let sum = left.addingReportingOverflow(right)
    return sum.overflow ? .max / 2 : min(sum.partialValue, .max / 2)
  }
}
