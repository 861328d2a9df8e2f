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

/// What a terminal can be asked about itself, without waiting for the answer.
public enum ScreenQuestion: Hashable, Sendable, CaseIterable {
  /// Its ground, to draw on a light one in other colours.
  case ground
  /// Whether it shows real pixels by kitty's protocol.
  case pixels
  /// Whether it shows them by sixel.
  case sixel

  /// What is worth asking, as far as the environment tells.
  public static func worthAsking(_ environment: [String: String], choice: PaletteChoice) -> Set<
    ScreenQuestion
  > {
    var questions: Set<ScreenQuestion> = []
    let depth = ColourDepth.detected(in: environment)
    if choice.isLight == nil, depth != .none, GroundQuestion.isUnderstood(in: environment) {
      questions.insert(.ground)
    }
    if depth == .trueColour, PixelQuestion.isUnderstood(in: environment) { questions.insert(.pixels) }
    // Its colours are its own; but the ground has to be the same as that of the cells around it.
    if [.trueColour, .twoHundredFiftySix].contains(depth), SixelQuestion.isUnderstood(in: environment) {
      questions.insert(.sixel)
    }
    return questions
  }
}

/// The terminal as a screen that shows moments and tells of keys, and that is restored after every way out.
///
/// Events come on the threads of keys and of signals, never on the one that draws: they come while drawing hangs.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class LiveScreen: Sendable {
  private let display: Display
  private let reader: KeyReader
  private let onKey: (@Sendable (Key) -> Void)?
  private let onEvent: @Sendable (ScreenEvent) -> Void

  /// A screen on a terminal that is not touched before ``start()``.
  ///
  /// - Parameters:
  ///   - terminal: the terminal.
  ///   - painter: colours, glyphs and words.
  ///   - fps: the most frames in a second, 1…120.
  ///   - asks: what the terminal is asked after the first frame.
  ///   - moment: tells what is to be shown at an instant, on the thread that draws; nil leaves what is shown.
  ///   - onKey: told of keys as they are, in place of `onEvent`; nil where they are commands.
  ///   - onEvent: told of keys and signals.
  public init(
    _ terminal: Terminal, painter: ScreenPainter, fps: Int = 30, asks: Set<ScreenQuestion> = [],
    moment: @escaping @Sendable (HostTime) -> Moment?,
    onKey: (@Sendable (Key) -> Void)? = nil, onEvent: @escaping @Sendable (ScreenEvent) -> Void
  ) {
    display = Display(terminal, painter: painter, fps: fps, asks: asks, source: moment)
    reader = KeyReader(terminal)
    self.onKey = onKey
    self.onEvent = onEvent
  }

  /// Goes to the alternate screen, draws, and listens. Call it on the main thread, once.
  public func start() throws(TerminalFailure) {
    CrashGuard.install()
    try display.start()
    reader.start { [self] key in
      if let onKey { onKey(key) } else if let command = key.command { onEvent(.command(command)) }
      display.poke()
    } onAnswer: { [self] answer in
      display.take(answer)
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

  /// Draws at once what has changed.
  public func poke() { display.poke() }

  /// Stops drawing and listening, and leaves the terminal as it is for the next screen on it.
  public func handOver() {
    reader.stop()
    display.handOver()
  }

  /// Leaves the alternate screen and restores the terminal within 50 ms, from any thread, whatever else hangs.
  public func close() {
    reader.stop()
    display.close()
  }
}
