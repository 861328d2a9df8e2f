internal import Dispatch
internal import Glibc
internal import Pacing
internal import Rhythm
internal import Session
internal import Speech
internal import Synchronization

/// Keeps the screen awake while something plays and a key came lately, by `systemd-inhibit` where there is one.
///
/// What it starts waits for the end of its input: however Settle ends, that comes, and with it goes the request.
final class KeepAwake: Sendable {
  private struct State {
    var wakefulness: Wakefulness
    /// What was started, and waits for the end of its input.
    var request: SpawnedProcess?
    var later: DispatchWorkItem?
  }

  private let clock: SystemClock
  private let session: @Sendable () -> SessionMachine?
  private let queue = DispatchQueue(label: "settle.awake")
  /// Used on the queue alone, but for keys.
  private let state: Mutex<State>

  init(clock: SystemClock, session: @escaping @Sendable () -> SessionMachine?) {
    self.clock = clock
    self.session = session
    state = Mutex(State(wakefulness: Wakefulness(at: clock.now)))
  }

  /// A key came.
  func noticeKey() {
    state.withLock { $0.wakefulness.noticeKey(at: clock.now) }
    look()
  }

  /// Looks whether it is wanted now; holds nobody up.
  func look() {
    queue.async { [self] in
      guard let session = session() else { return }
      state.withLock { state in
        let now = clock.now
        let isWanted = state.wakefulness.isWanted(for: session, at: now)
        state.later?.cancel()
        state.later = nil
        if !isWanted {
          if let request = state.request { end(request) }
          state.request = nil
          return
        }
        if state.request == nil { state.request = Self.begin() }
        let later = DispatchWorkItem { [weak self] in self?.look() }
        state.later = later
        queue.asyncAfter(deadline: .now() + .nanoseconds(Int(state.wakefulness.end - now)), execute: later)
      }
    }
  }

  /// Ends it, with the session.
  func finish() {
    queue.sync {
      state.withLock { state in
        state.later?.cancel()
        // It ends by itself, and is not waited for.
        state.request?.endInput()
      }
    }
  }

  private func end(_ request: SpawnedProcess) {
    request.endInput()
    // It ends by itself now. One that does not is helped, so that nothing is left over.
    queue.asyncAfter(deadline: .now() + .seconds(1)) { request.end() }
  }

  // MARK: The command

  private static let program = "systemd-inhibit"
  /// A neutral name and reason; `cat` waits for the end of its input.
  private static let arguments = ["--what=idle", "--who=Settle", "--why=Playing", "--mode=block", "cat"]

  /// Starts the command; nil where there is none, which is an ordinary day.
  private static func begin() -> SpawnedProcess? {
    found(program).flatMap { try? SpawnedProcess($0, arguments, takesErrors: false) }
  }

  /// A program on PATH, in a folder that is named from the root.
  private static func found(_ name: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }
}
