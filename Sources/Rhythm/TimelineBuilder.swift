/// Makes the nodes of a timeline from an exercise's blocks, along the choices made so far.
struct TimelineBuilder {
  private let choices: [Int: Int]
  /// The number of the choice that comes next.
  private var next = 0
  /// The number after the last choice that was made.
  private let made: Int
  /// Whether a way was taken that ends the exercise.
  private(set) var hasEnded = false

  init(choices: [Int: Int]) {
    self.choices = choices
    made = (choices.keys.max() ?? -1) + 1
  }

  mutating func nodes(_ blocks: [Block]) throws(Fraction.Failure) -> [TimelineNode] {
    var nodes: [TimelineNode] = []
    for block in blocks {
      if hasEnded { break }
      nodes.append(try node(block))
    }
    return nodes
  }

  private mutating func node(_ block: Block) throws(Fraction.Failure) -> TimelineNode {
    switch block {
    case .cycles(let cycles): return try TimelineNode(cycles)
    case .moment(let moment): return TimelineNode(moment)
    case .sequence(let blocks): return try TimelineNode(nodes(blocks))
    case .choice(let choice):
      let way = choice.ways[choices[next].map { min(max($0, 0), choice.ways.count - 1) } ?? choice.silence]
      next += 1
      let offer = TimelineNode(choice.offer)
      let followed = try nodes(way.blocks)
      hasEnded = hasEnded || way.ends
      return try TimelineNode([offer] + followed)
    case .repeated(let count, let blocks): return try repeated(blocks, count: count)
    }
  }

  /// Iterations in which choices were made stand one by one; the ones after them, and those that hold no choice, are
  /// one body and a count.
  private mutating func repeated(_ blocks: [Block], count: Int64) throws(Fraction.Failure) -> TimelineNode {
    guard blocks.contains(where: \.hasChoice) else {
      return try TimelineNode(TimelineNode(nodes(blocks)), count: count)
    }
    var parts: [TimelineNode] = []
    var done: Int64 = 0
    while done < count, next < made, !hasEnded {
      parts.append(try TimelineNode(nodes(blocks)))
      done += 1
    }
    if done < count, !hasEnded {
      let body = try TimelineNode(nodes(blocks))
      let rest = hasEnded ? 1 : count - done
      parts.append(try TimelineNode(body, count: rest))
      next = Int(clamping: Int128(next) + Int128(body.choices) * Int128(rest - 1))
    }
    return try TimelineNode(parts)
  }
}
