internal import Rhythm

extension Moment {
  /// Takes away what nobody would see, so that fewer frames are drawn: a level between two steps of the picture.
  ///
  /// - Parameter isStill: whether the person wants as little movement as can be; the level then goes in few steps.
  public mutating func calm(isStill: Bool) {
    if isStill, kind == .bilateral {
      // A point that runs to and fro is just what is not wanted.
      visual = .bar
      level = (side + 1) / 2
    }
    // The curve goes on by a fifth of a cell in this time.
    if visual == .wave, leaving == nil, let place = course?.place.nanoseconds {
      course?.place.nanoseconds = place - place % 50_000_000
    }
    guard let level else { return }
    let steps =
      isStill ? Self.stillSteps : max(visual.levelSteps, leaving?.levelSteps ?? 1)
    self.level = (level * steps).rounded() / steps
  }

  /// A bar that goes on by a twentieth of its way at a time is seen to fill, and hardly seen to move.
  private static let stillSteps = 20.0
}
