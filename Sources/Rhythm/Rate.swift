/// How fast a timeline is played, in whole percent: a ratio of integers, so that nothing is rounded twice.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct Rate: Hashable, Comparable, Sendable, BitwiseCopyable {
  /// Percent of the written speed.
  public let percent: Int64

  /// The speed as written.
  public static let one = Rate(clampingPercent: 100)
  /// The slowest and the fastest that any pattern is played.
  public static let bounds: ClosedRange<Int64> = 50...200

  /// A speed in percent of the written one, clamped to 50…200.
  public init(clampingPercent percent: Int64) {
    self.percent = min(max(percent, Rate.bounds.lowerBound), Rate.bounds.upperBound)
  }

  /// The speed as a factor.
  public var factor: Double { Double(percent) / 100 }

  /// Whether the left speed is slower.
  public static func < (left: Rate, right: Rate) -> Bool { left.percent < right.percent }

  /// The stretch of timeline that is played in a length of host time, rounded down.
  public func timeline(in length: Nanoseconds) -> Nanoseconds {
    if percent == 100 { return length }
    return Nanoseconds(clamping: floorDivide(Int128(length) * Int128(percent), 100))
  }

  /// The host time that a stretch of timeline takes, rounded up.
  public func host(for stretch: Nanoseconds) -> Nanoseconds {
    if percent == 100 { return stretch }
    return Nanoseconds(clamping: ceilingDivide(Int128(stretch) * 100, Int128(percent)))
  }
}

/// The speeds at which an exercise may be played, in percent of the written one.
public struct SpeedRange: Hashable, Sendable {
  /// The slowest, at most 100.
  public var slowest: Rate
  /// The fastest, at least 100.
  public var fastest: Rate

  /// A range of speeds.
  public init(slowest: Rate, fastest: Rate) {
    self.slowest = slowest
    self.fastest = fastest
  }

  /// The widest range that Settle plays: half to twice the written speed.
  public static let widest = SpeedRange(
    slowest: Rate(clampingPercent: Rate.bounds.lowerBound),
    fastest: Rate(clampingPercent: Rate.bounds.upperBound))

  /// The nearest speed within the range.
  public func clamp(_ rate: Rate) -> Rate { min(max(rate, slowest), fastest) }
}
