internal import Glibc
internal import Rhythm
internal import Synchronization

/// Text to read on the alternate screen, so that nothing of it stays in the scrollback.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class TextPage: Sendable {
  private struct State {
    var top = 0
    /// The exit code, once it is left.
    var left: Int32?
    var isSuspended = false
    var isFresh = true
  }

  private let terminal: Terminal
  private let look: Look
  private let text: String
  private let footer: [Glyph]
  private let wake = WakePipe()
  private let state = Mutex(State())

  /// A page on a terminal that is not touched before ``show()``.
  ///
  /// - Parameters:
  ///   - text: what is read, line by line; one that is too long is wrapped, and keeps its indent.
  ///   - footer: the keys, at the bottom.
  public init(_ terminal: Terminal, look: Look, text: String, footer: String) {
    self.terminal = terminal
    self.look = look
    self.text = text
    self.footer = SafeText.glyphs(footer, in: look.glyphs)
  }

  /// Shows it until it is left with `q`, Esc or Ctrl-C, or from outside; the exit code for that.
  ///
  /// Call it on the main thread, once in a process.
  public func show() throws(TerminalFailure) -> Int32 {
    CrashGuard.install()
    try terminal.enter()
    let reader = KeyReader(terminal)
    reader.start { [self] in
      take($0)
    } onHangUp: { [self] in
      leave(129)
    }
    SignalWatch.start { [self] in take($0) }
    var encoder = FrameEncoder(glyphs: look.glyphs)
    while true {
      let (state, size) = (state.withLock { $0 }, terminal.size)
      if let code = state.left {
        reader.stop()
        terminal.leave()
        return code
      }
      if !state.isSuspended {
        if state.isFresh { encoder.invalidate() }
        self.state.withLock { $0.isFresh = false }
        send(encoder.encode(frame(from: state.top, size: size)))
      }
      var waited = pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0)
      if poll(&waited, 1, -1) > 0 { _ = wake.take() }
    }
  }

  /// What is seen from a line on.
  func frame(from top: Int, size: ScreenSize) -> ScreenFrame {
    var pen = Pen(frame: ScreenFrame(size: size, ground: look.background), look: look, light: 1)
    let lines = lines(columns: size.columns)
    // What a window that has grown leaves free is used.
    let first = min(top, max(lines.count - Self.rows(of: size), 0))
    for (row, line) in lines.dropFirst(first).prefix(max(size.rows - 2, 0)).enumerated() {
      pen.write(line, column: 0, row: row, ink: look.word)
    }
    pen.write(footer, column: Self.margin(size.columns), row: size.rows - 1, ink: look.faint)
    return pen.frame
  }

  /// The text as lines that fit, with a margin where there is room; wrapped lines keep their indent.
  func lines(columns: Int) -> [[Glyph]] {
    let margin = Self.margin(columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [[Glyph]] in
      let indent = line.prefix { $0 == " " }.count
      let start = [Glyph](repeating: .space, count: margin + indent)
      let whole = SafeText.glyphs(String(line.dropFirst(indent)), in: look.glyphs)
      // As it stands where it fits: columns of figures stay columns.
      if margin * 2 + indent + SafeText.width(whole) <= columns { return [start + whole] }
      let width = min(columns - margin * 2 - indent, Self.widest)
      return SafeText.wrapped(String(line), width: width, in: look.glyphs).map { start + $0 }
    }
  }

  /// A line of more cells is hard to find the beginning of the next one from.
  private static let widest = 90

  private static func margin(_ columns: Int) -> Int { columns >= 20 ? 2 : 0 }

  private static func rows(of size: ScreenSize) -> Int { max(size.rows - 2, 1) }

  private func take(_ key: Key) {
    if key.command == .leave { return leave(0) }
    let rows = Self.rows(of: terminal.size)
    switch key {
    case .up, .character("k"): scroll(-1)
    case .down, .character("j"), .enter: scroll(1)
    case .left, .backspace: scroll(-rows)
    case .right, .character(" "): scroll(rows)
    default: break
    }
  }

  private func take(_ event: OutsideEvent) {
    switch event {
    case .leave(let code): leave(code)
    case .stopping:
      state.withLock { $0.isSuspended = true }
      terminal.leave()
    case .continued:
      try? terminal.enter()
      state.withLock {
        $0.isSuspended = false
        $0.isFresh = true
      }
      wake.poke()
    case .resized:
      scroll(0)
    }
  }

  private func scroll(_ rows: Int) {
    let size = terminal.size
    let most = max(lines(columns: size.columns).count - Self.rows(of: size), 0)
    state.withLock { $0.top = min(max($0.top + rows, 0), most) }
    wake.poke()
  }

  private func leave(_ code: Int32) {
    terminal.leave()
    state.withLock { $0.left = $0.left ?? code }
    wake.poke()
  }

  private func send(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty, let count = terminal.write(rest) {
      rest = rest.dropFirst(count)
      guard !rest.isEmpty, state.withLock({ $0.left == nil }) else { return }
      var waiting = pollfd(fd: terminal.descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&waiting, 1, 40)
    }
  }
}
