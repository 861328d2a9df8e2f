/// A place on a timeline, in nanoseconds from its beginning; negative in the lead-in before it.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct TimelineOffset: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Nanoseconds from the timeline's beginning.
  public var nanoseconds: Int64

  /// The place `nanoseconds` from the beginning.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// The timeline's beginning.
  public static let zero = TimelineOffset(nanoseconds: 0)

  /// Whether the left place comes first.
  public static func < (left: TimelineOffset, right: TimelineOffset) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The place a length of time further on.
  public static func + (offset: TimelineOffset, length: Nanoseconds) -> TimelineOffset {
    TimelineOffset(nanoseconds: offset.nanoseconds + length)
  }

  /// The place a length of time further back.
  public static func - (offset: TimelineOffset, length: Nanoseconds) -> TimelineOffset {
    TimelineOffset(nanoseconds: offset.nanoseconds - length)
  }

  /// The length of time from the right place to the left one.
  public static func - (left: TimelineOffset, right: TimelineOffset) -> Nanoseconds {
    left.nanoseconds - right.nanoseconds
  }
}
