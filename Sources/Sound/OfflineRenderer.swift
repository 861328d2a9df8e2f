public import Realtime
public import Rhythm

/// The same mixer without a clock: frame 0 is heard at host time 0, at 48 kHz to the letter.
public struct OfflineRenderer {
  private let mixer: Mixer
  private let cues: RingBuffer<Cue>
  /// Cues that are still to come, and the next of them where the queue was full.
  private var pending: AnyIterator<Cue>
  private var waiting: Cue?
  private static let lookahead: Nanoseconds = 1_000_000_000
  /// The frame that is rendered next.
  public private(set) var frame: Int64 = 0

  /// A renderer of an exercise whose cues are known.
  ///
  /// - Parameters:
  ///   - cues: in the order of the timeline; read off as they are needed.
  ///   - settings: what the exercise sounds like.
  ///   - controls: volume and silence.
  ///   - records: where placed cues are told.
  ///   - words: where words arrive, and where it is told what became of them.
  public init(
    cues: some Sequence<Cue>, settings: SoundSettings, controls: MixerControls? = nil,
    records: RingBuffer<AudioRecord>? = nil, words: WordsPort? = nil
  ) {
    pending = AnyIterator(cues.makeIterator())
    waiting = pending.next()
    self.cues = RingBuffer(capacity: 32)
    mixer = Mixer(
      settings: settings, controls: controls ?? MixerControls(volume: settings.volume),
      cues: self.cues, records: records, words: words)
  }

  /// Renders the next frames: as many as `output` holds, whole chunks of interleaved stereo.
  public mutating func render(
    into output: UnsafeMutableBufferPointer<Float>, transport: Transport
  ) {
    // As far ahead as a session hands them over, and a little more: the mixer looks at each of them again and again.
    let end = transport.position(
      at: FrameMap.exact.hostTime(of: frame + Int64(output.count / AudioFormat.channels)))
    while let cue = waiting, cue.offset <= end + OfflineRenderer.lookahead, cues.push(cue) {
      waiting = pending.next()
    }
    mixer.render(into: output, startFrame: frame, map: .exact, transport: transport)
    frame += Int64(output.count / AudioFormat.channels)
  }

  /// Renders at least `frames` frames from where it stands; the samples of exactly so many.
  public mutating func render(frames: Int, transport: Transport) -> [Float] {
    let block = 8 * AudioFormat.chunk
    let blocks = (frames + block - 1) / block
    var samples = [Float](repeating: 0, count: blocks * block * AudioFormat.channels)
    samples.withUnsafeMutableBufferPointer { buffer in
      for index in 0..<blocks {
        let size = block * AudioFormat.channels
        render(
          into: UnsafeMutableBufferPointer(rebasing: buffer[(index * size)..<((index + 1) * size)]),
          transport: transport)
      }
    }
    samples.removeLast(samples.count - frames * AudioFormat.channels)
    return samples
  }
}
