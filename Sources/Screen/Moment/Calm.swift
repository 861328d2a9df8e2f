extension Moment {
  /// Takes away what nobody would see, so that fewer frames are drawn: a level between two steps of the picture.
  ///
  /// - Parameter isStill: whether the person wants as little movement as can be; the level then goes in few steps.
  public mutating func calm(isStill: Bool) {
    guard let level else { return }
    let steps =
      isStill ? Self.stillSteps : max(visual.levelSteps, leaving?.levelSteps ?? 1)
    self.level = (level * steps).rounded() / steps
  }

  /// A bar that goes on by a twentieth of its way at a time is seen to fill, and hardly seen to move.
  private static let stillSteps = 20.0
}
