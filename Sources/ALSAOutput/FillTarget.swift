import Rhythm

/// How many frames are kept queued: more after underruns, slowly less again.
struct FillTarget {
  /// Underruns within this time of each other count together.
  static let window: Nanoseconds = 2_000_000_000
  /// More underruns than this within the window raise the target.
  static let tolerated = 3
  /// How long without an underrun lowers it by a step again.
  static let calmTime: Nanoseconds = 60_000_000_000

  /// The target in frames.
  private(set) var frames = AudioLoop.leastTarget
  private var windowStart: HostTime?
  private var count = 0
  private var lastChange = HostTime(nanoseconds: 0)

  /// The device ran dry.
  mutating func underrun(at time: HostTime) {
    if let windowStart, time - windowStart <= FillTarget.window {
      count += 1
    } else {
      windowStart = time
      count = 1
    }
    lastChange = time
    guard count > FillTarget.tolerated else { return }
    frames = min(AudioLoop.mostTarget, frames + AudioLoop.period)
    windowStart = nil
    count = 0
  }

  /// The device plays.
  mutating func calm(at time: HostTime) {
    guard frames > AudioLoop.leastTarget, time - lastChange > FillTarget.calmTime else { return }
    frames -= AudioLoop.period
    lastChange = time
  }
}
