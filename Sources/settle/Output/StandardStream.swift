internal import Glibc
internal import Phrases

/// Standard output and standard error, as they are.
enum StandardStream {
  /// Prints a line to standard output. A reader that is gone is an ordinary day; a full disk ends the program with 1.
  static func line(_ text: String) {
    if write(text + "\n", to: STDOUT_FILENO) || errno == EPIPE { return }
    aside(Shell.phrases.command.unwritable(Shell.phrases.command.standardOutput, Shell.reason()))
    exit(1)
  }

  /// Prints a line for the person beside the output proper.
  static func aside(_ text: String) {
    _ = write(text + "\n", to: STDERR_FILENO)
  }

  /// Makes the three streams safe to use: a reader that goes away is an error of writing and not the end, and a stream
  /// that was closed leads nowhere, so that no file of ours is opened in its place.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", O_RDWR)
    }
  }

  /// Writes a text whole; false where nobody reads it any more.
  static func write(_ text: String, to descriptor: Int32) -> Bool {
    write(Array(text.utf8), to: descriptor)
  }

  /// Writes bytes whole; false where nobody reads them any more.
  static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// Whether standard output is a terminal.
  static var outputIsTerminal: Bool { isatty(STDOUT_FILENO) == 1 }
  /// Whether standard output is a terminal that shows colours, and the person has not asked for none.
  static var outputShowsColours: Bool {
    let isRefused = getenv("NO_COLOR").map { $0.pointee != 0 } ?? false
    return outputIsTerminal && !isRefused && !Locale.isDumbTerminal
  }
  /// Whether standard input is a terminal whose keys come here, and not to another job of the shell.
  static var inputIsTerminal: Bool { isatty(STDIN_FILENO) == 1 && tcgetpgrp(STDIN_FILENO) == getpgrp() }
}
