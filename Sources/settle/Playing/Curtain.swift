internal import Dispatch
internal import Glibc
internal import Realtime
internal import Synchronization

/// How a run ends, decided once by whoever comes first, on whatever thread.
final class Curtain: Sendable {
  /// What ended it.
  enum Outcome: Sendable {
    /// The exercise came to its end.
    case finished
    /// The person left.
    case left
    /// A signal, or a terminal that is gone; with the exit code for it.
    case outside(Int32)
    /// Nobody reads the lines any more.
    case unread

    var exitCode: Int32 {
      if case .outside(let code) = self { code } else { 0 }
    }
  }

  /// A process that was asked to leave is gone after so many milliseconds, whatever hangs.
  private static let patience = 140

  private let outcome = Mutex<Outcome?>(nil)
  private let done = DispatchSemaphore(value: 0)

  /// Ends the run; false where it has ended already.
  @discardableResult
  func fall(_ new: Outcome) -> Bool {
    let isFirst = outcome.withLock { outcome in
      // Leaving while the last sound fades is leaving.
      if case .finished = outcome, case .finished = new { return false }
      if let outcome, case .finished = outcome {} else if outcome != nil { return false }
      outcome = new
      return true
    }
    if isFirst { done.signal() }
    return isFirst
  }

  /// Sees to it that the process is gone in time, on a thread that nothing else uses.
  func leaveInTime(_ code: Int32) {
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + .milliseconds(Curtain.patience))
    {
      _exit(code)
    }
  }

  /// Whether it has ended.
  var hasFallen: Bool { outcome.withLock { $0 != nil } }

  /// Waits for the end.
  func wait() -> Outcome {
    done.wait()
    return outcome.withLock { $0 ?? .left }
  }

  /// Waits whether somebody leaves within a length of time, in nanoseconds, after the exercise came to its end.
  func wait(atMost nanoseconds: Int64) -> Outcome? {
    _ = done.wait(atMost: nanoseconds)
    return outcome.withLock { outcome in
      if case .finished = outcome { nil } else { outcome }
    }
  }
}
