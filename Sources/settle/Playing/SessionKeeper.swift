internal import Dispatch
internal import Glibc
internal import Journal
internal import Phrases
internal import Rhythm
internal import Session
internal import Synchronization

/// Keeps the session that is played in the journal, if that is on.
final class SessionKeeper: Sendable {
  private let exercise: String
  private let date: String
  private let played = Mutex(PlayedTime())
  private let done = DispatchSemaphore(value: 0)
  private let failure = Mutex<JournalFailure?>(nil)
  private let wasAsked = Atomic(false)

  init(exercise: String) {
    self.exercise = exercise
    date = Placeholders.today
  }

  /// Takes what happened.
  func take(_ record: SessionRecord) { played.withLock { $0.take(record) } }

  /// Begins to keep it, beside everything else that ends now; does nothing the second time.
  ///
  /// What was hardly begun, and not rated, is not worth a line.
  func keep(_ session: SessionMachine, at now: HostTime) {
    guard !wasAsked.exchange(true, ordering: .relaxed) else { return }
    let minutes = Double(played.withLock { $0.total(at: now) }) / 60_000_000_000
    let ratings = session.ratings.map { JournalRating(what: $0.what, value: $0.value) }
    let entry = JournalEntry(date: date, exercise: exercise, minutes: minutes, ratings: ratings)
    guard entry.minutes > 0 || !ratings.isEmpty, let folder = Journal.usualFolder else {
      done.signal()
      return
    }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      do throws(JournalFailure) { _ = try Journal(folder: folder).keep(entry) } catch {
        failure.withLock { $0 = error }
      }
      done.signal()
    }
  }

  /// Waits until it is kept, two seconds at most; why it could not be, if so.
  func finish() -> JournalFailure? {
    _ = done.wait(timeout: .now() + .seconds(2))
    return failure.withLock { $0 }
  }
}
