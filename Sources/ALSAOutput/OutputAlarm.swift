import Synchronization

/// Word from another thread that what plays now may be heard by others: headphones are out, or a card is gone.
///
/// Thread-safe: yes. Realtime-safe: yes.
final class OutputAlarm: Sendable {
  private let isRaised = Atomic(false)
  private let isMissed = Atomic(false)

  /// Raises it.
  func raise() { isRaised.store(true, ordering: .releasing) }

  /// Tells that a person knows: nothing is heard, since a device holds up the audio thread.
  func tellMissed() { isMissed.store(true, ordering: .releasing) }

  /// Whether that was told since the last time.
  func takeMissed() -> Bool { isMissed.exchange(false, ordering: .acquiringAndReleasing) }

  /// Whether it was raised since the last time.
  func take() -> Bool { isRaised.exchange(false, ordering: .acquiringAndReleasing) }
}
