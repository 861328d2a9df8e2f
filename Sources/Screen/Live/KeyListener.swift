/// Keys and signals without a picture: for lines that are printed, and for a screen reader.
///
/// Thread-safe: yes. Realtime-safe: no.
public final class KeyListener: Sendable {
  private let terminal: Terminal?
  private let reader: KeyReader?
  private let onEvent: @Sendable (ScreenEvent) -> Void

  /// A listener on a terminal, or on signals alone where no key can arrive.
  public init(_ terminal: Terminal?, onEvent: @escaping @Sendable (ScreenEvent) -> Void) {
    self.terminal = terminal
    self.onEvent = onEvent
    reader = terminal.map(KeyReader.init)
  }

  /// Listens. Call it on the main thread, once.
  public func start() {
    CrashGuard.install()
    // A terminal that cannot be set is none to read keys from.
    if let terminal, let reader, (try? terminal.enter(for: .keys)) != nil {
      reader.start { [self] key in
        if let command = key.command { onEvent(.command(command)) }
      } onHangUp: { [self] in
        onEvent(.hungUp)
      }
    }
    SignalWatch.start { [self] event in
      if event == .stopping { terminal?.leave() }
      if event == .continued { try? terminal?.enter(for: .keys) }
      onEvent(.outside(event))
    }
  }

  /// Brings the terminal back as it was, from any thread.
  public func close() {
    reader?.stop()
    terminal?.leave()
  }
}
