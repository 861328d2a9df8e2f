public import Realtime
public import Rhythm

/// Timeline → samples: places cues to the frame, lets the swell follow the breath, and keeps every change soft.
///
/// Owned by one thread at a time. Everything is allocated when it is made.
///
/// Realtime-safe: `render` and `fadeInAgain` neither allocate, lock nor count owners.
public final class Mixer {
  /// A cue that is due longer ago than this, in frames, is skipped: late cues must not bunch.
  public static let missed: Int64 = 1024
  private var desk: MixingDesk

  /// A silent mixer at the beginning of an output.
  ///
  /// - Parameters:
  ///   - settings: what the exercise sounds like.
  ///   - controls: what other threads ask of it.
  ///   - cues: where cues arrive; this mixer alone takes them out.
  ///   - records: where it tells what it placed; this mixer alone puts them in.
  ///   - words: where words arrive, and where it tells what became of them.
  public init(
    settings: SoundSettings, controls: MixerControls, cues: RingBuffer<Cue>,
    records: RingBuffer<AudioRecord>? = nil, words: WordsPort? = nil
  ) {
    desk = MixingDesk(settings: settings, controls: controls, cues: cues, records: records, words: words)
  }

  /// Whether nothing is heard, and nothing will be until something is asked for.
  public var isSilent: Bool { desk.isSilent }

  /// Fades in again from silence: after an underrun, or on a device that is new.
  public func fadeInAgain() { desk.fadeInAgain() }

  /// Renders whole chunks.
  ///
  /// - Parameters:
  ///   - output: interleaved stereo; its length a multiple of two chunks' samples.
  ///   - startFrame: the place of its first frame in the output.
  ///   - map: which frame is heard when.
  ///   - transport: where the timeline stands when.
  public func render(
    into output: UnsafeMutableBufferPointer<Float>, startFrame: Int64, map: FrameMap,
    transport: Transport
  ) {
    desk.render(into: output, startFrame: startFrame, map: map, transport: transport)
  }

  /// The gain of a volume 0…100, never above 1.
  static func gain(ofVolume volume: Int) -> Float {
    Float((Double(max(0, min(100, volume))) / 100).squareRoot())
  }
}
