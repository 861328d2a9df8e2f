/// A part of a timeline: a block whose choices are made, with the sums that make every look-up a search.
struct TimelineNode: Hashable, Sendable {
  /// What it consists of.
  enum Content: Hashable, Sendable {
    case cycles(CyclicBlock)
    case moment(Block.Moment)
    case sequence([TimelineNode], Sums)
    case repeated(Repeat)
  }

  /// The same part again and again, kept in a box since it is one of this kind itself.
  indirect enum Repeat: Hashable, Sendable {
    case body(TimelineNode, count: Int64)
  }

  /// What lies before each child, and before what follows the last one.
  struct Sums: Hashable, Sendable {
    var starts: [Nanoseconds] = [0]
    var segments: [Int64] = [0]
    var choices: [Int64] = [0]
    var effects: [CarryEffect] = [CarryEffect()]
  }

  let content: Content
  let length: Nanoseconds
  let segments: Int64
  let cycles: Int64
  let choices: Int64
  /// Whether time stands still somewhere in it until a key.
  let waits: Bool
  /// Whether words somewhere in it have a time of their own.
  let hasWords: Bool
  let effect: CarryEffect

  init(_ block: CyclicBlock) throws(Fraction.Failure) {
    content = .cycles(block)
    length = block.length
    segments = try whole(Fraction.product(Int128(block.cycles), Int128(block.phases.count)))
    switch block.family {
    case .breathe, .pace: cycles = block.cycles
    case .notice, .bilateral: cycles = 0
    }
    choices = 0
    waits = block.waitsForPerson
    hasWords = false
    effect = block.effect
  }

  init(_ moment: Block.Moment) {
    content = .moment(moment)
    length = moment.length
    segments = 1
    cycles = 0
    if case .choose = moment.words { choices = 1 } else { choices = 0 }
    waits = moment.waitsForPerson
    hasWords = moment.reading > 0
    effect = CarryEffect()
  }

  init(_ children: [TimelineNode]) throws(Fraction.Failure) {
    var sums = Sums()
    var cycles: Int64 = 0
    for (index, child) in children.enumerated() {
      sums.starts.append(try sum(sums.starts[index], child.length))
      sums.segments.append(try sum(sums.segments[index], child.segments))
      sums.choices.append(try sum(sums.choices[index], child.choices))
      sums.effects.append(sums.effects[index].then(child.effect))
      cycles = try sum(cycles, child.cycles)
    }
    length = sums.starts[children.count]
    segments = sums.segments[children.count]
    choices = sums.choices[children.count]
    effect = sums.effects[children.count]
    self.cycles = cycles
    waits = children.contains(where: \.waits)
    hasWords = children.contains(where: \.hasWords)
    content = .sequence(children, sums)
  }

  init(_ body: TimelineNode, count: Int64) throws(Fraction.Failure) {
    content = .repeated(.body(body, count: count))
    length = try whole(Fraction.product(Int128(body.length), Int128(count)))
    segments = try whole(Fraction.product(Int128(body.segments), Int128(count)))
    cycles = try whole(Fraction.product(Int128(body.cycles), Int128(count)))
    choices = try whole(Fraction.product(Int128(body.choices), Int128(count)))
    waits = body.waits
    hasWords = body.hasWords
    effect = body.effect
  }
}

private func sum(_ left: Int64, _ right: Int64) throws(Fraction.Failure) -> Int64 {
  try whole(Int128(left) + Int128(right))
}

/// A number as 64 bits; a quarter of their range is kept free for the arithmetic that follows.
private func whole(_ number: Int128) throws(Fraction.Failure) -> Int64 {
  guard number.magnitude < 1 << 61 else { throw .overflow }
  return Int64(number)
}
