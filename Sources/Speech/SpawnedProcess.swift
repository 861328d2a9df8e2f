internal import Glibc
internal import Synchronization

/// A program that was started without a shell, its input and output ends of pipes.
///
/// It is in a session of its own, so that no key reaches it, and its input ends when Settle does, however that ends.
package final class SpawnedProcess: Sendable {
  /// A moment of CLOCK_MONOTONIC by which something has to be done.
  struct Deadline: Sendable {
    private let milliseconds: Int
    init(seconds: Double) { milliseconds = Self.now + Int(seconds * 1000) }
    var left: Int32 { Int32(clamping: max(0, milliseconds - Self.now)) }
    private static var now: Int {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
  }

  private let input: Mutex<Int32>
  let output: Int32
  /// The process; nil once it was waited for.
  private let process: Mutex<pid_t?>

  /// POSIX_SPAWN_SETSID, which Swift's module of the C library leaves out.
  private static let setsid: Int16 = 0x80
  /// A program that ends while it is written to must not end Settle.
  private static let ignoresBrokenPipes: Bool = {
    signal(SIGPIPE, SIG_IGN)
    return true
  }()

  /// Starts a program.
  ///
  /// - Parameter takesErrors: whether standard error comes with the output, or goes nowhere.
  package init(_ path: String, _ arguments: [String], takesErrors: Bool) throws(SpeakerFailure) {
    _ = Self.ignoresBrokenPipes
    var inputs: [Int32] = [-1, -1]
    var outputs: [Int32] = [-1, -1]
    guard pipe(&inputs) == 0 else { throw .notStarted(errno) }
    guard pipe(&outputs) == 0 else {
      let reason = errno
      inputs.forEach { close($0) }
      throw .notStarted(reason)
    }
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, inputs[0], 0)
    posix_spawn_file_actions_adddup2(&files, outputs[1], 1)
    if takesErrors {
      posix_spawn_file_actions_adddup2(&files, outputs[1], 2)
    } else {
      posix_spawn_file_actions_addopen(&files, 2, "/dev/null", O_WRONLY, 0)
    }
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
    posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF) | Self.setsid)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    defer { words.forEach { free($0) } }
    var id = pid_t()
    let code = posix_spawn(&id, path, &files, &attributes, &words, environ)
    close(inputs[0])
    close(outputs[1])
    guard code == 0 else {
      close(inputs[1])
      close(outputs[0])
      throw .notStarted(code)
    }
    // What is heard now goes before what is heard later.
    _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), id_t(id), 5)
    _ = fcntl(inputs[1], F_SETFL, O_NONBLOCK)
    _ = fcntl(outputs[0], F_SETFL, O_NONBLOCK)
    input = Mutex(inputs[1])
    output = outputs[0]
    process = Mutex(id)
  }

  deinit {
    end()
    endInput()
    close(output)
  }

  /// Writes all of it, unless the program takes it too slowly.
  func write(_ bytes: [UInt8], by deadline: Deadline) throws(SpeakerFailure) {
    let descriptor = input.withLock { $0 }
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress! + done, bytes.count - done)
      }
      if count > 0 {
        done += count
      } else if errno == EAGAIN {
        try wait(descriptor, Int16(POLLOUT), deadline)
      } else if errno != EINTR {
        throw .silent
      }
    }
  }

  /// Nothing more comes.
  package func endInput() {
    input.withLock { descriptor in
      if descriptor >= 0 { close(descriptor) }
      descriptor = -1
    }
  }

  /// What it gives next; empty at its end.
  func read(by deadline: Deadline) throws(SpeakerFailure) -> [UInt8] {
    while true {
      var block = [UInt8](repeating: 0, count: 65_536)
      let count = Glibc.read(output, &block, block.count)
      if count >= 0 {
        block.removeLast(block.count - count)
        return block
      }
      if errno == EAGAIN {
        try wait(output, Int16(POLLIN), deadline)
      } else if errno != EINTR {
        throw .silent
      }
    }
  }

  /// Whether it ends by itself, and as it should; waits for it.
  func succeeds(by deadline: Deadline) throws(SpeakerFailure) -> Bool {
    while true {
      let status = process.withLock { process -> Int32? in
        guard let id = process else { return -1 }
        var status: Int32 = 0
        guard waitpid(id, &status, WNOHANG) == id else { return nil }
        process = nil
        return status
      }
      if let status { return status == 0 }
      if deadline.left == 0 { throw .tooSlow }
      usleep(1_000)
    }
  }

  /// Ends it and all that it started, and waits until it is gone; from any thread.
  package func end() {
    process.withLock { process in
      guard let id = process else { return }
      kill(-id, SIGKILL)
      var status: Int32 = 0
      while waitpid(id, &status, 0) < 0, errno == EINTR {}
      process = nil
    }
  }

  private func wait(_ descriptor: Int32, _ events: Int16, _ deadline: Deadline) throws(SpeakerFailure) {
    var place = pollfd(fd: descriptor, events: events, revents: 0)
    let count = poll(&place, 1, deadline.left)
    if count == 0 { throw .tooSlow }
    if count < 0, errno != EINTR { throw .silent }
  }
}
