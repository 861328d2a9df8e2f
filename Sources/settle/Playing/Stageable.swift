internal import Screen

/// What is opened for a run and closed at its end.
protocol Stageable: Sendable {
  /// Brings the terminal back as it was.
  func close()
}

extension LiveScreen: Stageable {}

extension KeyListener: Stageable {}
