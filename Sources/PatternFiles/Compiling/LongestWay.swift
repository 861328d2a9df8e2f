import Rhythm

/// Adds something up along the longest of the ways that choices can take.
struct LongestWay {
  /// The most on a way that goes on to what follows; nil where every way ends the exercise.
  var through: Int128?
  /// The most on a way that ends the exercise; nil where none does.
  var ended: Int128?

  /// The most on any way.
  var longest: Int128 { max(through ?? 0, ended ?? 0) }

  /// - Parameter weight: what a single block of cycles or a moment counts, 0 or more.
  init(_ blocks: [Block], weight: (Leaf) -> Int128) {
    var through: Int128? = 0
    var ended: Int128?
    for block in blocks {
      guard let before = through else { break }
      let way = LongestWay(block, weight: weight)
      if let end = way.ended { ended = max(ended ?? 0, Self.sum(before, end)) }
      through = way.through.map { Self.sum(before, $0) }
    }
    (self.through, self.ended) = (through, ended)
  }

  private init(_ block: Block, weight: (Leaf) -> Int128) {
    switch block {
    case .cycles(let cycles): (through, ended) = (weight(.cycles(cycles)), nil)
    case .moment(let moment): (through, ended) = (weight(.moment(moment)), nil)
    case .sequence(let blocks): self = LongestWay(blocks, weight: weight)
    case .repeated(let count, let blocks):
      let body = LongestWay(blocks, weight: weight)
      through = body.through.map { Self.product($0, Int128(count)) }
      ended = body.ended.map { Self.sum(Self.product(body.through ?? 0, Int128(count - 1)), $0) }
    case .choice(let choice):
      let offer = weight(.moment(choice.offer))
      for way in choice.ways {
        let followed = LongestWay(way.blocks, weight: weight)
        if let end = followed.ended { ended = max(ended ?? 0, Self.sum(offer, end)) }
        guard let length = followed.through else { continue }
        if way.ends {
          ended = max(ended ?? 0, Self.sum(offer, length))
        } else {
          through = max(through ?? 0, Self.sum(offer, length))
        }
      }
    }
  }

  /// A block that holds no other ones.
  enum Leaf {
    case cycles(CyclicBlock)
    case moment(Block.Moment)

    /// Its length in nanoseconds.
    var length: Int128 {
      switch self {
      case .cycles(let cycles): Int128(cycles.length)
      case .moment(let moment): Int128(moment.length)
      }
    }
  }

  /// Sums and products stop growing far past every limit, so that nothing overflows.
  private static let most: Int128 = 1 << 100

  static func sum(_ left: Int128, _ right: Int128) -> Int128 { min(left + right, most) }

  private static func product(_ left: Int128, _ right: Int128) -> Int128 {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow ? most : min(result, most)
  }

  /// Where a total along the longest way goes past a limit: the mark of the first block that does so.
  static func markPast(_ limit: Int128, in blocks: [Block], weight: (Leaf) -> Int128) -> Int? {
    var before: Int128 = 0
    return markPast(limit, in: blocks, before: &before, weight: weight)
  }

  private static func markPast(
    _ limit: Int128, in blocks: [Block], before: inout Int128, weight: (Leaf) -> Int128
  ) -> Int? {
    for block in blocks {
      switch block {
      case .cycles(let cycles):
        before = sum(before, weight(.cycles(cycles)))
        if before > limit { return cycles.mark }
      case .moment(let moment):
        before = sum(before, weight(.moment(moment)))
        if before > limit { return moment.mark }
      case .sequence(let inner):
        if let mark = markPast(limit, in: inner, before: &before, weight: weight) { return mark }
      case .repeated(let count, let inner):
        // All but the last time at once: the last time is where the most has gone before.
        let body = LongestWay(inner, weight: weight)
        before = sum(before, product(body.through ?? 0, Int128(count - 1)))
        if let mark = markPast(limit, in: inner, before: &before, weight: weight) { return mark }
      case .choice(let choice):
        before = sum(before, weight(.moment(choice.offer)))
        if before > limit { return choice.offer.mark }
        var most: Int128 = before
        for way in choice.ways {
          var along = before
          if let mark = markPast(limit, in: way.blocks, before: &along, weight: weight) { return mark }
          if !way.ends { most = max(most, along) }
        }
        before = most
      }
    }
    return nil
  }
}

extension Block {
  /// Whether nothing in it takes any time.
  var isEmpty: Bool {
    switch self {
    case .cycles, .moment, .choice: false
    case .sequence(let blocks), .repeated(_, let blocks): blocks.allSatisfy(\.isEmpty)
    }
  }

  /// All blocks of cycles in it, along all ways, each once.
  func forEachCycles(_ body: (CyclicBlock) -> Void) {
    switch self {
    case .cycles(let cycles): body(cycles)
    case .moment: break
    case .sequence(let blocks), .repeated(_, let blocks): for block in blocks { block.forEachCycles(body) }
    case .choice(let choice): for way in choice.ways { for block in way.blocks { block.forEachCycles(body) } }
    }
  }
}
