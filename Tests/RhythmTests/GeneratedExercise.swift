import Rhythm

/// Exercises made from a seed, so that a property is tried on many of them and a failure can be had again.
struct GeneratedExercise {
  private var generator: SeededGenerator
  private(set) var choiceCount = 0

  init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  mutating func exercise() throws -> Exercise {
    Exercise(steps: try blocks(depth: 0))
  }

  private mutating func blocks(depth: Int) throws -> [Block] {
    var blocks: [Block] = []
    for _ in 0..<Int.random(in: 1...4, using: &generator) { blocks.append(try block(depth: depth)) }
    return blocks
  }

  private mutating func block(depth: Int) throws -> Block {
    switch Int.random(in: 0..<(depth < 3 ? 11 : 7), using: &generator) {
    case 0, 1: return .cycles(try cycles(.breathe))
    case 2: return .cycles(try cycles(.pace(PaceKind.allCases.randomElement(using: &generator)!)))
    case 3:
      return .moment(
        Block.Moment(.say(Spoken(text: "words")), length: length(), reading: 1_000, isGate: true))
    case 4:
      let words: [SegmentWords] = [
        .rest(text: nil, bell: true), .ask("distress"), .say(Spoken(text: "and wait")),
      ]
      let waits = Bool.random(using: &generator)
      return .moment(
        Block.Moment(
          words.randomElement(using: &generator)!, length: length(), isGate: waits, waitsForPerson: waits))
    case 5:
      let waits = Bool.random(using: &generator)
      return .cycles(try cycles(.notice(text: Spoken(text: "things"), alternative: nil, waits: waits)))
    case 6: return .cycles(try cycles(.bilateral))
    case 7: return .sequence(try blocks(depth: depth + 1))
    case 8: return .sequence([])
    case 9:
      let words = SegmentWords.choose(
        labels: ["one", "two"], silence: Int.random(in: 0...1, using: &generator))
      choiceCount += 1
      return .choice(
        Block.Choice(
          Block.Moment(words, length: length(), isGate: true),
          ways: [.init(try blocks(depth: depth + 1)), .init(try blocks(depth: depth + 1))]))
    default: return .repeated(Int64.random(in: 1...5, using: &generator), try blocks(depth: depth + 1))
    }
  }

  /// Cycles of phases, gliding or not.
  mutating func cycles(_ family: CyclicBlock.Family) throws -> CyclicBlock {
    var phases: [CyclicBlock.Phase] = []
    for _ in 0..<Int.random(in: 1...5, using: &generator) {
      let motions: [CyclicBlock.Motion] = family == .breathe ? [.inhale, .hold, .exhale] : [.other]
      let motion = motions.randomElement(using: &generator)!
      let first = try fraction()
      let keeps = motion == .hold || Bool.random(using: &generator)
      phases.append(
        CyclicBlock.Phase(
          motion, first: first, last: Bool.random(using: &generator) ? first : try fraction(),
          level: keeps ? nil : Double.random(in: 0...1, using: &generator)))
    }
    return try CyclicBlock(family, phases: phases, cycles: Int64.random(in: 1...9, using: &generator))
  }

  private mutating func fraction() throws -> Fraction {
    try Fraction(
      Int128(Int64.random(in: 100_000_000...9_000_000_000, using: &generator)),
      over: Int128(Int64.random(in: 1...13, using: &generator)))
  }

  private mutating func length() -> Nanoseconds {
    Nanoseconds.random(in: 1_000...9_000_000_000, using: &generator)
  }
}

/// SplitMix64, the usual small generator for tests: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
