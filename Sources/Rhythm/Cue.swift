/// What a cue announces.
public enum CueKind: Hashable, Sendable, BitwiseCopyable {
  /// A segment begins.
  case segment(SegmentKind)
  /// The exercise is over.
  case end

  /// The name in event records.
  public var name: String {
    switch self {
    case .segment(let kind): kind.name
    case .end: "end"
    }
  }
}

/// A moment of the timeline that is announced.
///
/// It carries its place on the timeline and no host time: that is derived from the transport at the last moment, so
/// that a pause or a change of speed needs nothing recalled. Plain memory, so that it can be handed to the audio
/// thread.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct Cue: Hashable, Sendable, BitwiseCopyable {
  /// Where it stands on the timeline.
  public var offset: TimelineOffset
  /// What it announces.
  public var kind: CueKind
  /// The index of the segment that begins; the number of segments for the end.
  public var index: Int32
  /// The cycle of the segment, -1 where it has none.
  public var cycle: Int32
  /// The segment's length; 0 for the end.
  public var duration: Nanoseconds
  /// Fullness or effort where the segment begins, 0…1; 0 where it has neither.
  public var from: Float
  /// Fullness or effort where the segment ends, 0…1; 0 where it has neither.
  public var to: Float
  /// Whether `to` is reached within the first second.
  public var isReachedEarly: Bool
  /// Whether the end sound is heard softly (a quiet time that asks for it).
  public var hasBell: Bool
  /// The transport's generation for which it holds; a cue of an older one is dropped.
  public var generation: UInt32
  /// Whether the segment was already under way, after a skip: no onset is sounded.
  public var isJoined: Bool

  /// Whether a phase of the breath, or a paced one, begins.
  public var isPhase: Bool {
    switch kind {
    case .segment(.breath), .segment(.pace): true
    default: false
    }
  }

  /// Where the segment ends.
  public var end: TimelineOffset { offset + duration }

  /// The cue with which a segment begins.
  public init(_ segment: Segment, generation: UInt32 = 0, isJoined: Bool = false) {
    offset = segment.start
    kind = .segment(segment.kind)
    index = Int32(clamping: segment.index)
    cycle = Int32(clamping: segment.cycle ?? -1)
    duration = segment.duration
    from = Float(segment.from ?? 0)
    to = Float(segment.to ?? 0)
    isReachedEarly = segment.isReachedEarly
    if case .rest(_, let bell) = segment.words { hasBell = bell } else { hasBell = false }
    self.generation = generation
    self.isJoined = isJoined
  }

  /// The cue with which an exercise ends.
  public init(endAt offset: TimelineOffset, index: Int, generation: UInt32 = 0) {
    self.offset = offset
    kind = .end
    self.index = Int32(clamping: index)
    cycle = -1
    duration = 0
    from = 0
    to = 0
    isReachedEarly = false
    hasBell = false
    self.generation = generation
    isJoined = false
  }
}
