internal import Rhythm
internal import Session
internal import Sound

/// A session that is played without a clock: the same machine, timeline and mixer, as fast as they go.
///
/// Nobody is there to press a key, so gates that wait for one open at once, and silence chooses.
struct OfflineSession {
  private var machine: SessionMachine
  private var renderer: OfflineRenderer
  private var now = HostTime(nanoseconds: 0)
  private let expected: Double
  private let narration: OfflineNarration?

  init(
    _ exercise: Exercise, speed: Rate, speeds: SpeedRange, settings: SoundSettings,
    narration: OfflineNarration? = nil
  ) throws {
    machine = try SessionMachine(exercise, speed: speed, speeds: speeds, keysArrive: false)
    _ = machine.begin(at: now, lead: 0)
    renderer = OfflineRenderer(
      cues: machine.timeline.cues(generation: machine.transport.generation), settings: settings,
      words: narration?.port)
    self.narration = narration
    expected = Double(machine.timeline.duration) / 1e9 / speed.factor
  }

  /// Seconds rendered so far.
  var seconds: Double { Double(renderer.frame) / Double(AudioFormat.sampleRate) }

  /// The share that is done, 0…1, as far as the length is known.
  var progress: Double { min(seconds / (expected + Double(EndSound.duration) / 1e9), 1) }

  /// Renders the next frames.
  ///
  /// - Parameter block: whole chunks of interleaved stereo.
  /// - Returns: how many of its samples belong to the session; fewer than all where it is over.
  mutating func render(into block: UnsafeMutableBufferPointer<Float>) -> Int {
    let frames = Int64(block.count / AudioFormat.channels)
    let first = renderer.frame
    let end = FrameMap.exact.hostTime(of: first + frames)
    narration?.prepare(&machine, at: now, until: end)
    advance(to: end)
    var count = frames
    if machine.ending != nil, let end = machine.transport.endArrival {
      count = min(max(FrameMap.exact.frame(at: end + EndSound.duration) - first, 0), frames)
    }
    renderer.render(into: block, transport: machine.transport)
    return Int(count) * AudioFormat.channels
  }

  /// Meets every gate and the end up to a moment, each at its own time.
  private mutating func advance(to end: HostTime) {
    while let alarm = machine.alarm(after: now), alarm <= end {
      now = max(now, alarm)
      _ = machine.wake(at: now, effect: now, slept: 0)
      narration?.prepare(&machine, at: now, until: end)
    }
    now = max(now, end)
    // Whatever still held would hold for ever.
    if machine.ending == nil, machine.alarm(after: now) == nil {
      _ = machine.perform(.goOn, now: now, effect: now)
    }
  }
}
