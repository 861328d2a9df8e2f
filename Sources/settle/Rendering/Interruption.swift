internal import Glibc
internal import Synchronization

/// A wish from outside that work should stop, noticed between two pieces of it.
struct Interruption: Sendable {
  /// The signal that came; 0 where none did.
  private static let signal = Atomic<Int32>(0)

  /// From now on signals that end a program are noticed; a file that cannot grow is an error of writing.
  init() {
    Glibc.signal(SIGXFSZ, SIG_IGN)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      Glibc.signal(number) { Interruption.signal.store($0, ordering: .relaxed) }
    }
  }

  /// The exit code for the signal that came; nil where none did.
  var exitCode: Int32? {
    let number = Interruption.signal.load(ordering: .relaxed)
    return number == 0 ? nil : 128 + number
  }
}
