public import Rhythm

/// An exercise that is gone to in the place of the one that is played.
public struct Another: Hashable, Sendable {
  /// The exercise.
  public var exercise: Exercise
  /// The speeds that are safe for it.
  public var speeds: SpeedRange

  /// An exercise, and the speeds that are safe for it.
  public init(_ exercise: Exercise, speeds: SpeedRange = .widest) {
    self.exercise = exercise
    self.speeds = speeds
  }
}

/// Something else, at any moment.
extension SessionMachine {
  /// Goes to the beginning of another exercise, whatever goes on: a pause, a gate, a question and an offer end with it.
  ///
  /// - Parameters:
  ///   - another: what is gone to.
  ///   - now: the moment at which it was asked for.
  ///   - effect: the moment at which a change can be heard, `now` or a little later.
  public mutating func turn(to another: Another, now: HostTime, effect: HostTime) -> [Action] {
    guard ending == nil, hasBegun, let new = try? another.exercise.timeline() else { return [] }
    // What stands there was given; that it rose needs no offer any more.
    _ = rating.settle()
    rating.offerUntil = nil
    var actions = noticeKey(at: now)
    if isPaused { actions += resume(at: effect) }
    let record = record(.skip(to: .zero), at: effect)
    exercise = another.exercise
    speeds = another.speeds
    choices = [:]
    timeline = new
    move(to: .zero, at: effect)
    let rate = speeds.clamp(transport.rate)
    if rate != transport.rate {
      transport.setRate(rate, at: effect)
      closeGate(at: effect)
    }
    return actions + [.record(record), .follow]
  }
}
