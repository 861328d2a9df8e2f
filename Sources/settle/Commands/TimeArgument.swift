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
