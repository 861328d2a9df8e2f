public import Rhythm

/// A number of a pattern that a person may change.
public struct PatternSetting: Hashable, Sendable {
  /// Letters, digits and `_`, a letter first.
  public var name: String
  /// What the person reads.
  public var label: LocalizedText?
  /// The number as the author has it.
  public var standard: Fraction
  /// The smallest number, if there is one.
  public var minimum: Fraction?
  /// The largest number, if there is one.
  public var maximum: Fraction?
  /// From one number to the next, counted from the smallest; nil where any number will do.
  public var step: Fraction?
  /// The number that is in force.
  public var value: Fraction

  /// Why a number cannot be taken.
  enum Refusal {
    case tooSmall, tooLarge, betweenSteps
  }

  /// Why `value` cannot be taken; nil where it can.
  func refusal(of value: Fraction) -> Refusal? {
    if let minimum, value < minimum { return .tooSmall }
    if let maximum, value > maximum { return .tooLarge }
    if value == standard || value == maximum { return nil }
    guard let step else { return nil }
    guard let distance = try? value.subtracting(minimum ?? standard).divided(by: step) else {
      return .betweenSteps
    }
    return distance.denominator == 1 ? nil : .betweenSteps
  }
}
