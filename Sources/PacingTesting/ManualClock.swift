public import Pacing
public import Rhythm
internal import Synchronization

/// A clock that stands still until a test moves it, and that runs each timer synchronously at its deadline.
///
/// `advance(to:)` jumps from deadline to deadline. Nothing sleeps and nothing yields, so that a whole day passes in
/// as long as its handlers take.
public final class ManualClock: HostClock {
  private struct Armed {
    var fires: HostTime
    var order: Int
    var fire: @Sendable () -> Void
  }

  private struct State {
    var now: HostTime
    var slept: Nanoseconds = 0
    var armed: [Int: Armed] = [:]
    var timers = 0
    var order = 0
    var wakes = 0
  }

  private let state: Mutex<State>
  private let delay: @Sendable (Int) -> Nanoseconds

  /// A clock that stands at a moment.
  ///
  /// - Parameters:
  ///   - now: where it stands at first.
  ///   - delay: by how much the n-th time that a timer is armed (from 0) fires late, in nanoseconds, 0 or more.
  public init(
    now: HostTime = HostTime(nanoseconds: 1_000_000_000),
    delay: @escaping @Sendable (Int) -> Nanoseconds = { _ in 0 }
  ) {
    state = Mutex(State(now: now))
    self.delay = delay
  }

  /// The moment it stands at.
  public var now: HostTime { state.withLock { $0.now } }

  /// How long the machine is said to have slept.
  public var slept: Nanoseconds { state.withLock { $0.slept } }

  /// Lets the machine sleep: monotonic time stands still, boot time goes on.
  public func sleepMachine(for length: Nanoseconds) {
    state.withLock { $0.slept += length }
  }

  /// Moves time on, running every handler at its moment, and stands at `time` in the end.
  public func advance(to time: HostTime) {
    while let fire = next(until: time) { fire() }
    state.withLock { $0.now = max($0.now, time) }
  }

  /// Moves time on by a length.
  public func advance(by length: Nanoseconds) {
    advance(to: now + length)
  }

  /// When the next timer fires; nil where none is armed.
  public var nextFire: HostTime? {
    state.withLock { $0.armed.values.map(\.fires).min() }
  }

  /// A timer that fires while time is moved on.
  public func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any HostTimer {
    let number = state.withLock { state in
      state.timers += 1
      return state.timers
    }
    return ManualTimer(clock: self, number: number, fire: fire)
  }

  private func next(until time: HostTime) -> (@Sendable () -> Void)? {
    state.withLock { state in
      let first = state.armed.min { ($0.value.fires, $0.value.order) < ($1.value.fires, $1.value.order) }
      guard let (number, armed) = first, armed.fires <= time else { return nil }
      state.armed[number] = nil
      state.now = max(state.now, armed.fires)
      return armed.fire
    }
  }

  fileprivate func arm(_ number: Int, at time: HostTime, fire: @escaping @Sendable () -> Void) {
    state.withLock { state in
      let late = delay(state.wakes)
      state.wakes += 1
      state.order += 1
      state.armed[number] = Armed(fires: max(time, state.now) + late, order: state.order, fire: fire)
    }
  }

  fileprivate func disarm(_ number: Int) {
    state.withLock { $0.armed[number] = nil }
  }
}

private struct ManualTimer: HostTimer {
  let clock: ManualClock
  let number: Int
  let fire: @Sendable () -> Void

  func arm(at time: HostTime) { clock.arm(number, at: time, fire: fire) }
  func disarm() { clock.disarm(number) }
}
