/// A length of time in whole nanoseconds.
public typealias Nanoseconds = Int64

/// A moment on the machine's monotonic clock (`CLOCK_MONOTONIC`), in nanoseconds.
///
/// The clock stands still while the machine sleeps. All outputs share this one time base.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct HostTime: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Nanoseconds since the clock's own zero.
  public var nanoseconds: Int64

  /// The moment `nanoseconds` after the clock's own zero.
  public init(nanoseconds: Int64) {
    self.nanoseconds = nanoseconds
  }

  /// Whether the left moment comes first.
  public static func < (left: HostTime, right: HostTime) -> Bool {
    left.nanoseconds < right.nanoseconds
  }

  /// The moment a length of time later.
  public static func + (time: HostTime, length: Nanoseconds) -> HostTime {
    HostTime(nanoseconds: time.nanoseconds + length)
  }

  /// The moment a length of time earlier.
  public static func - (time: HostTime, length: Nanoseconds) -> HostTime {
    HostTime(nanoseconds: time.nanoseconds - length)
  }

  /// The length of time from the right moment to the left one; negative where the left one is earlier.
  public static func - (left: HostTime, right: HostTime) -> Nanoseconds {
    left.nanoseconds - right.nanoseconds
  }
}
