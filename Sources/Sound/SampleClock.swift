import Glibc
import Rhythm

/// An estimate of which frame is heard when, from looks at the device that jitter.
///
/// A second-order delay-locked loop (as in JACK's frame timer), in the form for uneven intervals: the phase follows
/// each residual by b = √2·ω, the rate by c = ω², with ω = 2π·bandwidth·interval. The bandwidth begins wide, so that
/// the first cues are right, and narrows, so that jitter is averaged away.
public struct SampleClock: Sendable {
  /// The bandwidth of the first two seconds, in hertz.
  static let widest = 1.0
  /// The bandwidth that it narrows to, in hertz.
  static let narrowest = 0.03
  /// The bandwidth with which it begins again after a step of latency, in hertz.
  static let afterStep = 0.25
  /// How long the widest bandwidth is kept, and each one after it, in seconds.
  static let firstStage = 2.0
  static let laterStages = 4.0
  /// Residuals within this are never rejected, in nanoseconds.
  static let gate = 3e6
  /// The furthest that the rate may lie from the nominal one.
  static let furthest = 3000e-6
  /// How many rejects of one sign are a step of latency.
  static let rejectsOfAStep = 5
  /// How long an answer may take, in nanoseconds; twice as long after 20 that took longer.
  static let slowest: Nanoseconds = 200_000
  /// How much longer than twice the quickest it may take: what took longer was interrupted, and its moment is unsure.
  static let interruption: Nanoseconds = 10_000

  /// How long looks must agree, and within what, before the first map is trusted. A server may read once, pause for
  /// a cycle, and only then run steadily: the first look alone would be a whole quantum off.
  static let agreement: Nanoseconds = 30_000_000
  static let agreementGate = 2.5e6

  /// A line that the first looks may lie on, and how far they lie from it on average.
  private struct Seed {
    var time: HostTime
    var frame: Double
    var sum = 0.0
    var count = 1.0
  }

  /// The map in use: the estimate, held still while it moves by less than `stillness`, so that cues whose time lies
  /// half-way between two frames do not flicker. Nil until the device was heard steadily, and again after `reseed()`.
  public private(set) var map: FrameMap?
  /// The spread of the residuals, in nanoseconds.
  public var spread: Double { variance.squareRoot() }
  /// How far the latest look that was used lay from the estimate before it, in nanoseconds.
  public private(set) var residual = 0.0
  /// How many steps of latency were followed.
  public private(set) var steps = 0

  /// How far the estimate may move before the map follows it: a quarter of a frame, in nanoseconds.
  static let stillness = AudioFormat.nominalNanosecondsPerFrame / 4

  private var estimate: FrameMap?

  /// The rate as it is estimated now; the map follows it where that is worth a quarter of a frame.
  private(set) var nanosecondsPerFrame = AudioFormat.nominalNanosecondsPerFrame
  private var bandwidth = SampleClock.widest
  private var stage = 0.0
  private var variance = 1e12
  private var rejected = 0
  private var rejectedSum = 0.0
  private var seed: Seed?
  private var slow = 0
  private var slowest = SampleClock.slowest
  /// The quickest answer of late; nil before the first.
  private var quickest: Nanoseconds?

  /// A clock that has seen nothing yet.
  public init() {}

  /// Forgets which frame is heard, and keeps the rate: after an underrun.
  public mutating func reseed() {
    map = nil
    estimate = nil
    seed = nil
    rejected = 0
    rejectedSum = 0
  }

