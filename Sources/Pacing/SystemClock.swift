internal import Dispatch
internal import Glibc
public import Rhythm

/// The machine's monotonic clock, with Dispatch timers on one serial queue.
///
/// On Linux `DispatchTime` counts CLOCK_MONOTONIC, so that a deadline is host time as it stands.
public struct SystemClock: HostClock {
  private let queue: DispatchQueue

  /// A clock whose timers fire one after another.
  public init() {
    queue = DispatchQueue(label: "settle.pacing", qos: .userInteractive)
  }

  /// The moment it is now. Thread-safe: yes. Realtime-safe: yes.
  public var now: HostTime { HostTime(nanoseconds: SystemClock.read(CLOCK_MONOTONIC)) }

  /// How long the machine has slept since it was started, in nanoseconds.
  public var slept: Nanoseconds {
    SystemClock.read(CLOCK_BOOTTIME) - SystemClock.read(CLOCK_MONOTONIC)
  }

  /// An absolute one-shot timer.
  public func makeTimer(_ fire: @escaping @Sendable () -> Void) -> any HostTimer {
    DispatchTimer(queue: queue, fire: fire)
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}

/// One Dispatch timer source that is scheduled anew, absolutely, for each moment.
private final class DispatchTimer: HostTimer {
  // Dispatch sources may be used from any thread; only their Swift import does not say so.
  nonisolated(unsafe) private let source: any DispatchSourceTimer

  init(queue: DispatchQueue, fire: @escaping @Sendable () -> Void) {
    source = DispatchSource.makeTimerSource(flags: .strict, queue: queue)
    source.setEventHandler(handler: fire)
    source.schedule(deadline: .distantFuture)
    source.activate()
  }

  deinit {
    source.cancel()
  }

  func arm(at time: HostTime) {
    let deadline = DispatchTime(uptimeNanoseconds: UInt64(max(time.nanoseconds, 1)))
    source.schedule(deadline: deadline, repeating: .never, leeway: .nanoseconds(0))
  }

  func disarm() {
    source.schedule(deadline: .distantFuture)
  }
}
