internal import Glibc
internal import Rhythm
internal import Synchronization

/// A page of text on the alternate screen, so that nothing of it stays when it is left.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class QuietPage: Sendable {
  private struct State {
    var top = 0
    /// The exit code, once it is left.
    var outcome: Int32?
  }

  private let terminal: Terminal
  private let text: String
  private let hint: String
  private let glyphs: GlyphSet
  private let state = Mutex(State())
  private let wake = WakePipe()

  /// A page that is not shown yet.
  ///
  /// - Parameters:
  ///   - text: what is read; it can do the terminal no harm.
  ///   - hint: the line at the bottom, about the keys.
  public init(_ terminal: Terminal, text: String, hint: String, glyphs: GlyphSet) {
    self.terminal = terminal
    self.text = text
    self.hint = hint
    self.glyphs = glyphs
  }

  /// Shows it until a key or a signal leaves it. Call it on the main thread, once.
  ///
  /// - Returns: the exit code: 0 by key, 129, 130 or 143 from outside.
  public func show() throws(TerminalFailure) -> Int32 {
    CrashGuard.install()
    try terminal.enter(for: .picture)
    let reader = KeyReader(terminal)
    reader.start { [self] in
      press($0)
    } onHangUp: { [self] in
      leave(129)
    }
    SignalWatch.start { [self] event in
      switch event {
      case .leave(let code): leave(code)
      case .stopping: terminal.leave()
      case .continued: try? terminal.enter(for: .picture)
      case .resized: break
      }
      wake.poke()
    }
    while true {
      if let outcome = draw() {
        reader.stop()
        return outcome
      }
      var waiting = pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0)
      poll(&waiting, 1, -1)
      _ = wake.take()
    }
  }

  private func press(_ key: Key) {
    if key.command == .leave { return leave(0) }
    let step = max(terminal.size.rows - 3, 1)
    state.withLock { state in
      switch key {
      case .up: state.top -= 1
      case .down, .enter: state.top += 1
      case .left, .backspace: state.top -= step
      case .right, .character(" "): state.top += step
      default: break
      }
    }
    wake.poke()
  }

  /// On the thread that asks for it: the terminal is as it was before anything else happens.
  private func leave(_ code: Int32) {
    state.withLock { if $0.outcome == nil { $0.outcome = code } }
    terminal.leave()
    wake.poke()
  }

  /// Draws what fits; the exit code where it has been left.
  private func draw() -> Int32? {
    let size = terminal.size
    let lines = Self.lines(text, columns: size.columns, glyphs: glyphs)
    let rows = max(size.rows - 2, 1)
    return state.withLock { state in
      if let outcome = state.outcome { return outcome }
      state.top = min(max(state.top, 0), max(lines.count - rows, 0))
      let shown = lines.dropFirst(state.top).prefix(rows)
      var bytes = "\u{1B}[H\u{1B}[2J" + shown.joined(separator: "\r\n")
      if size.rows > 2 {
        let line = Self.lines(hint, columns: size.columns, glyphs: glyphs).first ?? ""
        bytes += "\u{1B}[\(size.rows);1H\(line)"
      }
      send(bytes)
      return nil
    }
  }

  /// Gives up where the terminal takes nothing, so that leaving never waits for it long.
  private func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while let count = terminal.write(rest) {
      rest = rest.dropFirst(count)
      if rest.isEmpty { return }
      var waiting = pollfd(fd: terminal.descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, 20) <= 0 { return }
    }
  }

  /// The text as lines that fit, with a margin of two cells where there is room; wrapped lines keep their indent.
  static func lines(_ text: String, columns: Int, glyphs: GlyphSet) -> [String] {
    let margin = columns >= 40 ? 2 : 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
      let indent = margin + line.prefix { $0 == " " }.count
      let width = min(columns - indent - margin, 90)
      return SafeText.wrapped(String(line), width: width, in: glyphs).map { words in
        guard !words.isEmpty else { return "" }
        var scalars = String.UnicodeScalarView(repeatElement(" ", count: indent))
        scalars.append(contentsOf: words.flatMap(\.scalars))
        return String(scalars)
      }
    }
  }
}
