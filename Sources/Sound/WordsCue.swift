public import Realtime
public import Rhythm

/// Words that are to be heard, at a place of the timeline.
///
/// Plain memory, so that it can be handed to the audio thread. Whoever hands it over keeps the sound until the mixer
/// has told, by a `WordsRecord.Event.done`, that it needs it no more.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct WordsCue: Sendable, BitwiseCopyable {
  /// What kind of words they are.
  public enum Kind: Hashable, Sendable, BitwiseCopyable {
    /// Spoken to their end: they wait for those before them, and everything else is ducked.
    case sentence
    /// The name of a phase that begins: ducked for, and left out where a sentence is under way.
    case label
    /// A cue: exactly in its place or not at all, and nothing is ducked.
    case phase
  }

  /// A number of its own, by which the mixer tells of it.
  public var id: UInt32
  /// What kind of words they are.
  public var kind: Kind
  /// Where they begin.
  public var offset: TimelineOffset
  /// Where they give way if they are not over: the end of their phase. A sentence never does.
  public var end: TimelineOffset
  /// The transport's generation for which they hold; of an older one they are dropped, or give way.
  public var generation: UInt32
  var view: SampledSound.View

  /// Words whose sound was made for `SampledSound.Use.speech`.
  public init(
    _ sound: SampledSound, id: UInt32, kind: Kind, offset: TimelineOffset, end: TimelineOffset,
    generation: UInt32
  ) {
    self.id = id
    self.kind = kind
    self.offset = offset
    self.end = end
    self.generation = generation
    view = sound.view
  }
}

/// What the mixer tells of words.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct WordsRecord: Hashable, Sendable, BitwiseCopyable {
  /// What happened.
  public enum Event: Hashable, Sendable, BitwiseCopyable {
    /// They begin.
    case begun
    /// They are over, gave way or were never heard: their sound is not needed any more.
    case done
  }

  /// The number of the words.
  public var id: UInt32
  /// What happened.
  public var event: Event
  /// The frame of the output in which it did.
  public var frame: Int64
  /// When the sample clock says that this frame is heard.
  public var heard: HostTime
}

/// The two queues between whoever has words spoken and the mixer.
public struct WordsPort: Sendable {
  /// Where words arrive, handed over half a second ahead or more; the mixer alone takes them out.
  public let cues = RingBuffer<WordsCue>(capacity: 128)
  /// Where the mixer tells what became of them; it alone puts them in.
  public let told = RingBuffer<WordsRecord>(capacity: 512)

  /// Two empty queues.
  public init() {}
}
