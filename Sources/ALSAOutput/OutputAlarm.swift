import Synchronization

/// Word from another thread that what plays now may be heard by others: headphones are out, or a card is gone.
///
/// Thread-safe: yes. Realtime-safe: yes.
final class OutputAlarm: Sendable {
  private let isRaised = Atomic(false)

  /// Raises it.
  func raise() { isRaised.store(true, ordering: .releasing) }

  /// Whether it was raised since the last time.
  func take() -> Bool { isRaised.exchange(false, ordering: .acquiringAndReleasing) }
}
