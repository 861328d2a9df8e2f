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
    // The time left is shown in seconds, a begun one counted whole.
    timeLeft = timeLeft.map { ($0 + 999_999_999) / 1_000_000_000 * 1_000_000_000 }
    // The curve goes on by a fifth of a cell in this time.
    if visual == .wave, leaving == nil, let place = course?.place.nanoseconds {
      let part = place % Self.waveStep
      course?.place.nanoseconds = place - part
      if stillFor == 0 { stillFor = part < 0 ? -part : Self.waveStep - part }
    }
    guard let level else { return }
    let steps =
      isStill ? Self.stillSteps : max(visual.levelSteps, leaving?.levelSteps ?? 1)
    self.level = (level * steps).rounded() / steps
  }

  private static let waveStep: Nanoseconds = 56_000_000
  /// A bar that goes on by a twentieth of its way at a time is seen to fill, and hardly seen to move.
  private static let stillSteps = 20.0
}
