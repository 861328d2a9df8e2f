public import Rhythm

/// Decimal text as an exact number.
public enum ExactDecimal {
  /// The exact value of a number as JSON writes it; nil where it is finer or larger than can be counted.
  public static func parse(_ text: String) -> Fraction? {
    var digits: [UInt8] = []
    var exponent = 0
    var isNegative = false
    var isAfterPoint = false
    var bytes = Array(text.utf8)[...]
    if bytes.first == UInt8(ascii: "-") {
      isNegative = true
      bytes.removeFirst()
    }
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        digits.append(byte - UInt8(ascii: "0"))
        if isAfterPoint { exponent -= 1 }
      case UInt8(ascii: "."): isAfterPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        var power = String(decoding: bytes, as: UTF8.self)
        if power.first == "+" { power.removeFirst() }
        bytes = []
        // Zero stays zero, whatever the power, even one past counting.
        guard digits.contains(where: { $0 != 0 }) else { return .zero }
        guard let power = Int(power), abs(power) < 1_000_000_000 else { return nil }
        exponent += power
      default: return nil
      }
    }
    while let last = digits.last, last == 0 {
      digits.removeLast()
      exponent += 1
    }
    var value: Int128 = 0
    for digit in digits {
      guard let next = product(value, 10) else { return nil }
      value = next + Int128(digit)
    }
    if value == 0 { return .zero }
    guard abs(exponent) <= 38, let power = powerOfTen(abs(exponent)) else { return nil }
    let signed = isNegative ? -value : value
    if exponent < 0 { return try? Fraction(signed, over: power) }
    return product(signed, power).flatMap { try? Fraction($0, over: 1) }
  }

  /// The number as people write it: exact where it is a short decimal, else to three places.
  public static func text(_ value: Fraction) -> String {
    if value.denominator == 1 { return String(value.numerator) }
    var denominator = value.denominator
    var places = 0
    while denominator % 10 == 0 { (denominator, places) = (denominator / 10, places + 1) }
    while denominator % 5 == 0 { (denominator, places) = (denominator / 5, places + 1) }
    while denominator % 2 == 0 { (denominator, places) = (denominator / 2, places + 1) }
    places = denominator == 1 ? min(places, 9) : 3
    guard let power = powerOfTen(places), let scaled = product(value.numerator, power) else {
      return String(value.approximate)
    }
    let (quotient, remainder) = scaled.magnitude.quotientAndRemainder(dividingBy: value.denominator.magnitude)
    let rounded = quotient + (remainder * 2 >= value.denominator.magnitude ? 1 : 0)
    let (whole, fraction) = rounded.quotientAndRemainder(dividingBy: power.magnitude)
    var decimals = String(fraction)
    decimals = String(repeating: "0", count: places - decimals.count) + decimals
    while decimals.last == "0" { decimals.removeLast() }
    return (scaled < 0 ? "-" : "") + String(whole) + (decimals.isEmpty ? "" : "." + decimals)
  }

  private static func product(_ left: Int128, _ right: Int128) -> Int128? {
    let (result, overflow) = left.multipliedReportingOverflow(by: right)
    return overflow || result > .max - 10 ? nil : result
  }

  private static func powerOfTen(_ power: Int) -> Int128? {
    var result: Int128 = 1
    for _ in 0..<power {
      guard let next = product(result, 10) else { return nil }
      result = next
    }
    return result
  }
}
