internal import Dispatch
internal import Glibc
internal import Pacing
internal import Rhythm
internal import Session
internal import Synchronization

/// Keeps the screen awake while something plays and a key came lately, by `systemd-inhibit` where there is one.
///
/// What it starts waits at the end of a pipe: however Settle ends, the pipe closes, and with it goes the request.
final class KeepAwake: Sendable {
  private struct State {
    var wakefulness: Wakefulness
    var request: Request?
    var later: DispatchWorkItem?
  }

  /// What was started, and the end of the pipe that it waits at.
  private struct Request {
    var process: pid_t
    var pipe: Int32
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
        if let request = state.request { close(request.pipe) }
        state.request = nil
      }
    }
  }

  private func end(_ request: Request) {
    close(request.pipe)
    // It ends by itself now. One that does not is helped, so that nothing is left over.
    queue.asyncAfter(deadline: .now() + .seconds(1)) {
      var status: Int32 = 0
      if waitpid(request.process, &status, WNOHANG) == 0 {
        kill(-request.process, SIGTERM)
        _ = waitpid(request.process, &status, 0)
      }
    }
  }

  // MARK: The command

  private static let program = "systemd-inhibit"
  /// A neutral name and reason; `cat` waits for the end of the pipe.
  private static let arguments = [
    program, "--what=idle", "--who=Settle", "--why=Playing", "--mode=block", "cat",
  ]

  /// POSIX_SPAWN_SETSID, which Swift's module of the C library leaves out.
  private static let setsid: Int16 = 0x80

  /// Starts the command; nil where there is none, which is an ordinary day.
  private static func begin() -> Request? {
    guard let path = found(program) else { return nil }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    defer { close(ends[0]) }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, ends[0], 0)
    posix_spawn_file_actions_addopen(&files, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    // Nothing else of ours is handed on: it would be kept open.
    for descriptor: Int32 in 3..<256 { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    // A session of its own: it never touches the terminal, and no key reaches it.
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | setsid)
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var process = pid_t()
    guard posix_spawn(&process, path, &files, &attributes, &words, environ) == 0 else {
      close(ends[1])
      return nil
    }
    return Request(process: process, pipe: ends[1])
  }

  /// A program on PATH, in a folder that is named from the root.
  private static func found(_ name: String) -> String? {
    guard let path = getenv("PATH") else { return nil }
    return String(cString: path).split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
      .first { access($0, X_OK) == 0 }
  }
}
