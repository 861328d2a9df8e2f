internal import Glibc
internal import Synchronization

/// Sees to it that the terminal comes back when the process ends in a way that nobody planned.
enum CrashGuard {
  /// Faults, the traps of the Swift runtime, and what ends a process without being asked.
  private static let signals = [
    SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS, SIGQUIT, SIGXCPU, SIGXFSZ, SIGUSR1, SIGUSR2,
    SIGALRM, SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT,
  ]

  private static let isInstalled = Atomic<Bool>(false)

  /// Installs the handlers, once, in place of those of the Swift runtime: its backtracer would fill a person's
  /// terminal with words and wait there for an answer.
  ///
  /// Call it on the main thread: only the calling thread can then have its stack overflow and still be handled.
  static func install() {
    guard !isInstalled.exchange(true, ordering: .sequentiallyConsistent) else { return }
    let size = 65_536
    var stack = stack_t(ss_sp: malloc(size), ss_flags: 0, ss_size: size)
    sigaltstack(&stack, nil)
    for signal in signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { CrashGuard.handle($0) }
      action.sa_flags = SA_ONSTACK | SA_NODEFER
      sigaction(signal, &action, nil)
    }
    atexit { TerminalRescue.restore() }
  }

  /// Runs in the signal's handler: only what is safe there.
  private static func handle(_ signal: Int32) {
    TerminalRescue.restore()
    // What the system does with such a signal when nobody handles it.
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(signal, &standard, nil)
    raise(signal)
  }
}
