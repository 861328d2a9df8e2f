public import Rhythm

/// Lengths and places of time as people read them.
public enum TimeText {
  /// A length in minutes and seconds, a begun second counted whole: `4:12`, `1:02:00`.
  public static func short(_ length: Nanoseconds) -> String {
    let seconds = (max(length, 0) + 999_999_999) / 1_000_000_000
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    let tail = ":" + padded(seconds % 60, 2)
    return hours > 0 ? "\(hours):\(padded(minutes, 2))\(tail)" : "\(minutes)\(tail)"
  }

  /// A place on a timeline to the millisecond, rounded down: `00:16.000`, `1:00:16.000`, `-00:03.000`.
  public static func exact(_ offset: TimelineOffset) -> String {
    let magnitude = Int64(clamping: offset.nanoseconds.magnitude)
    let milliseconds = offset.nanoseconds < 0 ? (magnitude + 999_999) / 1_000_000 : magnitude / 1_000_000
    let seconds = milliseconds / 1000
    let tail = "\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2)).\(padded(milliseconds % 1000, 3))"
    let whole = seconds >= 3600 ? "\(seconds / 3600):\(tail)" : tail
    return milliseconds > 0 && offset.nanoseconds < 0 ? "-" + whole : whole
  }

  /// A length's figures in seconds, to the millisecond, with no more digits than it takes: `4`, `5.5`, `9.231`.
  public static func seconds(_ length: Nanoseconds) -> String {
    let milliseconds = (max(length, 0) + 500_000) / 1_000_000
    guard milliseconds % 1000 != 0 else { return "\(milliseconds / 1000)" }
    var part = padded(milliseconds % 1000, 3)
    while part.last == "0" { part.removeLast() }
    return "\(milliseconds / 1000).\(part)"
  }

  private static func padded(_ number: Int64, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.count, 0)) + digits
  }
}
