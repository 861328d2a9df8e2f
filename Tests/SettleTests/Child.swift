import Foundation

/// A program that a test has started, in a process group of its own, so that all it starts can be ended with it.
///
/// Not Foundation's `Process`: that one hands on the signal mask of its thread, and SIGTERM is blocked there; and it
/// waits for whoever inherited its sockets, a daemon for instance.
final class Child {
  struct NotStarted: Error {
    var program: String
    var code: Int32
  }

  private let id: pid_t
  private var exitStatus: Int32?

  /// Starts it without a terminal, or with one as its input alone; output and errors go to files, or nowhere.
  init(
    _ program: String, _ arguments: [String], environment: [String: String],
    input: String = "/dev/null", output: URL? = nil, errors: URL? = nil
  ) throws {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, input, input == "/dev/null" ? O_RDONLY : O_RDWR, 0)
    let writing = O_WRONLY | O_CREAT | O_TRUNC
    if let output, output.path == input {
      posix_spawn_file_actions_adddup2(&files, 0, 1)
    } else {
      posix_spawn_file_actions_addopen(&files, 1, output?.path ?? "/dev/null", writing, 0o600)
    }
    posix_spawn_file_actions_addopen(&files, 2, errors?.path ?? "/dev/null", writing, 0o600)
    // Nothing else of ours is handed on: a daemon would keep it open.
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
    posix_spawnattr_setpgroup(&attributes, 0)
    // A terminal that the leader of a new session (POSIX_SPAWN_SETSID) opens is its own, and it is in the foreground.
    let group = input == "/dev/null" ? POSIX_SPAWN_SETPGROUP : 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | group))

    var words: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var settings: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (words + settings).forEach { free($0) } }
    var id = pid_t()
    let code = posix_spawn(&id, program, &files, &attributes, &words, &settings)
    guard code == 0 else { throw NotStarted(program: program, code: code) }
    self.id = id
  }

  /// Waits for its end; nil where it has not ended within `seconds`. A signal counts as 128 and its number.
  func status(within seconds: Double, every pause: Double = 0.005) -> Int32? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while exitStatus == nil {
      var word: Int32 = 0
      if waitpid(id, &word, WNOHANG) == id {
        exitStatus = word & 0x7F == 0 ? (word >> 8) & 0xFF : 128 + (word & 0x7F)
      } else if Date() > deadline {
        return nil
      } else {
        Thread.sleep(forTimeInterval: pause)
      }
    }
    return exitStatus
  }

  /// Sends it a signal.
  func signal(_ number: Int32) { kill(id, number) }

  /// Ends it and what it started: first kindly, after three seconds not.
  func end() {
    guard exitStatus == nil else { return }
    kill(-id, SIGTERM)
    guard status(within: 3) == nil else { return }
    kill(-id, SIGKILL)
    _ = status(within: 3)
  }

  deinit { end() }
}
