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
  }

  private let terminal: Terminal
  private let interval: Nanoseconds
  private let source: @Sendable (HostTime) -> Moment?
  private let output: Mutex<Output>
  private let wake = WakePipe()

  /// A display that shows nothing yet.
  ///
  /// - Parameters:
  ///   - fps: the most frames in a second, 1…120.
  ///   - source: tells what is to be shown at an instant; nil leaves what is shown.
  init(
    _ terminal: Terminal, painter: ScreenPainter, fps: Int, asksGround: Bool = false,
    source: @escaping @Sendable (HostTime) -> Moment?
  ) {
    self.terminal = terminal
    self.source = source
    interval = 1_000_000_000 / Nanoseconds(min(max(fps, 1), 120))
    output = Mutex(
      Output(
        encoder: FrameEncoder(glyphs: painter.look.glyphs), painter: painter,
        question: asksGround ? GroundQuestion.bytes : nil))
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
      output.generation += 1
    }
    poke()
  }

  /// Draws on the ground that the terminal tells of, if it tells it so soon that nothing is seen to jump; once.
  func take(ground: RGB) {
    let now = HostTime.monotonic
    let isNew = output.withLock { output in
      guard let asked = output.asked, now - asked <= GroundQuestion.patience else { return false }
      output.asked = nil
      let isLight = GroundQuestion.isLight(ground)
      guard isLight != output.painter.look.palette.isLight else { return false }
      output.painter = output.painter.on(isLight: isLight)
      output.encoder.invalidate()
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
    output.withLock { $0.isClosed = true }
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
            guard show(painter.frame(moment, size: size)) else { return }
            last = (moment, size, generation)
          }
          due = now + max(interval, min(moment.stillFor, Self.longestRest))
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

  /// Sends a frame as far as the terminal takes it; false once closed.
  private func show(_ frame: ScreenFrame) -> Bool {
    output.withLock { output in
      guard !output.isClosed else { return false }
      guard !output.isSuspended else { return true }
      output.unsent = output.encoder.encode(frame)[...]
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
