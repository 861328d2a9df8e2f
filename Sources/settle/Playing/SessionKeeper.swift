internal import Dispatch
internal import Glibc
internal import Journal
internal import Phrases
internal import Realtime
internal import Rhythm
internal import Session
internal import Synchronization

/// Keeps the session that is played in the journal, if that is on: a line for each exercise that was gone to.
final class SessionKeeper: Sendable {
  /// An exercise, how long it was played, and how many ratings were given before it.
  private struct Part {
    var exercise: String
    var played = PlayedTime()
    var ratingsBefore = 0
  }

  private let date: String
  private let parts: Mutex<[Part]>
  private let done = DispatchSemaphore(value: 0)
  private let failure = Mutex<JournalFailure?>(nil)
  private let wasAsked = Atomic(false)

  init(exercise: String) {
    parts = Mutex([Part(exercise: exercise)])
    date = Placeholders.today
  }

  /// Takes what happened.
  func take(_ record: SessionRecord) {
    parts.withLock { $0[$0.count - 1].played.take(record) }
  }

  /// Another exercise takes this one's place.
  func turn(to exercise: String, ratings: Int, at now: HostTime) {
    parts.withLock { parts in
      let isRunning = parts[parts.count - 1].played.isRunning
      parts[parts.count - 1].played.stop(at: now)
      var part = Part(exercise: exercise, ratingsBefore: ratings)
      if isRunning { part.played.begin(at: now) }
      parts.append(part)
    }
  }

  /// Begins to keep it, beside everything else that ends now; does nothing the second time.
  ///
  /// What was hardly begun, and not rated, is not worth a line.
  func keep(_ session: SessionMachine, at now: HostTime) {
    guard !wasAsked.exchange(true, ordering: .relaxed) else { return }
    let ratings = session.ratings.map { JournalRating(what: $0.what, value: $0.value) }
    let entries = parts.withLock { parts in
      parts.indices.map { index in
        let last = index + 1 < parts.count ? parts[index + 1].ratingsBefore : ratings.count
        let first = min(parts[index].ratingsBefore, last)
        return JournalEntry(
          date: date, exercise: parts[index].exercise,
          minutes: Double(parts[index].played.total(at: now)) / 60_000_000_000,
          ratings: Array(ratings[first..<min(max(first, last), ratings.count)]))
      }
    }.filter { $0.minutes > 0 || !$0.ratings.isEmpty }
    guard !entries.isEmpty, let folder = Journal.usualFolder else {
      done.signal()
      return
    }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      do throws(JournalFailure) {
        for entry in entries { _ = try Journal(folder: folder).keep(entry) }
      } catch {
        failure.withLock { $0 = error }
      }
      done.signal()
    }
  }

  /// Waits until it is kept, two seconds at most; why it could not be, if so.
  func finish() -> JournalFailure? {
    _ = done.wait(atMost: 2_000_000_000)
    return failure.withLock { $0 }
  }
}
