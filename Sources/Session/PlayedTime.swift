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
    case .start, .resume: began = record.host
    case .pause, .stop, .finish:
      sum += began.map { max(record.host - $0, 0) } ?? 0
      began = nil
    case .speed, .skip, .gateHeld, .gateOpened, .choice: break
    }
  }

  /// What was played up to a moment, in nanoseconds of host time.
  public func total(at now: HostTime) -> Nanoseconds { sum + (began.map { max(now - $0, 0) } ?? 0) }
}
