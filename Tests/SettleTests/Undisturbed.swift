import Foundation
import Synchronization
import Testing

/// Tests against a real clock on a machine that may be busy: an attempt that was disturbed is made again, and nothing
/// is asked less of the next one.
enum Undisturbed {
  /// Thrown by an attempt that shows from its own record that something outside spoiled it.
  struct Disturbed: Error {}

  /// Makes an attempt, and makes it again where it fails while the machine was shown to be busy; the last of them must
  /// stand whatever happens. A failure on a machine that was not busy counts at once.
  static func attempt(times: Int = 4, _ body: () throws -> Void) throws {
    for _ in 1..<times {
      let watch = BusyWatch()
      let again = Flag()
      try withKnownIssue("the machine was busy; this is tried again", isIntermittent: true) {
        try body()
      } matching: { issue in
        guard watch.wasBusy || issue.error is Disturbed else { return false }
        again.set()
        return true
      }
      watch.stop()
      guard again.isSet else { return }
    }
    try body()
  }

  private final class Flag: Sendable {
    private let value = Atomic(false)
    var isSet: Bool { value.load(ordering: .acquiring) }
    func set() { value.store(true, ordering: .releasing) }
  }
}

/// Sleeps for five milliseconds over and over, and so finds out whether whoever wants to run has to wait.
final class BusyWatch: Sendable {
  /// What a machine that has time for its programs never lets a sleeper wait, in nanoseconds.
  private static let late: Int64 = 12_000_000

  private let isStopped = Atomic(false)
  private let worst = Atomic<Int64>(0)

  init() {
    Thread.detachNewThread { [self] in
      while !isStopped.load(ordering: .relaxed) {
        let before = Moment.now()
        usleep(5_000)
        let lateness = Moment.now() - before - 5_000_000
        if lateness > worst.load(ordering: .relaxed) { worst.store(lateness, ordering: .relaxed) }
      }
    }
  }

  /// Whether somebody had to wait since it was made.
  var wasBusy: Bool { worst.load(ordering: .relaxed) > BusyWatch.late }

  func stop() { isStopped.store(true, ordering: .relaxed) }
}
