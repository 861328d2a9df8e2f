import Rhythm

/// A breath as people write it: `4-6`, `4-7-8`, `4-4-4-4`, `5.5-5.5`, in seconds.
struct Notation {
  /// Why it is none.
  enum Failure: Error {
    case form
    /// Finer or larger than can be counted.
    case number
    /// A phase is shorter than 0.1 s.
    case short(String)
    /// A phase is longer than a day.
    case long(String)
  }

  let phases: [CyclicBlock.Phase]

  init(_ text: String) throws(Failure) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    let motions: [CyclicBlock.Motion]
    switch parts.count {
    case 2: motions = [.inhale, .exhale]
    case 3: motions = [.inhale, .hold, .exhale]
    case 4: motions = [.inhale, .hold, .exhale, .hold]
    default: throw .form
    }
    var phases: [CyclicBlock.Phase] = []
    for (part, motion) in zip(parts, motions) {
      guard Self.isNumber(part) else { throw .form }
      guard let seconds = ExactDecimal.parse(part),
        let length = try? seconds.multiplied(by: PatternDecoder.second), length.denominator == 1
      else { throw .number }
      if length == .zero { continue }
      if length < PatternDecoder.shortestPhase { throw .short(part) }
      if length.numerator > PatternDecoder.longest { throw .long(part) }
      let level: Double? =
        switch motion {
        case .inhale: 1
        case .exhale: 0
        case .hold, .other: nil
        }
      phases.append(CyclicBlock.Phase(motion, first: length, level: level))
    }
    // Without any breath there is nothing to pace.
    guard phases.contains(where: { $0.motion != .hold }) else { throw .form }
    self.phases = phases
  }

  /// Whether a text has the form of a notation, whatever its numbers.
  static func isNotation(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return (2...4).contains(parts.count) && parts.allSatisfy { isNumber(String($0)) }
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return (1...2).contains(parts.count)
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  }
}
