public import Rhythm

/// A source of host time and of timers on it: the machine's, or a test's.
public protocol HostClock: Sendable {
  /// The moment it is now.
  var now: HostTime { get }

  /// How long the machine has slept since it was started, in nanoseconds: boot time less monotonic time.
  var slept: Nanoseconds { get }

  /// A timer that runs `fire` each time it goes off, never twice at once.
  func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any HostTimer
}

/// A timer that goes off once for each time it is armed.
public protocol HostTimer: Sendable {
  /// Goes off once at a moment, or at once where that has passed; forgets what it was armed for before.
  func arm(at time: HostTime)

  /// Does not go off.
  func disarm()
}
