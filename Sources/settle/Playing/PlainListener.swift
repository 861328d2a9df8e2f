internal import Screen

/// What is opened for a run and closed at its end.
protocol Stageable: Sendable {
  /// Brings the terminal back as it was.
  func close()
}

extension LiveScreen: Stageable {}

extension KeyListener: Stageable {}

/// A run without a picture: signals, and keys where they can arrive.
enum PlainListener {
  static func started(keysArrive: Bool, onEvent: @escaping @Sendable (ScreenEvent) -> Void) -> any Stageable {
    let listener = KeyListener(keysArrive ? try? Terminal.ofStandardInput() : nil, onEvent: onEvent)
    listener.start()
    return listener
  }
}
