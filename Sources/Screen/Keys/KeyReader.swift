internal import Glibc
internal import Synchronization

/// What a terminal says of itself when it is asked.
enum TerminalAnswer: Hashable, Sendable {
  /// The colour of its ground.
  case ground(RGB)
  /// It shows real pixels.
  case pixels
  /// It speaks sixel.
  case sixel(SixelAnswer)
}

/// Reads keys from a terminal on a thread of its own, so that leaving works while anything else hangs.
///
/// Thread-safe: yes. Realtime-safe: no.
final class KeyReader: Sendable {
  private let terminal: Terminal
  private let wake = WakePipe()
  private let isStopped = Atomic<Bool>(false)

  /// A reader that does not read yet.
  init(_ terminal: Terminal) {
    self.terminal = terminal
  }

  /// Begins to read; the closures are called on the reader's thread.
  func start(
    onKey: @escaping @Sendable (Key) -> Void,
    onAnswer: @escaping @Sendable (TerminalAnswer) -> Void = { _ in },
    onHangUp: @escaping @Sendable () -> Void
  ) {
    BackgroundThread.start { [self] in
      if !read(onKey, onAnswer) { onHangUp() }
    }
  }

  /// Stops reading. A key that is being acted on is acted on to its end.
  func stop() {
    isStopped.store(true, ordering: .releasing)
    wake.poke()
  }

  /// Reads until stopped (true) or until the terminal hangs up (false).
  private func read(_ onKey: (Key) -> Void, _ onAnswer: (TerminalAnswer) -> Void) -> Bool {
    var decoder = KeyDecoder()
    var buffer = [UInt8](repeating: 0, count: 256)
    while true {
      var fds = [
        pollfd(fd: terminal.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
      ]
      let ready = poll(&fds, 2, Int32(decoder.patience ?? -1))
      if isStopped.load(ordering: .acquiring) { return true }
      if ready == 0 {
        if let key = decoder.timeOut() { act(on: key, onKey) }
        continue
      }
      if ready < 0 {
        if errno == EINTR { continue }
        return false
      }
      guard fds[0].revents != 0 else { continue }
      let count = Glibc.read(terminal.descriptor, &buffer, buffer.count)
      if count > 0 {
        for key in decoder.take(buffer[..<count]) { act(on: key, onKey) }
        if let ground = decoder.ground { onAnswer(.ground(ground)) }
        if decoder.showsPixels { onAnswer(.pixels) }
        if let sixel = decoder.sixel { onAnswer(.sixel(sixel)) }
        decoder.ground = nil
        decoder.sixel = nil
        decoder.showsPixels = false
        if decoder.hasAnswered { terminal.hasAnswered() }
      } else if count == 0 || (errno != EAGAIN && errno != EINTR) {
        return isStopped.load(ordering: .acquiring)
      } else if fds[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
        return false
      }
    }
  }

  private func act(on key: Key, _ onKey: (Key) -> Void) {
    // A raw terminal sends no signal for Ctrl-Z: the whole job is stopped here, as it would have been.
    if key == .control("z") { kill(0, SIGTSTP) } else { onKey(key) }
  }
}
