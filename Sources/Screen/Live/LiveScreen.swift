public import Rhythm

/// What a person or the world does at the screen.
public enum ScreenEvent: Hashable, Sendable {
  /// A key that asks for something.
  case command(Command)
  /// The terminal is gone: its window was closed, or its line hung up.
  case hungUp
  /// A signal; the screen itself has already done what concerns it.
  case outside(OutsideEvent)
}

/// The terminal as a screen that shows moments and tells of keys, and that is restored after every way out.
///
/// Events come on the threads of keys and of signals, never on the one that draws: they come while drawing hangs.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class LiveScreen: Sendable {
  private let display: Display
  private let reader: KeyReader
  private let onEvent: @Sendable (ScreenEvent) -> Void

  /// A screen on a terminal that is not touched before ``start()``.
  ///
  /// - Parameters:
  ///   - terminal: the terminal.
  ///   - painter: colours, glyphs and words.
  ///   - fps: the most frames in a second, 1…120.
  ///   - asksGround: whether the terminal is asked for its ground, to draw on a light one in other colours.
  ///   - moment: tells what is to be shown at an instant, on the thread that draws; nil leaves what is shown.
  ///   - onEvent: told of keys and signals.
  public init(
    _ terminal: Terminal, painter: ScreenPainter, fps: Int = 30, asksGround: Bool = false,
    moment: @escaping @Sendable (HostTime) -> Moment?,
    onEvent: @escaping @Sendable (ScreenEvent) -> Void
  ) {
    display = Display(terminal, painter: painter, fps: fps, asksGround: asksGround, source: moment)
    reader = KeyReader(terminal)
    self.onEvent = onEvent
  }

  /// Goes to the alternate screen, draws, and listens. Call it on the main thread, once.
  public func start() throws(TerminalFailure) {
    CrashGuard.install()
    try display.start()
    reader.start { [self] key in
      if let command = key.command { onEvent(.command(command)) }
      display.poke()
    } onGround: { [self] ground in
      display.take(ground: ground)
    } onHangUp: { [self] in
      onEvent(.hungUp)
    }
    SignalWatch.start { [self] event in
      switch event {
      case .stopping:
        onEvent(.outside(event))
        display.suspend()
      case .continued:
        display.resume()
        onEvent(.outside(event))
      case .resized:
        display.poke()
      case .leave:
        onEvent(.outside(event))
      }
    }
  }

  /// Leaves the alternate screen and restores the terminal within 50 ms, from any thread, whatever else hangs.
  public func close() {
    reader.stop()
    display.close()
  }
}
