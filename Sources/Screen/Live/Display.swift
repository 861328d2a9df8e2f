internal import Glibc
internal import Rhythm
internal import Synchronization

/// Draws moments on a terminal on a thread of its own, as often as something changes and no more.
///
/// No frame is ever waited for: where the terminal is slow, what was begun is finished when it takes more, and then
/// the latest moment is drawn. Frames in between are never made.
///
/// Thread-safe: yes. Realtime-safe: no.
final class Display: Sendable {
  private struct Output {
    var encoder: FrameEncoder
    /// What the terminal has not taken yet of a frame that was begun.
    var unsent: ArraySlice<UInt8> = []
    var isSuspended = false
    var isClosed = false
    /// Counted up where the screen must be drawn whole.
    var generation = 0
    var painter: ScreenPainter
    /// What is asked after the first frame; nil once it is.
    var question: [UInt8]?
    /// When it was asked.
    var asked: HostTime?
    /// What draws the light in real pixels; nil where the terminal has not said that it shows them.
    var pixels: (any PicturePen)?
  }

  private let terminal: Terminal
  private let interval: Nanoseconds
  private let source: @Sendable (HostTime) -> Moment?
  private let output: Mutex<Output>
  private let asks: Set<ScreenQuestion>
  private let wake = WakePipe()

  /// A display that shows nothing yet.
  ///
  /// - Parameters:
  ///   - fps: the most frames in a second, 1…120.
  ///   - source: tells what is to be shown at an instant; nil leaves what is shown.
  init(
    _ terminal: Terminal, painter: ScreenPainter, fps: Int, asks: Set<ScreenQuestion> = [],
    source: @escaping @Sendable (HostTime) -> Moment?
  ) {
    self.terminal = terminal
    self.source = source
    self.asks = asks
    interval = 1_000_000_000 / Nanoseconds(min(max(fps, 1), 120))
    output = Mutex(
      Output(
        encoder: FrameEncoder(glyphs: painter.look.glyphs), painter: painter,
        question: Self.question(asks)))
  }

  /// Goes to the alternate screen and begins to draw.
  func start() throws(TerminalFailure) {
    try terminal.enter()
    BackgroundThread.start { [self] in run() }
  }

  /// Looks at once whether something has changed: after a key, or another size.
  func poke() { wake.poke() }

  /// Gives the terminal back for a while.
  func suspend() {
    output.withLock { output in
      output.isSuspended = true
      output.unsent = []
      terminal.leave()
    }
  }

  /// Takes the terminal again and draws it whole; also after a stop that nobody announced.
  func resume() {
    output.withLock { output in
      guard !output.isClosed else { return }
      try? terminal.enter()
      output.isSuspended = false
      output.unsent = []
      output.encoder.invalidate()
      output.pixels?.forget()
      output.generation += 1
    }
    poke()
  }

  private static func question(_ asks: Set<ScreenQuestion>) -> [UInt8]? {
    let ground = asks.contains(.ground) ? GroundQuestion.bytes : []
    let pixels = asks.contains(.pixels) ? PixelQuestion.bytes : []
    let sixel = asks.contains(.sixel) ? SixelQuestion.bytes : []
    return asks.isEmpty ? nil : pixels + ground + sixel + GroundQuestion.last
  }

  /// When the terminal was asked; nil before that.
  var asked: HostTime? { output.withLock { $0.asked } }

  /// Draws as the terminal tells, if it tells it so soon that nothing is seen to jump; each once.
  func take(_ answer: TerminalAnswer, at now: HostTime = .monotonic) {
    let isNew = output.withLock { output in
      guard let asked = output.asked else { return false }
      switch answer {
      case .ground(let ground):
        let isLight = GroundQuestion.isLight(ground)
        guard now - asked <= GroundQuestion.patience, isLight != output.painter.look.palette.isLight else {
          return false
        }
        output.painter = output.painter.on(isLight: isLight)
        output.encoder.invalidate()
      case .pixels, .sixel:
        // Kitty's protocol is asked for first, and then stays.
        guard now - asked <= PixelQuestion.patience, output.pixels == nil, !output.isClosed else {
          return false
        }
        if case .sixel(let told) = answer {
          guard asks.contains(.sixel) else { return false }
          output.pixels = SixelPen(told)
        } else {
          output.pixels = PixelPen()
        }
        terminal.says(output.pixels.map { type(of: $0).farewell } ?? [])
      }
      output.generation += 1
      return true
    }
    if isNew { poke() }
  }

