internal import Glibc

/// The machine's clock of day and hour.
enum WallClock {
  /// 22 November 2026, in seconds of the clock: one that tells less was never set.
  static let earliest = 1_795_305_600

  /// Whether it may be right: it tells no time before the program was made.
  static var canBeRight: Bool { Glibc.time(nil) >= earliest }
}
