internal import Glibc
internal import Rhythm
internal import Synchronization

/// Why a terminal cannot be used.
public enum TerminalFailure: Error, Hashable, Sendable {
  /// There is none, or it is not one.
  case notATerminal
  /// It could not be opened or set; the number is the system's (`errno`).
  case refused(Int32)
}

/// The terminal: raw while an exercise is shown, and as it was before after every way out.
///
/// It is opened anew rather than through standard input or output, so that not waiting for it changes nothing for
/// the shell that shares them, and standard input is never read.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class Terminal: Sendable {
  /// What it is taken for.
  enum Use {
    /// A picture on the alternate screen, and keys.
    case picture
    /// Keys alone; lines are printed as ever.
    case keys
  }

  private struct State {
    var original: termios?
    /// What it is taken for now; nil while it is as it was.
    var use: Use?
    /// When it was asked something that it has not answered yet.
    var asked: HostTime?
    /// What takes away what was shown beside cells.
    var farewell: [UInt8] = []
  }

  /// Does not block.
  let descriptor: Int32
  private let state = Mutex(State())

  /// The terminal that standard output goes to.
  ///
  /// Throws `notATerminal` where standard output is none.
  public static func ofStandardOutput() throws(TerminalFailure) -> Terminal {
    guard isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    if let name = ttyname(STDOUT_FILENO), let terminal = try? Terminal(path: String(cString: name)) {
      return terminal
    }
    return try Terminal(path: "/dev/tty")
  }

  /// The terminal that standard input comes from.
  ///
  /// Throws `notATerminal` where standard input is none.
  public static func ofStandardInput() throws(TerminalFailure) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, let name = ttyname(STDIN_FILENO) else { throw .notATerminal }
    return try Terminal(path: String(cString: name))
  }

  /// The terminal at a path.
  public init(path: String) throws(TerminalFailure) {
    let descriptor = open(path, O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw .refused(errno) }
    guard isatty(descriptor) == 1 else {
      close(descriptor)
      throw .notATerminal
    }
    self.descriptor = descriptor
  }

  deinit {
    leave()
    close(descriptor)
  }

  /// The size as the terminal tells it now; 80×24 where it does not know.
  public var size: ScreenSize {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return ScreenSize(columns: 80, rows: 24)
    }
    return ScreenSize(columns: Int(size.ws_col), rows: Int(size.ws_row))
  }

  /// A cell in pixels as the terminal tells it now; nil where it does not.
  var cell: CellPixels? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else {
      return nil
    }
    return CellPixels(width: Int(size.ws_xpixel / size.ws_col), height: Int(size.ws_ypixel / size.ws_row))
  }

  /// Makes it raw and, for a picture, goes to the alternate screen; again after the process was stopped.
  func enter(for use: Use = .picture) throws(TerminalFailure) {
    let result: Result<Void, TerminalFailure> = state.withLock { state in
      var attributes = termios()
      guard tcgetattr(descriptor, &attributes) == 0 else { return .failure(.refused(errno)) }
      // After a stop the shell may have set it: what it is now is what it goes back to.
      if state.use == nil { state.original = attributes }
      TerminalRescue.arm(
        descriptor: descriptor, attributes: state.original ?? attributes, hasPicture: use == .picture)
      let output = attributes.c_oflag
      cfmakeraw(&attributes)
      // Lines that are printed still begin at the left.
      if use == .keys { attributes.c_oflag = output }
      guard tcsetattr(descriptor, TCSANOW, &attributes) == 0 else {
        TerminalRescue.disarm()
        return .failure(.refused(errno))
      }
      if use == .picture {
        // Entered twice, a terminal would forget where the cursor stood before the first time.
        send(Array((state.use == .picture ? "\u{1B}[?25l" : "\u{1B}[?1049h\u{1B}[?25l").utf8))
      }
      state.use = use
      return .success(())
    }
    try result.get()
  }

  /// Brings everything back at once, even where the terminal takes no more bytes. Does nothing the second time.
  func leave() {
    state.withLock { state in
      guard let use = state.use, var original = state.original else { return }
      state.use = nil
      TerminalRescue.disarm()
      if use == .picture, !send(state.farewell + TerminalRescue.restoringBytes) {
        // It does not read: what waits for it is given up, so that it finds the way back first.
        tcflush(descriptor, TCOFLUSH)
        send(state.farewell + TerminalRescue.restoringBytes)
      }
      if let asked = state.asked { Self.swallowAnswer(from: descriptor, asked: asked) }
      state.asked = nil
      // Keys that were pressed too often must not arrive in the shell.
      tcflush(descriptor, TCIFLUSH)
      Self.inBackgroundToo { tcsetattr(descriptor, TCSANOW, &original) }
    }
  }

  /// Notes what is to be sent before the terminal is left.
  func says(_ farewell: [UInt8]) { state.withLock { $0.farewell = farewell } }

  /// Notes that a question is on its way, at an instant.
  func isAsked(at now: HostTime) { state.withLock { $0.asked = now } }

  /// Notes that nothing is on its way any more.
  func hasAnswered() { state.withLock { $0.asked = nil } }

  /// Waits a moment for an answer that is on its way, so that it does not arrive in the shell.
  private static func swallowAnswer(from descriptor: Int32, asked: HostTime) {
    let begin = HostTime.monotonic
    var decoder = KeyDecoder()
    var buffer = [UInt8](repeating: 0, count: 256)
    while !decoder.hasAnswered, HostTime.monotonic - asked < GroundQuestion.longest {
      let left = 30 - (HostTime.monotonic - begin) / 1_000_000
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard left > 0, poll(&waiting, 1, Int32(left)) > 0 else { return }
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { return }
      _ = decoder.take(buffer[..<count])
    }
  }

  /// Writes as much as the terminal takes at once; nil where it is gone.
  func write(_ bytes: ArraySlice<UInt8>) -> Int? {
    let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    if count >= 0 { return count }
    return errno == EAGAIN || errno == EINTR ? 0 : nil
  }

  /// Runs a closure in which setting the terminal does not stop the process, even if it is in the background.
  private static func inBackgroundToo(_ body: () -> Void) {
    var blocked = sigset_t()
    var previous = sigset_t()
    sigemptyset(&blocked)
    sigaddset(&blocked, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &blocked, &previous)
    body()
    pthread_sigmask(SIG_SETMASK, &previous, nil)
  }

  /// Sends few bytes that matter, within 20 ms; whether all were taken.
  @discardableResult
  private func send(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let count = write(rest) {
      rest = rest.dropFirst(count)
      if rest.isEmpty { return true }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, 20) <= 0 { return false }
    }
    return false
  }
}
