import Rhythm

/// How much slower and faster an exercise may be played.
struct SpeedLimits {
  /// In percent of the written speed.
  private var slowest: Int64 = Rate.bounds.lowerBound
  private var fastest: Int64 = Rate.bounds.upperBound

  var range: SpeedRange {
    SpeedRange(slowest: Rate(clampingPercent: slowest), fastest: Rate(clampingPercent: fastest))
  }

  /// A length that must not get shorter than `limit` by playing faster. One that already is may not get shorter at all.
  mutating func keep(_ length: Fraction, atLeast limit: Fraction) {
    fastest = min(fastest, max(Self.percent(length, limit, up: false), 100))
  }

  /// A length that must stay longer than `limit`.
  mutating func keep(_ length: Fraction, longerThan limit: Fraction) {
    let percent = Self.percent(length, limit, up: false)
    // Whole percents: the one below, where this one would reach the limit itself.
    let isExact = Self.percent(length, limit, up: true) == percent
    fastest = min(fastest, max(isExact ? percent - 1 : percent, 100))
  }

  /// A length that must not get longer than `limit` by playing slower. One that already is may not get longer at all.
  mutating func keep(_ length: Fraction, atMost limit: Fraction) {
    slowest = max(slowest, min(Self.percent(length, limit, up: true), 100))
  }

  /// The speed in percent at which `length` takes as long as `limit`, rounded down or up.
  private static func percent(_ length: Fraction, _ limit: Fraction, up: Bool) -> Int64 {
    // Past counting means past every limit: the written speed is what remains.
    guard let ratio = try? length.multiplied(by: Fraction(100)).divided(by: limit) else { return 100 }
    let (quotient, remainder) = ratio.numerator.quotientAndRemainder(dividingBy: ratio.denominator)
    let whole = quotient + (up && remainder > 0 ? 1 : 0)
    return Int64(clamping: whole)
  }
}
