public import Rhythm
internal import Synchronization

/// Hands over each cue of a timeline a little before it is due.
///
/// One absolute one-shot timer is armed at a time, for the next due time less the lookahead. No interval is ever
/// repeated or added up, so that nothing drifts: a wake that comes late costs lookahead, not accuracy.
public final class Pacer: Sendable {
  /// What the pacer tells of a wake of its timer.
  public struct Wake: Hashable, Sendable {
    /// When the timer was to fire.
    public var due: HostTime
    /// When it did.
    public var host: HostTime
  }

  /// How far ahead cues are handed over where nothing else is said: 200 ms.
  public static let usualLookahead: Nanoseconds = 200_000_000

  private struct State {
    var schedule: PacerSchedule
    var armed: HostTime?
  }

  private let clock: any HostClock
  private let state: Mutex<State>
  private let deliver: @Sendable (PacerSchedule.Delivery) -> Void
  private let woke: @Sendable (Wake) -> Void
  private let timer = Mutex<(any HostTimer)?>(nil)

  /// A pacer for a timeline; it begins when it follows a transport that runs.
  ///
  /// - Parameters:
  ///   - clock: what tells the time and wakes it.
  ///   - timeline: what is paced.
  ///   - lookahead: how far ahead of its due time a cue is handed over, in nanoseconds, 0 or more.
  ///   - deliver: takes each cue, in order, on the clock's queue.
  ///   - woke: told after each wake, when its cues have been handed over.
  public init(
    clock: any HostClock, timeline: Timeline, lookahead: Nanoseconds = Pacer.usualLookahead,
    deliver: @escaping @Sendable (PacerSchedule.Delivery) -> Void,
    woke: @escaping @Sendable (Wake) -> Void = { _ in }
  ) {
    self.clock = clock
    self.deliver = deliver
    self.woke = woke
    let standing = Transport(end: timeline.end)
    state = Mutex(
      State(schedule: PacerSchedule(timeline: timeline, transport: standing, lookahead: lookahead)))
    timer.withLock { $0 = clock.makeTimer { [weak self] in self?.wake() } }
  }

  /// Follows a change of the transport (and of the timeline, after a skip), from any thread.
  ///
  /// - Parameters:
  ///   - timeline: what is paced from now on.
  ///   - transport: what maps it to host time from now on.
  ///   - alarm: a moment at which to wake even if no cue is due.
  public func follow(timeline: Timeline, transport: Transport, alarm: HostTime? = nil) {
    state.withLock {
      $0.schedule.follow(timeline: timeline, transport: transport, alarm: alarm)
      arm(&$0)
    }
  }

  /// Hands over nothing more.
  public func stop() {
    timer.withLock { timer in
      timer?.disarm()
      timer = nil
    }
  }

  private func wake() {
    let now = clock.now
    let (deliveries, due) = state.withLock { state in
      let due = state.armed ?? now
      let deliveries = state.schedule.collect(at: now)
      arm(&state)
      return (deliveries, due)
    }
    for delivery in deliveries { deliver(delivery) }
    woke(Wake(due: due, host: now))
  }

  private func arm(_ state: inout State) {
    state.armed = state.schedule.nextWake
    let next = state.armed
    timer.withLock { timer in
      if let next { timer?.arm(at: next) } else { timer?.disarm() }
    }
  }
}
