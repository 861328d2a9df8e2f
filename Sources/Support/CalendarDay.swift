/// A day of the calendar.
public struct CalendarDay: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The year, such as 2026.
  public var year: Int
  /// The month, 1…12.
  public var month: Int
  /// The day, 1…31.
  public var day: Int

  /// A day.
  public init(_ year: Int, _ month: Int, _ day: Int) {
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// As in `2026-11-22`.
  public var description: String {
    let digits = { (number: Int) in (number < 10 ? "0" : "") + String(number) }
    return "\(year)-\(digits(month))-\(digits(day))"
  }

  /// How many whole months go by until another day; 0 where it comes first.
  public func months(until other: CalendarDay) -> Int {
    let months = (other.year - year) * 12 + other.month - month - (other.day < day ? 1 : 0)
    return max(months, 0)
  }

  /// The earlier day is less.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}
