import Rhythm

/// Changes of brightness that follow one another across steps, along all ways: a repeat of short steps flashes as
/// short phases of one step do. Every step begins with a change, but for a rest that goes on showing what the one before
/// it showed.
struct FlashFlow: Hashable {
  /// From the beginning of a change to that of the third one after it.
  struct Stretch: Hashable {
    /// In nanoseconds.
    var length: Nanoseconds
    /// The step in which it ends.
    var mark: Int
  }

  /// What is shown by a rest at the beginning, and by one at the end; nil where there is something else.
  private struct Shown: Hashable {
    var first: String?
    var last: String?
  }

  /// So far apart nothing matters: three changes a second at double speed are within two seconds. No length is counted
  /// beyond it, so that ways that differ in nothing else are one.
  private static let far: Nanoseconds = 4_000_000_000

  private var length: Nanoseconds = 0
  /// Where the first four changes begin, counted from the beginning.
  private var first: [Nanoseconds] = []
  /// Where the last three begin, counted from the end, the last one first.
  private var last: [Nanoseconds] = []
  /// How many there are, up to four.
  private var count = 0
  private var shown = Shown()
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
      length = min(moment.length, Self.far)
      (first, last, mark) = ([0], [length], moment.mark)
      count = 1
      if case .rest(let text, _) = moment.words, moment.over == nil {
        shown = Shown(first: text?.text ?? "", last: text?.text ?? "")
      }
    case .cycles(let block):
      (length, mark) = (min(block.length, Self.far), block.mark)
      first = Self.starts(in: FlashCheck.parts(of: block, isFirst: true), cycles: block.cycles)
      count = first.count
      // Backwards a change comes at the end of its part.
      var time: Nanoseconds = 0
      let parts = FlashCheck.parts(of: block, isFirst: block.cycles == 1)
      for _ in 0..<min(block.cycles, 3) {
        for part in parts.reversed() where last.count < 3 {
          time = Self.sum(time, Self.nanoseconds(part.length))
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
    for _ in 0..<min(cycles, 4) {
      for part in parts where starts.count < 4 {
        if part.isChange { starts.append(time) }
        time = sum(time, nanoseconds(part.length))
      }
    }
    return starts
  }

  private static func nanoseconds(_ length: Fraction) -> Nanoseconds {
    Nanoseconds(clamping: length.numerator / length.denominator)
  }

  private var isEmpty: Bool { length == 0 && count == 0 }

  /// Its beginning changes nothing after what came before.
  private mutating func goesOn() {
    first.removeFirst()
    if last.count == count { last.removeLast() }
    count -= 1
  }

  /// Two parts, one after the other.
  private init(_ before: FlashFlow, _ following: FlashFlow) {
    var after = following
    if let shown = before.shown.last, shown == after.shown.first { after.goesOn() }
    length = Self.sum(before.length, after.length)
    first = Array((before.first + after.first.map { Self.sum($0, before.length) }).prefix(4))
    last = Array((after.last + before.last.map { Self.sum($0, after.length) }).prefix(3))
    count = min(before.count + after.count, FlashCheck.changes)
    // Nothing at all shows nothing, and ends nothing.
    shown.first = before.isEmpty ? after.shown.first : before.shown.first
    shown.last = after.isEmpty ? before.shown.last : after.shown.last
    mark = before.first.isEmpty ? after.mark : before.mark
    shortest = [before.shortest, after.shortest].compactMap { $0 }.min { $0.length < $1.length }
    // The third change after one is beyond the seam only with no more than three on either side.
    let starts = before.last.prefix(3).reversed().map { -$0 } + after.first.prefix(3)
    for index in starts.indices where index >= FlashCheck.changes - 1 {
      let stretch = starts[index] - starts[index - FlashCheck.changes + 1]
      if stretch < shortest?.length ?? .max { shortest = Stretch(length: stretch, mark: after.mark) }
    }
  }

  private static func sum(_ left: Nanoseconds, _ right: Nanoseconds) -> Nanoseconds {
    min(left + min(right, far), far)
  }
}
