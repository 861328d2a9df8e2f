public import Rhythm

/// Where a cue was placed in the output: one line of the event record.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct AudioRecord: Hashable, Sendable, BitwiseCopyable {
  /// What began.
  public var kind: CueKind
  /// Its place on the timeline.
  public var offset: TimelineOffset
  /// When it was due.
  public var due: HostTime
  /// The frame of the output in which it begins.
  public var frame: Int64
  /// When the sample clock says that this frame is heard.
  public var heard: HostTime
  /// Whether it came too late to be sounded.
  public var isSkipped: Bool
}
