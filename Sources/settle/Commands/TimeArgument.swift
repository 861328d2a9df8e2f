internal import PatternFiles
internal import Rhythm

/// Lengths of time as they are typed: `90`, `90 s`, `2 min`.
enum TimeArgument {
  /// The length in nanoseconds; nil where it is none.
  static func nanoseconds(_ text: String) -> Nanoseconds? {
    guard let length = LengthText.parse(text), length >= .zero else { return nil }
    return try? length.rounded()
  }
}

extension TimeArgument {
  /// A factor such as `0.8` in whole percent; nil where it is none, or finer.
  static func percent(_ text: String) -> Int64? {
    guard let factor = ExactDecimal.parse(text), let percent = try? factor.multiplied(by: Fraction(100)),
      percent.denominator == 1
    else { return nil }
    return Int64(exactly: percent.numerator)
  }
}
