import Rhythm

@testable import ALSAOutput
@testable import Sound

/// A sample clock that follows a fake device over a long time, with a cue each second, and no synthesis.
///
/// It does what the refill loop does: a look, a period written, and each cue resolved in the block that holds it.
struct ClockRun {
  /// How far a cue was heard from its due time.
  struct CueError: Hashable {
    /// When it was due, in seconds since the start.
    var second: Double
    /// Later is more, in nanoseconds.
    var error: Double
  }

  static let period = 1024

  let clock = ManualClock()
  let pcm: FakePCM
  private(set) var sampleClock = SampleClock()
  private(set) var errors: [CueError] = []
  private var written: Int64 = 0
  private var next: HostTime
  private var began: HostTime?
  private var cues = 0
  private var random = SmallRandom(state: 7)
  /// How late the thread wakes at most, in nanoseconds.
  var lateness = 0.0
  private let silence: UnsafeMutablePointer<Float>

  init(ppm: Double = 0, jitter: Double = 0) {
    pcm = FakePCM(clock: clock, ppm: ppm, isCard: false)
    pcm.keepsSamples = false
    next = clock.now
    silence = .allocate(capacity: ClockRun.period * 2)
    silence.initialize(repeating: 0, count: ClockRun.period * 2)
    var noise = SmallRandom(state: 3)
    if jitter > 0 { pcm.jitter = { Int64((noise.symmetric() * jitter * 48_000 / 1e9).rounded()) } }
  }

  func end() { silence.deallocate() }

  /// Goes on for so long; `script` is asked before each look, with the seconds since the start.
  mutating func run(seconds: Double, script: (Double, FakePCM, inout SampleClock) -> Void = { _, _, _ in })
    throws
  {
    let start = HostTime(nanoseconds: 1_000_000_000)
    let end = clock.now + Nanoseconds(seconds * 1e9)
    while clock.now < end {
      script(Double(clock.now - start) / 1e9, pcm, &sampleClock)
      try step(since: start)
      let length = sampleClock.map.map { Double(ClockRun.period) * $0.nanosecondsPerFrame } ?? 2e6
      next = next + Nanoseconds(length)
      clock.now = max(clock.now + 1, next + Nanoseconds(random.share() * lateness))
    }
  }

  private mutating func step(since start: HostTime) throws {
    let status = try pcm.status()
    sampleClock.observe(
      ClockMeasurement(
        before: status.before, after: status.after, framesWritten: written,
        framesWrittenSincePrepare: written, delay: status.delay))
    while pcm.bufferFrames - (try pcm.status()).available < 2048 + ClockRun.period {
      if let map = sampleClock.map { place(by: map, since: start) }
      written += Int64(try pcm.write(silence, frames: ClockRun.period))
    }
  }

  /// Cues that fall into the block to be written; the first is due as soon as the clock can be relied on.
  private mutating func place(by map: FrameMap, since start: HostTime) {
    let first = began ?? map.hostTime(of: written)
    began = first
    while true {
      let due = first + Nanoseconds(cues) * 1_000_000_000
      let frame = map.frame(at: due)
      guard frame < written + Int64(ClockRun.period) else { return }
      if let heard = pcm.heard(frame) {
        errors.append(CueError(second: Double(due - start) / 1e9, error: heard - Double(due.nanoseconds)))
      }
      cues += 1
    }
  }
}

extension [ClockRun.CueError] {
  /// Those that were due in a span of seconds.
  func within(_ span: Range<Double>) -> [ClockRun.CueError] { filter { span.contains($0.second) } }

  /// The size of error that so large a share stays below, in nanoseconds.
  func quantile(_ share: Double) -> Double {
    let sizes = map { abs($0.error) }.sorted()
    return sizes.isEmpty ? .nan : sizes[Swift.min(sizes.count - 1, Int(share * Double(sizes.count)))]
  }

  var worst: Double { map { abs($0.error) }.max() ?? .nan }
}

/// A small random series that is the same each time.
struct SmallRandom {
  var state: UInt64

  /// A number from 0 to 1.
  mutating func share() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
  }

  /// A number from −1 to 1.
  mutating func symmetric() -> Double { 2 * share() - 1 }
}
