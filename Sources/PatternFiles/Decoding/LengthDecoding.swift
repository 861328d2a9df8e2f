import Phrases
import Rhythm

/// A length in nanoseconds in the first cycle and in the last one.
struct GlidingLength {
  var first: Fraction
  var last: Fraction
}

/// Lengths of time, waits and counts of cycles.
extension PatternDecoder {
  static let second = Fraction(1_000_000_000)
  static let shortestPhase = Fraction(100_000_000)
  /// The longest that a pattern may last, in nanoseconds.
  static let longest: Int128 = 86_400_000_000_000

  /// A length of time in whole nanoseconds, 0 or more.
  func length(_ node: Node) -> Fraction? {
    guard let value = signedLength(node) else { return nil }
    guard value >= .zero else {
      report(.lengthRange, words.lengthNegative(found: shown(node, value)), at: node)
      return nil
    }
    return value
  }

  /// A length of time of 0.1 s or more.
  ///
  /// - Parameter short: what is said of a shorter one, if not that it is a phase.
  func phaseLength(
    _ node: Node, help: String? = nil, short: ((String) -> DiagnosticWords)? = nil
  ) -> Fraction? {
    guard let value = signedLength(node) else { return nil }
    guard value >= Self.shortestPhase else {
      let found = shown(node, value)
      report(.phaseShort, short?(found) ?? words.phaseShort(found: found, help: help), at: node)
      return nil
    }
    return value
  }

  /// A length that may glide from the first cycle to the last.
  func glidingPhaseLength(_ node: Node, help: String? = nil) -> GlidingLength? {
    guard case .object = node.value.kind else {
      return phaseLength(node, help: help).map { GlidingLength(first: $0, last: $0) }
    }
    guard let fields = fields(node, known: ["from", "to"], expected: words.kindLength) else { return nil }
    let from = required("from", in: fields, example: "\"from\": 4").flatMap { phaseLength($0, help: help) }
    let to = required("to", in: fields, example: "\"to\": 6").flatMap { phaseLength($0, help: help) }
    guard let from, let to else { return nil }
    return GlidingLength(first: from, last: to)
  }

  private func signedLength(_ node: Node) -> Fraction? {
    var seconds: Fraction?
    switch node.value.kind {
    case .number: seconds = number(node)
    case .string(let text): seconds = lengthInWords(text, at: node)
    default:
      report(.wrongType, words.wrongType(expected: words.kindLength, found: described(node)), at: node)
      return nil
    }
    guard let seconds else { return nil }
    guard let length = try? seconds.multiplied(by: Self.second) else {
      report(.numberPrecision, words.numberPrecision(), at: node)
      return nil
    }
    guard length.denominator == 1 else {
      report(.numberPrecision, words.lengthPrecision(), at: node)
      return nil
    }
    guard length.numerator <= Self.longest else {
      report(.tooLong, words.tooLong(found: shown(node, length)), at: node)
      return nil
    }
    return length
  }

  private func lengthInWords(_ text: String, at node: Node) -> Fraction? {
    let parsed: LengthText
    do throws(LengthText.Failure) {
      parsed = try LengthText(text)
    } catch {
      report(.lengthForm, lengthFormWords(error, text), at: node)
      return nil
    }
    var sum = Fraction.zero
    for part in parsed.parts {
      let amount: Fraction?
      switch part.amount {
      case .number(let text):
        if text.hasPrefix("-"), parsed.parts.count > 1 {
          report(.lengthForm, words.lengthForm(help: words.lengthExamples), at: node)
          return nil
        }
        amount = ExactDecimal.parse(text)
        if amount == nil { report(.numberPrecision, words.numberPrecision(), at: node) }
      case .setting(let name): amount = setting(name, at: node)
      }
      guard let amount else { return nil }
      guard let next = try? sum.adding(amount.multiplied(by: Fraction(part.unit))) else {
        report(.numberPrecision, words.numberPrecision(), at: node)
        return nil
      }
      sum = next
    }
    return sum
  }

  private func lengthFormWords(_ failure: LengthText.Failure, _ text: String) -> DiagnosticWords {
    switch failure {
    case .empty: words.lengthForm(help: words.lengthExamples)
    case .noUnit(let number): words.lengthForm(help: words.lengthNeedsUnit(number))
    case .unknownUnit(let unit): words.lengthUnit(unit, meant: LengthText.meant(by: unit))
    case .decimalComma: words.lengthForm(help: words.lengthDecimalPoint)
    case .unitOrder: words.lengthForm(help: words.lengthUnitOrder)
    case .malformed: words.lengthForm(help: words.lengthExamples)
    }
  }

  /// The length for "this is …": as written where it is written, else what a setting makes of it.
  func shown(_ node: Node, _ length: Fraction) -> String {
    switch node.value.kind {
    case .number(let text): return text
    case .string(let text) where !text.contains("$"): return text
    default:
      let seconds = (try? length.divided(by: Self.second)) ?? length
      return ExactDecimal.text(seconds) + " s"
    }
  }

  /// A wait: a length of time, or until the person goes on.
  func wait(_ node: Node) -> Wait? {
    if case .bool(let value) = node.value.kind {
      return value ? .person : Wait.none
    }
    return length(node).flatMap { whole($0, at: node) }.map { .time($0) }
  }

  /// A length as whole nanoseconds. Lengths are no longer than a pattern may be, so that this never fails.
  func whole(_ length: Fraction, at node: Node) -> Nanoseconds? {
    try? length.rounded()
  }

  /// The number of cycles for a step, where the lengths of a cycle go from `first` to `last`.
  ///
  /// - Parameter standard: what holds where neither `times` nor `for` is given; nil where one of them must be.
  func cycles(_ fields: Fields, first: Fraction, last: Fraction, standard: Int64?) -> Int64? {
    switch (fields["times"], fields["for"]) {
    case (let times?, nil):
      return count(times)
    case (nil, let total?):
      if includedAt == nil { session.forCount += 1 }
      guard var length = length(total) else { return nil }
      if includedAt == nil, let instead = session.lengthInPlaceOfFor { length = instead }
      do throws(Fraction.Failure) {
        return try CycleCount.nearest(to: length, first: first, last: last)
      } catch {
        report(.numberPrecision, words.numberPrecision(), at: total)
        return nil
      }
    case (let times?, let total?):
      _ = count(times)
      _ = length(total)
      report(.timesOrFor, words.timesAndFor(), atKeyOf: total)
      return nil
    case (nil, nil):
      if let standard { return standard }
      report(.timesOrFor, words.timesOrFor(), at: fields.node)
      return nil
    }
  }
}

/// How long a step waits for a key.
enum Wait {
  case none
  case time(Nanoseconds)
  case person

  var time: Nanoseconds {
    if case .time(let length) = self { length } else { 0 }
  }

  var isForPerson: Bool {
    if case .person = self { true } else { false }
  }
}