  /// Brings the terminal back at once, even if the source hangs or the terminal takes nothing.
  func close() {
    output.withLock { output in
      output.isClosed = true
      terminal.leave()
    }
    poke()
  }

  /// Stops drawing; whoever draws next on the terminal draws it whole.
  func handOver() {
    output.withLock { output in
      output.isClosed = true
      // The next screen draws pictures of its own.
      if let pixels = output.pixels, pixels.isShowing { _ = terminal.write(type(of: pixels).farewell[...]) }
    }
    poke()
  }

  private func run() {
    var last: (moment: Moment, size: ScreenSize, generation: Int)?
    var due = HostTime.monotonic
    var size = terminal.size
    var sized = due
    while drain() {
      let now = HostTime.monotonic
      let (generation, isBusy) = output.withLock { ($0.generation, !$0.unsent.isEmpty || $0.isSuspended) }
      if !isBusy, now >= due {
        due = now + interval
        if let moment = source(now) {
          // A poke asks for the size; otherwise it is looked at now and then, in case nobody told of a change.
          if now >= sized {
            size = terminal.size
            sized = now + Self.longestRest / 2
          }
          if last.map({ $0.moment != moment || $0.size != size || $0.generation != generation }) ?? true {
            let painter = output.withLock { $0.painter }
            guard show(moment, by: painter, size: size) else { return }
            last = (moment, size, generation)
          }
          due = now + max(interval, min(moment.stillFor, Self.longestRest))
          if output.withLock({ $0.pixels?.isBehind == true }) {
            last = nil
            due = now + interval
          }
        }
      } else if isBusy {
        due = max(due, now + interval)
      }
      // A key is answered sooner than the next frame would be, but many at once do not make many frames.
      if wait(until: due) {
        due = min(due, now + Self.shortestRest)
        sized = now
      }
    }
  }

  private static let longestRest: Nanoseconds = 1_000_000_000
  private static let shortestRest: Nanoseconds = 8_000_000
  /// In milliseconds. A pseudo-terminal can make room without waking whoever polls for it: it is asked again.
  private static let slowWait: Int32 = 40

  /// Sends what shows a moment as far as the terminal takes it; false once closed.
  private func show(_ moment: Moment, by painter: ScreenPainter, size: ScreenSize) -> Bool {
    let form = output.withLock { $0.pixels?.form(size: size, cell: terminal.cell) }
    let view = form.flatMap { painter.pixels(moment, size: size, form: $0) }
    let frame = painter.frame(moment, size: size, inPixels: view != nil)
    return output.withLock { output in
      guard !output.isClosed else { return false }
      guard !output.isSuspended else { return true }
      let bytes =
        output.pixels?.update(
          to: view, frame: frame, with: &output.encoder, at: .monotonic, draw: painter.picture)
        ?? output.encoder.encode(frame)
      output.unsent = bytes[...]
      if let question = output.question {
        output.question = nil
        output.unsent += question
        output.asked = HostTime.monotonic
        terminal.isAsked(at: HostTime.monotonic)
      }
      return send(&output)
    }
  }

  /// Sends what is left of the last frame; false once closed, or when the terminal is gone.
  private func drain() -> Bool {
    output.withLock { output in
      guard !output.isClosed else { return false }
      return output.isSuspended || send(&output)
    }
  }

  private func send(_ output: inout Output) -> Bool {
    while !output.unsent.isEmpty {
      guard let count = terminal.write(output.unsent) else { return false }
      if count == 0 { break }
      output.unsent = output.unsent.dropFirst(count)
    }
    return true
  }

  /// Waits for the next frame's time, or until poked (true), or until a terminal that was slow takes more.
  private func wait(until due: HostTime) -> Bool {
    let isSlow = output.withLock { !$0.unsent.isEmpty && !$0.isSuspended }
    let milliseconds = (max(due - HostTime.monotonic, 0) + 999_999) / 1_000_000
    var fds = [
      pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0),
      pollfd(fd: terminal.descriptor, events: Int16(POLLOUT), revents: 0),
    ]
    let ready = poll(&fds, isSlow ? 2 : 1, isSlow ? Self.slowWait : Int32(milliseconds))
    guard ready > 0, fds[0].revents != 0 else { return false }
    _ = wake.take()
    return true
  }
}
