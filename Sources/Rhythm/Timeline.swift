/// What happens when: the one truth that sound, screen, words, files and tests read.
///
/// It is computed, not unrolled: 24 hours take no more memory than a minute, and what stands at a place is found by
/// binary search in the written steps.
///
/// Thread-safe: a plain value. Realtime-safe: no; the audio thread is handed cues.
public struct Timeline: Hashable, Sendable {
  /// The length of the whole, without any waiting.
  public let duration: Nanoseconds
  /// How many segments there are.
  public let segmentCount: Int
  /// How many cycles all breathing and paced steps have together.
  public let cycleCount: Int

  let root: TimelineNode
  /// The language of its texts, for the calm reading time of words that are laid over.
  let language: String

  init(_ exercise: Exercise, choices: [Int: Int]) throws(Fraction.Failure) {
    var builder = TimelineBuilder(choices: choices)
    root = try TimelineNode(builder.nodes(exercise.steps))
    duration = root.length
    segmentCount = Int(root.segments)
    cycleCount = Int(root.cycles)
    language = exercise.language
  }

  /// The end, where the last segment ends.
  public var end: TimelineOffset { TimelineOffset(nanoseconds: duration) }

  /// The segment that holds a place; nil before the beginning and from the end on.
  public func segment(at offset: TimelineOffset) -> Segment? {
    guard offset >= .zero, offset < end else { return nil }
    return TimelineDescent(language: language).find(in: root) { descent, node in
      descent.step(into: node, holding: offset)
    }
  }

  /// The segment of a number; nil where there is none.
  public func segment(index: Int) -> Segment? {
    guard index >= 0, index < segmentCount else { return nil }
    return TimelineDescent(language: language).find(in: root) { descent, node in
      descent.step(into: node, toSegment: Int64(index))
    }
  }

  /// Fullness or effort at a place, 0…1; nil where there is neither.
  public func level(at offset: TimelineOffset) -> Double? {
    segment(at: offset)?.level(at: offset)
  }
}
