/// A stretch of a timeline in which one thing goes on.
public struct Segment: Hashable, Sendable {
  /// Its number on the timeline, from 0.
  public var index: Int
  /// The index of the top-level step that it belongs to.
  public var step: Int
  /// The cycle within its breathing or paced step, from 0; nil elsewhere.
  public var cycle: Int?
  /// What goes on.
  public var kind: SegmentKind
  /// Where it begins.
  public var start: TimelineOffset
  /// How long it lasts without any waiting.
  public var duration: Nanoseconds
  /// Fullness (of a breath) or effort (of a muscle) at its start, 0…1; nil elsewhere.
  public var from: Double?
  /// Fullness or effort at its end, 0…1; nil elsewhere.
  public var to: Double?
  /// Whether `to` is reached within the first second and then kept.
  public var isReachedEarly: Bool
  /// The author's word for it, or the words of a step that has some; nil where the usual word is shown.
  public var label: String?
  /// The language of `label`, a BCP 47 tag; nil where its author gave none.
  public var language: String?
  /// The author's own voice for the word of a phase, a sound file; nil where there is none.
  public var recording: String?
  /// Whether a key may end it sooner, or it waits for one.
  public var isGate: Bool
  /// Whether time stands still at its end until the person goes on.
  public var waitsForPerson: Bool
  /// The calm reading time of its words, at its start; 0 where there are none.
  public var reading: Nanoseconds
  /// What is said, asked or offered.
  public var words: SegmentWords?
  /// Words that are shown while its step begins, and for which time does not wait.
  public var over: StepWords?
  /// The number of this choice along the timeline, from 0; nil where there is none to make.
  public var choice: Int?

  /// Where it ends and the next one begins.
  public var end: TimelineOffset { start + duration }

  /// Fullness or effort at a place within the segment, 0…1; nil where it has neither.
  public func level(at offset: TimelineOffset) -> Double? {
    guard let from, let to else { return nil }
    let second: Nanoseconds = 1_000_000_000
    let length = isReachedEarly ? min(duration, second) : duration
    return BreathCurve.level(from: from, to: to, progress: Double(offset - start) / Double(length))
  }

  /// How much of it is left at a place within it.
  public func remaining(at offset: TimelineOffset) -> Nanoseconds {
    min(max(end - offset, 0), duration)
  }
}
