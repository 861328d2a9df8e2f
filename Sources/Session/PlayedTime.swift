public import Rhythm

/// How long an exercise was played: pauses are not counted, waiting at gates is.
public struct PlayedTime: Sendable {
  private var began: HostTime?
  private var sum: Nanoseconds = 0

  /// Nothing was played yet.
  public init() {}

  /// Takes what happened.
  public mutating func take(_ record: SessionRecord) {
    switch record.event {
    case .start, .resume: begin(at: record.host)
    case .pause, .stop, .finish: stop(at: record.host)
    case .speed, .skip, .gateHeld, .gateOpened, .choice: break
    }
  }

  /// It is played from a moment on.
  public mutating func begin(at host: HostTime) { began = host }

  /// It is not played any more from a moment on.
  public mutating func stop(at host: HostTime) {
    sum += began.map { max(host - $0, 0) } ?? 0
    began = nil
  }

  /// Whether it is being played.
  public var isRunning: Bool { began != nil }

  /// What was played up to a moment, in nanoseconds of host time.
  public func total(at now: HostTime) -> Nanoseconds { sum + (began.map { max(now - $0, 0) } ?? 0) }
}
