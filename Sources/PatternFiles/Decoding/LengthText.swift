public import Rhythm

/// A length of time as words: `90 s`, `2 min`, `1 min 30 s`, `$minutes min`.
public struct LengthText {
  /// A number and its unit.
  struct Part {
    enum Amount {
      case number(String)
      case setting(String)
    }

    let amount: Amount
    /// The unit's length in seconds.
    let unit: Int64
  }

  /// What cannot be read.
  enum Failure: Error {
    case empty
    case noUnit(String)
    case unknownUnit(String)
    case decimalComma(String)
    case unitOrder
    case malformed
  }

  let parts: [Part]

  init(_ text: String) throws(Failure) {
    var rest = Array(text.unicodeScalars)[...]
    var parts: [Part] = []
    Self.skipSpaces(&rest)
    if rest.isEmpty { throw .empty }
    if rest.first == "$", rest.dropFirst().allSatisfy(Self.isNamePart), rest.count > 1 {
      self.parts = [Part(amount: .setting(Self.string(rest.dropFirst())), unit: 1)]
      return
    }
    while !rest.isEmpty {
      let amount = try Self.amount(&rest)
      let shown = amount.shown
      Self.skipSpaces(&rest)
      let unitText = Self.take(&rest) { $0.properties.isAlphabetic }
      if unitText.isEmpty { throw .noUnit(shown) }
      guard let unit = Self.units[unitText] else { throw .unknownUnit(unitText) }
      if let last = parts.last, last.unit <= unit { throw .unitOrder }
      parts.append(Part(amount: amount, unit: unit))
      Self.skipSpaces(&rest)
    }
    self.parts = parts
  }

  /// The exact length in nanoseconds of a number of seconds, or of a number with its unit; nil where it is none, or
  /// names a setting.
  public static func parse(_ text: String) -> Fraction? {
    if let seconds = ExactDecimal.number(text) { return try? seconds.multiplied(by: PatternDecoder.second) }
    guard let length = try? LengthText(text) else { return nil }
    return try? length.parts.reduce(Fraction.zero) { sum, part in
      guard case .number(let number) = part.amount, let amount = ExactDecimal.parse(number) else {
        throw Failure.malformed
      }
      return try sum.adding(amount.multiplied(by: Fraction(part.unit)).multiplied(by: PatternDecoder.second))
    }
  }

  static let units: [String: Int64] = ["s": 1, "min": 60, "h": 3600]

  /// What people write for a unit in place of the format's own.
  static func meant(by word: String) -> String? {
    switch word.lowercased() {
    case "s", "sec", "secs", "second", "seconds", "sek": "s"
    case "m", "mn", "min", "mins", "minute", "minutes": "min"
    case "h", "hr", "hrs", "hour", "hours", "std": "h"
    default: nil
    }
  }

  private static func amount(_ rest: inout ArraySlice<Unicode.Scalar>) throws(Failure) -> Part.Amount {
    if rest.first == "$" {
      rest.removeFirst()
      let name = take(&rest, while: isNamePart)
      if name.isEmpty { throw .malformed }
      return .setting(name)
    }
    var number = ""
    if rest.first == "-" {
      rest.removeFirst()
      number = "-"
    }
    let whole = take(&rest, while: isDigit)
    if whole.isEmpty { throw .malformed }
    number += whole
    if rest.first == "," { throw .decimalComma(string(rest)) }
    if rest.first == "." {
      rest.removeFirst()
      let fraction = take(&rest, while: isDigit)
      if fraction.isEmpty { throw .malformed }
      number += "." + fraction
    }
    return .number(number)
  }

  static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    isDigit(scalar) || scalar == "_" || ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar)
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  private static func skipSpaces(_ rest: inout ArraySlice<Unicode.Scalar>) {
    while let first = rest.first, first == " " || first == "\u{A0}" { rest.removeFirst() }
  }

  private static func take(
    _ rest: inout ArraySlice<Unicode.Scalar>, while condition: (Unicode.Scalar) -> Bool
  ) -> String {
    let taken = rest.prefix(while: condition)
    rest = rest.dropFirst(taken.count)
    return string(taken)
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension LengthText.Part.Amount {
  fileprivate var shown: String {
    switch self {
    case .number(let text): text
    case .setting(let name): "$" + name
    }
  }
}
