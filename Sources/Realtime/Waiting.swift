public import Dispatch
internal import Synchronization

extension DispatchSemaphore {
  /// Waits for a signal, at most so many nanoseconds by the machine's monotonic clock. False where none came in time.
  ///
  /// A semaphore's own timeout reckons with the clock of day and hour on Linux: set back meanwhile, it would wait for
  /// hours; a timer does not look at it. Thread-safe: yes. Realtime-safe: no.
  public func wait(atMost nanoseconds: Int64) -> Bool {
    let outcome = Outcome()
    let later = DispatchWorkItem { [self] in
      if outcome.isFirst() { signal() }
    }
    DispatchQueue.global(qos: .userInteractive).asyncAfter(
      deadline: .now() + .nanoseconds(Int(max(nanoseconds, 0))), execute: later)
    wait()
    later.cancel()
    return outcome.isFirst()
  }
}

/// Whether a signal or the end of the time came first, decided once: nothing is signalled that nobody waits for.
private final class Outcome: Sendable {
  private let isDecided = Atomic(false)

  /// Whether this side is the first one that asks.
  func isFirst() -> Bool {
    !isDecided.exchange(true, ordering: .acquiringAndReleasing)
  }
}
