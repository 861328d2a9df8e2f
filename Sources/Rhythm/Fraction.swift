/// An exact number: a quotient of two integers in lowest terms.
///
/// Lengths of time stay exact with it until they are rounded, once, to a nanosecond.
public struct Fraction: Hashable, Comparable, Sendable {
  /// What went wrong in an exact computation.
  public enum Failure: Error, Hashable, Sendable {
    /// The numbers are finer or larger than can be counted exactly.
    case overflow
  }

  /// The number above the line.
  public let numerator: Int128
  /// The number below the line, always positive.
  public let denominator: Int128

  /// The quotient of two integers.
  ///
  /// - Throws: `Failure.overflow` where the denominator is zero or a sign cannot be moved.
  public init(_ numerator: Int128, over denominator: Int128) throws(Failure) {
    guard denominator != 0, numerator != .min, denominator != .min else { throw .overflow }
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int128(divisor)
    self.denominator = sign * denominator / Int128(divisor)
  }

  /// A whole number.
  public init(_ whole: Int64) {
    numerator = Int128(whole)
    denominator = 1
  }

  /// Zero.
  public static let zero = Fraction(0)

  /// The sum, exactly.
  public func adding(_ other: Fraction) throws(Failure) -> Fraction {
    let left = try Fraction.product(numerator, other.denominator)
    let right = try Fraction.product(other.numerator, denominator)
    let (sum, overflow) = left.addingReportingOverflow(right)
    if overflow { throw .overflow }
    return try Fraction(sum, over: Fraction.product(denominator, other.denominator))
  }

  /// The difference, exactly.
  public func subtracting(_ other: Fraction) throws(Failure) -> Fraction {
    try adding(other.multiplied(by: Fraction(-1)))
  }

  /// The product, exactly.
  public func multiplied(by other: Fraction) throws(Failure) -> Fraction {
    let first = try Fraction(numerator, over: other.denominator)
    let second = try Fraction(other.numerator, over: denominator)
    return try Fraction(
      Fraction.product(first.numerator, second.numerator),
      over: Fraction.product(first.denominator, second.denominator))
  }

  /// The quotient, exactly.
  public func divided(by other: Fraction) throws(Failure) -> Fraction {
    try multiplied(by: Fraction(other.denominator, over: other.numerator))
  }

  /// The nearest whole number, halves up.
  ///
  /// - Throws: `Failure.overflow` where it does not fit in 64 bits.
  public func rounded() throws(Failure) -> Int64 {
    let doubled = try Fraction.product(numerator, 2)
    let (sum, overflow) = doubled.addingReportingOverflow(denominator)
    if overflow { throw .overflow }
    guard let result = Int64(exactly: floorDivide(sum, try Fraction.product(denominator, 2))) else {
      throw .overflow
    }
    return result
  }

  /// The number as a floating-point one, for showing and for limits that need no exactness.
  public var approximate: Double { Double(numerator) / Double(denominator) }

  /// Whether the left number is smaller. Exact where the cross products fit in 128 bits, else by `approximate`.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    let (first, overflow) = left.numerator.multipliedReportingOverflow(by: right.denominator)
    let (second, another) = right.numerator.multipliedReportingOverflow(by: left.denominator)
    return overflow || another ? left.approximate < right.approximate : first < second
  }

  /// The product of two integers.
  static func product(_ left: Int128, _ right: Int128) throws(Failure) -> Int128 {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    if overflow { throw .overflow }
    return result
  }

  /// The least common multiple of two positive integers.
  static func leastCommonMultiple(_ left: Int128, _ right: Int128) throws(Failure) -> Int128 {
    try product(left / Int128(greatestCommonDivisor(left.magnitude, right.magnitude)), right)
  }

  private static func greatestCommonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (a, b) = (left, right)
    while b != 0 { (a, b) = (b, a % b) }
    return max(a, 1)
  }
}

/// The quotient rounded towards negative infinity; the divisor is positive.
func floorDivide(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? quotient - 1 : quotient
}

/// The quotient rounded towards positive infinity; the divisor is positive.
func ceilingDivide(_ dividend: Int128, _ divisor: Int128) -> Int128 {
  let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
  return remainder > 0 ? quotient + 1 : quotient
}
