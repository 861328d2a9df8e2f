internal import Screen

extension Moment {
  /// Leaves the words alone over a dim lamp: nothing that counts down, and nothing that moves.
  ///
  /// - Parameter words: what stands there while it rests; nil while it does not.
  mutating func bare(isAtRest words: String?) {
    timeLeft = nil
    endsAt = nil
    secondsLeft = nil
    level = nil
    if self.words == .none, !label.isEmpty {
      self.words = .text(label)
      label = ""
    }
    guard let words else { return }
    isAtRest = true
    self.words = .text(words)
    over = nil
  }
}
