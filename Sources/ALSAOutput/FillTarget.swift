import Rhythm
import Sound

/// How many frames are kept queued: enough for the lumps in which the device takes them; more after underruns, and
/// slowly less again.
struct FillTarget {
  /// Underruns within this time of each other count together.
  static let window: Nanoseconds = 2_000_000_000
  /// More underruns than this within the window raise the target.
  static let tolerated = 3
  /// How long without an underrun lowers it by a step again.
  static let calmTime: Nanoseconds = 60_000_000_000
  /// What is kept beyond two lumps, in frames: 10 ms.
  static let reserve = AudioFormat.sampleRate / 100

  /// What the device's lumps ask for.
  private var base = AudioLoop.leastTarget
  /// What underruns have added.
  private var added = 0
  private var wanted = AudioLoop.leastTarget
  private var windowStart: HostTime?
  private var count = 0
  private var lastChange = HostTime(nanoseconds: 0)

  /// The target in frames.
  var frames: Int { min(AudioLoop.mostTarget, base + added) }

  /// The device takes so many frames at once.
  mutating func observe(quantum: Int, at time: HostTime) {
    wanted = min(AudioLoop.mostTarget, max(AudioLoop.leastTarget, 2 * quantum + FillTarget.reserve))
    guard wanted > base else { return }
    base = wanted
    lastChange = time
  }

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
    if frames < AudioLoop.mostTarget { added += AudioLoop.period }
    windowStart = nil
    count = 0
  }

  /// The device plays.
  mutating func calm(at time: HostTime) {
    guard added > 0 || base > wanted, time - lastChange > FillTarget.calmTime else { return }
    if added > 0 {
      added -= AudioLoop.period
    } else {
      base = max(wanted, base - AudioLoop.period)
    }
    lastChange = time
  }
}
