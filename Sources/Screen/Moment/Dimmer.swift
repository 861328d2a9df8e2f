public import Rhythm

/// A light that goes to another brightness softly, and from wherever it is when it is changed on the way.
public struct Dimmer: Hashable, Sendable {
  private var from: Double
  private var to: Double
  private var start: HostTime?
  private var length: Nanoseconds

  /// How bright the screen is while it is paused.
  public static let paused = 0.5
  /// How long pausing, resuming and ending take.
  public static let second: Nanoseconds = 1_000_000_000

  /// A light at a brightness of 0…1.
  public init(_ brightness: Double) {
    from = brightness
    to = brightness
    length = 0
  }

  /// Goes to a brightness of 0…1 from now on, within a length of time; nothing happens where it goes there already.
  public mutating func go(to brightness: Double, at now: HostTime, within length: Nanoseconds = second) {
    guard brightness != to else { return }
    from = self.brightness(at: now)
    to = brightness
    start = now
    self.length = length
  }

  /// How bright it is, 0…1.
  public func brightness(at now: HostTime) -> Double {
    guard let start, length > 0 else { return to }
    return BreathCurve.level(from: from, to: to, progress: Double(now - start) / Double(length))
  }

  /// Whether it is still on its way.
  public func isMoving(at now: HostTime) -> Bool {
    start.map { now - $0 < length } ?? false
  }
}