  /// Takes one look at the device into the estimate. False where it was not used.
  @discardableResult
  public mutating func observe(_ measurement: ClockMeasurement) -> Bool {
    guard measurement.isPlausible, isQuick(measurement) else { return false }
    let time = measurement.time
    let heard = Double(measurement.framesHeard)
    guard var next = estimate else { return seek(time: time, frame: heard) }
    let frames = heard - next.frame
    let seconds = Double(time - next.time) / 1e9
    // Nothing new was heard (a device that answers in steps): there is nothing to learn.
    guard frames > 0, seconds > 0 else { return false }
    let residual = Double(time - next.time) - frames * next.nanosecondsPerFrame
    self.residual = residual

    if abs(residual) > max(SampleClock.gate, 4 * variance.squareRoot()) {
      return reject(residual, time: time, frame: heard)
    }
    rejected = 0
    rejectedSum = 0
    variance += (residual * residual - variance) * min(1, seconds)

    let omega = min(0.5, 2 * Double.pi * bandwidth * seconds)
    let corrected = residual * (1 - 2.0.squareRoot() * omega)
    // The phase is anchored at what was measured, less the share of the residual that is not believed.
    next.time = time - Nanoseconds(corrected.rounded())
    next.frame = heard
    let nominal = AudioFormat.nominalNanosecondsPerFrame
    let rate = next.nanosecondsPerFrame + omega * omega * residual / frames
    next.nanosecondsPerFrame = max(
      nominal * (1 - SampleClock.furthest), min(nominal * (1 + SampleClock.furthest), rate))
    nanosecondsPerFrame = next.nanosecondsPerFrame
    estimate = next
    if let map, abs(next.distance(to: map)) < SampleClock.stillness {} else { map = next }
    narrow(after: seconds)
    return true
  }

  /// Waits until looks agree for a while, and begins with their mean.
  private mutating func seek(time: HostTime, frame: Double) -> Bool {
    guard var line = seed else {
      seed = Seed(time: time, frame: frame)
      return false
    }
    let predicted = (frame - line.frame) * nanosecondsPerFrame
    let residual = Double(time - line.time) - predicted
    guard abs(residual) <= SampleClock.agreementGate else {
      seed = Seed(time: time, frame: frame)
      return false
    }
    line.sum += residual
    line.count += 1
    seed = line
    guard time - line.time >= SampleClock.agreement, line.count >= 3 else { return false }
    estimate = FrameMap(
      time: line.time + Nanoseconds((predicted + line.sum / line.count).rounded()), frame: frame,
      nanosecondsPerFrame: nanosecondsPerFrame)
    map = estimate
    seed = nil
    return true
  }

  private mutating func narrow(after seconds: Double) {
    stage += seconds
    let length = bandwidth == SampleClock.widest ? SampleClock.firstStage : SampleClock.laterStages
    guard stage >= length else { return }
    stage = 0
    bandwidth = max(SampleClock.narrowest, bandwidth / 2)
  }

  /// Passes over a residual that no jitter explains; several of one sign are a step, and the phase follows it.
  private mutating func reject(_ residual: Double, time: HostTime, frame: Double) -> Bool {
    if (residual < 0) != (rejectedSum < 0) {
      rejected = 0
      rejectedSum = 0
    }
    rejected += 1
    rejectedSum += residual
    guard rejected == SampleClock.rejectsOfAStep, var next = estimate else { return false }
    // The mean of what was rejected, so that one jittering look does not decide.
    let step = rejectedSum / Double(rejected)
    next.time = next.time + Nanoseconds(step.rounded())
    estimate = next
    map = next
    steps += 1
    rejected = 0
    rejectedSum = 0
    bandwidth = max(bandwidth, SampleClock.afterStep)
    stage = 0
    return true
  }

  /// Whether the device answered at once: a slow answer says little about its moment.
  private mutating func isQuick(_ measurement: ClockMeasurement) -> Bool {
    let taken = measurement.after - measurement.before
    let usual = min(taken, quickest ?? taken)
    // Forgotten slowly: a machine may become slower.
    quickest = usual + usual / 64
    if taken <= slowest, taken <= 2 * usual + SampleClock.interruption {
      slow = 0
      return true
    }
    slow += 1
    if slow == 20 {
      // Each answer of this device takes long, so its usual length is the measure.
      if taken > slowest { slowest *= 2 }
      quickest = taken
      slow = 0
    }
    return false
  }
}
