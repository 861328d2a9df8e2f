internal import ArgumentParser
internal import Glibc
internal import Journal
internal import Phrases

/// Asks for a passphrase on the terminal, where nothing of it is shown, not even how long it is.
struct PassphrasePrompt: ~Copyable {
  /// The most bytes that are taken.
  private static let most = 1024

  private let terminal: Int32
  private var before = termios()
  private var mask = sigset_t()

  /// Asks; what is left of the question is wiped off its line.
  static func ask(_ prompt: String) throws -> Passphrase {
    guard var asked = PassphrasePrompt() else {
      throw Shell.failure(Shell.phrases.journal.cannotAskPassphrase)
    }
    return try asked.read(prompt)
  }

  /// Takes the terminal, where there is one whose keys come here.
  private init?() {
    terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0, tcgetpgrp(terminal) == getpgrp(), tcgetattr(terminal, &before) == 0 else {
      if terminal >= 0 { close(terminal) }
      return nil
    }
    // No signal may end the process while nothing is echoed; they come when it is as before.
    var held = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP] { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &mask)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG)
    tcsetattr(terminal, TCSAFLUSH, &silent)
  }

  deinit {
    var (before, mask) = (before, mask)
    _ = StandardStream.write("\r\u{1B}[K", to: terminal)
    tcsetattr(terminal, TCSAFLUSH, &before)
    close(terminal)
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  private mutating func read(_ prompt: String) throws -> Passphrase {
    _ = StandardStream.write(prompt, to: terminal)
    // With room from the start, so that no half of it is left behind when it grows.
    var typed: [UInt8] = []
    typed.reserveCapacity(Self.most)
    while true {
      var pending = sigset_t()
      sigpending(&pending)
      for signal in [SIGINT, SIGTERM, SIGHUP, SIGQUIT] where sigismember(&pending, signal) == 1 {
        throw Self.cancelled(&typed)
      }
      var waited = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
      guard poll(&waited, 1, 200) > 0 else { continue }
      var byte: UInt8 = 0
      guard Glibc.read(terminal, &byte, 1) == 1 else { throw Self.cancelled(&typed) }
      switch byte {
      case 0x0A, 0x0D: return Passphrase(wiping: &typed)
      case 0x03, 0x04, 0x1B: throw Self.cancelled(&typed)
      case 0x15: typed.removeAll(keepingCapacity: true)
      case 0x08, 0x7F:
        while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      case ..<0x20: break
      default: if typed.count < Self.most { typed.append(byte) }
      }
    }
  }

  private static func cancelled(_ typed: inout [UInt8]) -> ExitCode {
    _ = Passphrase(wiping: &typed)
    return ExitCode(130)
  }
}
