internal import Glibc
internal import Synchronization

/// What happens to the process from outside.
public enum OutsideEvent: Hashable, Sendable {
  /// It is asked to end; the number is the exit code for that: 130, 143 or 129.
  case leave(exitCode: Int32)
  /// It is about to be stopped (SIGTSTP); when the handler returns it is.
  case stopping
  /// It goes on after a stop; may be told twice.
  case continued
  /// The terminal has another size.
  case resized
}

/// Turns signals into events on a thread of its own; in the handlers themselves a byte is written, no more.
///
/// One for the whole process. A second SIGINT or SIGTERM, when the first one was not followed by the end, restores
/// the terminal and ends the process there and then. One that comes along with the first is the same wish: `timeout`
/// sends it to the process and to its group.
///
/// Thread-safe: yes. Realtime-safe: no.
public enum SignalWatch {
  private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH]
  private static let pipe = WakePipe()
  private static let writeEnd = Atomic<Int32>(-1)
  private static let listener = Mutex<(@Sendable (OutsideEvent) -> Void)?>(nil)
  /// When the first wish to leave came, in nanoseconds; 0 before it.
  private static let leaveTime = Atomic<Int>(0)
  /// How long after it another one is the same, in nanoseconds: until then it is being followed.
  private static let sameWish = 200_000_000

  /// Begins to watch; the closure is called on the watch's thread. A later one takes the place of the first.
  ///
  /// A SIGHUP that was ignored at the start (`nohup`) stays ignored.
  public static func start(_ onEvent: @escaping @Sendable (OutsideEvent) -> Void) {
    let isFirst = listener.withLock { listener in
      defer { listener = onEvent }
      return listener == nil
    }
    guard isFirst else { return }
    writeEnd.store(pipe.writeEnd, ordering: .sequentiallyConsistent)
    for signal in signals where !(signal == SIGHUP && isIgnored(signal)) { install(signal) }
    BackgroundThread.start {
      while true {
        var fds = [pollfd(fd: pipe.readEnd, events: Int16(POLLIN), revents: 0)]
        guard poll(&fds, 1, -1) > 0 else { continue }
        for byte in pipe.take() { act(on: Int32(byte)) { event in listener.withLock { $0 }?(event) } }
      }
    }
  }

  private static func act(on signal: Int32, _ onEvent: (OutsideEvent) -> Void) {
    switch signal {
    case SIGTSTP:
      onEvent(.stopping)
      var action = sigaction()
      action.__sigaction_handler.sa_handler = SIG_DFL
      sigaction(SIGTSTP, &action, nil)
      // Here the process stands still until somebody continues it.
      raise(SIGTSTP)
      install(SIGTSTP)
      onEvent(.continued)
    case SIGCONT: onEvent(.continued)
    case SIGWINCH: onEvent(.resized)
    default: onEvent(.leave(exitCode: 128 + signal))
    }
  }

  private static func install(_ signal: Int32) {
    var action = sigaction()
    action.__sigaction_handler.sa_handler = { SignalWatch.handle($0) }
    action.sa_flags = SA_RESTART
    sigaction(signal, &action, nil)
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    sigaction(signal, nil, &action)
    // `SIG_IGN` is the number 1 in a pointer's place.
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self) == 1
  }

  /// Runs in the signal's handler: only what is safe there.
  private static func handle(_ signal: Int32) {
    let before = errno
    if signal == SIGINT || signal == SIGTERM {
      var time = timespec()
      clock_gettime(CLOCK_MONOTONIC, &time)
      let now = time.tv_sec * 1_000_000_000 + time.tv_nsec
      let first = leaveTime.compareExchange(
        expected: 0, desired: now, ordering: .sequentiallyConsistent
      ).original
      if first > 0, now - first < sameWish {
        errno = before
        return
      }
      if first > 0 {
        TerminalRescue.restore()
        _exit(128 + signal)
      }
    }
    var byte = UInt8(truncatingIfNeeded: signal)
    _ = write(writeEnd.load(ordering: .sequentiallyConsistent), &byte, 1)
    errno = before
  }
}
