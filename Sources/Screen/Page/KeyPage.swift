internal import Glibc
internal import Synchronization

/// A page of text on the alternate screen that changes, and keys that mean something to whoever shows it.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class KeyPage: Sendable {
  private struct State {
    var text = ""
    var hint = ""
    var outcome: Int32?
  }

  private let terminal: Terminal
  private let glyphs: GlyphSet
  private let onKey: @Sendable (Key) -> Void
  private let onTick: @Sendable () -> Void
  private let state = Mutex(State())
  private let wake = WakePipe()

  /// A page that is not shown yet.
  ///
  /// - Parameters:
  ///   - onKey: called for each key, on a thread of its own.
  ///   - onTick: called some eight times a second, on the thread that shows the page.
  public init(
    _ terminal: Terminal, glyphs: GlyphSet, onKey: @escaping @Sendable (Key) -> Void,
    onTick: @escaping @Sendable () -> Void
  ) {
    self.terminal = terminal
    self.glyphs = glyphs
    self.onKey = onKey
    self.onTick = onTick
  }

  /// Shows other words, and another line about the keys.
  public func show(_ text: String, hint: String) {
    let isNew = state.withLock { state in
      defer { (state.text, state.hint) = (text, hint) }
      return state.text != text || state.hint != hint
    }
    if isNew { wake.poke() }
  }

  /// Ends it from any thread: the terminal is as it was before anything else happens.
  public func leave(_ code: Int32 = 0) {
    state.withLock { $0.outcome = $0.outcome ?? code }
    terminal.leave()
    wake.poke()
  }

  /// Shows it until it is left, by `leave` or from outside. Call it on the main thread, once in a process.
  ///
  /// - Returns: the exit code: 0, or 129, 130 or 143 from outside.
  public func run() throws(TerminalFailure) -> Int32 {
    CrashGuard.install()
    try terminal.enter(for: .picture)
    let reader = KeyReader(terminal)
    reader.start { [self] in
      onKey($0)
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
    var isStale = true
    while true {
      let now = state.withLock { $0 }
      if let outcome = now.outcome {
        reader.stop()
        return outcome
      }
      if isStale { draw(now) }
      var waiting = pollfd(fd: wake.readEnd, events: Int16(POLLIN), revents: 0)
      isStale = poll(&waiting, 1, 120) > 0
      if isStale { _ = wake.take() }
      onTick()
    }
  }

  private func draw(_ now: State) {
    let size = terminal.size
    let rows = max(size.rows - 2, 1)
    let lines = Self.lines(now.text, columns: size.columns, glyphs: glyphs)
    // Line by line, each to its end, so that nothing flickers.
    var bytes = "\u{1B}[H"
    for line in lines.prefix(rows) { bytes += line + "\u{1B}[K\r\n" }
    bytes += "\u{1B}[J"
    if size.rows > 2 {
      let line = Self.lines(now.hint, columns: size.columns, glyphs: glyphs).first ?? ""
      bytes += "\u{1B}[\(size.rows);1H\(line)"
    }
    var rest = Array(bytes.utf8)[...]
    while let count = terminal.write(rest) {
      rest = rest.dropFirst(count)
      if rest.isEmpty { return }
      var waiting = pollfd(fd: terminal.descriptor, events: Int16(POLLOUT), revents: 0)
      if poll(&waiting, 1, 20) <= 0 { return }
    }
  }

  /// The text as lines that fit, with a margin of two cells where there is room; wrapped lines keep their indent.
  private static func lines(_ text: String, columns: Int, glyphs: GlyphSet) -> [String] {
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
