import CRealtimeSanitizer
import Realtime
import Rhythm
import Sound

/// A timeline played through the mixer as a sound card would have it: cues and the transport come from outside, and
/// each block is rendered in a region in which nothing may be waited for.
struct Performance {
  /// Frames in a block.
  private static let block = 1024

  private let timeline: Timeline
  private let controls: MixerControls
  private let cues = RingBuffer<Cue>(capacity: 64)
  private let records = RingBuffer<AudioRecord>(capacity: 64)
  /// Words with every segment, of each kind in turn.
  private let port = WordsPort()
  private let speech: SampledSound?
  private var spoken: UInt32 = 0
  private let shared: SeqLock<Transport>
  private var transport: Transport
  private let mixer: Mixer
  private var clock = SampleClock()
  private let samples: UnsafeMutableBufferPointer<Float>
  private var next = 0
  private var frame: Int64 = 0
  private let allocates: Bool

  /// Makes everything that is needed, outside of any region.
  ///
  /// - Parameters:
  ///   - speech: what is spoken with every segment.
  ///   - allocates: whether each block allocates, which must not go unnoticed.
  init(_ timeline: Timeline, settings: SoundSettings, speech: SampledSound?, allocates: Bool) {
    self.speech = speech
    self.allocates = allocates
    self.timeline = timeline
    controls = MixerControls(volume: settings.volume)
    mixer = Mixer(settings: settings, controls: controls, cues: cues, records: records, words: port)
    transport = Transport(end: timeline.end)
    transport.start(at: HostTime(nanoseconds: 0))
    shared = SeqLock(transport)
    samples = .allocate(capacity: Performance.block * AudioFormat.channels)
    samples.initialize(repeating: 0)
  }

  /// Plays from the beginning for at most so many seconds, then the end; the loudest sample.
  mutating func play(seconds: Double) -> Float {
    let end = Int64(Double(timeline.duration) / 1e9 * Double(AudioFormat.sampleRate))
    let stop = min(Int64(seconds * Double(AudioFormat.sampleRate)), end)
    var loudest: Float = 0
    while frame < stop { loudest = max(loudest, renderBlock()) }
    if frame < end {
      let near = TimelineOffset(nanoseconds: max(0, timeline.duration - 5_000_000_000))
      skip(to: near)
      while transport.position(at: now) < timeline.end { loudest = max(loudest, renderBlock()) }
    }
    for _ in 0..<(EndSound.duration / 21_333_333) { loudest = max(loudest, renderBlock()) }
    return loudest
  }

  /// What a person may do meanwhile, each at some block.
  mutating func disturb(at count: Int) {
    switch count % 1000 {
    case 300: transport.pause(at: now)
    case 340: transport.start(at: now)
    case 400: controls.volume = 20
    case 420: controls.volume = 100
    case 500: controls.isMuted = true
    case 530: controls.isMuted = false
    case 550: controls.isSpeaking = false
    case 560: controls.isSpeaking = true
    case 600: transport.setRate(Rate(clampingPercent: 120), at: now)
    case 700: transport.setRate(.one, at: now)
    case 800: mixer.fadeInAgain()
    default: return
    }
    shared.store(transport)
  }

  private var now: HostTime { FrameMap.exact.hostTime(of: frame) }

  private mutating func skip(to offset: TimelineOffset) {
    transport.move(to: offset, end: timeline.end, gate: nil, at: now)
    shared.store(transport)
    guard let segment = timeline.segment(at: offset) else { return }
    cues.push(Cue(segment, generation: transport.generation, isJoined: true))
    next = segment.index + 1
  }

  /// Hands over what is due within the lookahead, then renders a block where nothing may be waited for.
  private mutating func renderBlock() -> Float {
    let horizon = transport.position(at: now) + 500_000_000
    while next <= timeline.segmentCount, let cue = cue(next), cue.offset <= horizon, cues.push(cue) {
      next += 1
      speak(with: cue)
    }
    disturb(at: Int(frame / Int64(Performance.block)))
    realtime_sanitizer_enter()
    clock.observe(
      ClockMeasurement(
        before: now, after: now, framesWritten: frame + 2048, framesWrittenSincePrepare: frame + 2048,
        delay: 2048))
    mixer.render(into: samples, startFrame: frame, map: .exact, transport: shared.load())
    if allocates { samples[0] += [Float](repeating: samples[1], count: Int(frame) + 1).reduce(0, +) }
    realtime_sanitizer_exit()
    while records.pop() != nil {}
    while port.told.pop() != nil {}
    frame += Int64(Performance.block)
    return samples.reduce(0) { max($0, abs($1)) }
  }

  private mutating func speak(with cue: Cue) {
    guard let speech else { return }
    spoken += 1
    let kinds: [WordsCue.Kind] = [.sentence, .phase, .label, .phase]
    port.cues.push(
      WordsCue(
        speech, id: spoken, kind: kinds[Int(spoken) % kinds.count], offset: cue.offset, end: cue.end,
        generation: cue.generation))
  }

  private func cue(_ index: Int) -> Cue? {
    guard let segment = timeline.segment(index: index) else {
      return Cue(endAt: timeline.end, index: index, generation: transport.generation)
    }
    return Cue(segment, generation: transport.generation)
  }

  /// Gives back what was made.
  func close() { samples.deallocate() }
}
