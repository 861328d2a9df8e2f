public import Phrases
public import Rhythm

/// The breaths around a place: what was, what is and what comes.
public struct BreathCourse: Hashable, Sendable {
  /// The place on the timeline.
  public var place: TimelineOffset
  /// The segments around it, in order and without gaps.
  public let segments: [Segment]
  /// The number of the segment that it was made for.
  public let around: Int

  /// How far it reaches back, in nanoseconds.
  public static let past: Nanoseconds = 8_000_000_000
  /// How far it reaches ahead, in nanoseconds.
  public static let coming: Nanoseconds = 16_000_000_000
  /// More segments than these are not looked at.
  private static let most = 128

  /// The course around a segment of a timeline.
  public init(around segment: Segment, at place: TimelineOffset, in timeline: Timeline) {
    self.place = place
    around = segment.index
    var before: [Segment] = []
    var after: [Segment] = []
    // The whole of the cycle belongs to it, however long it is.
    func belongs(_ other: Segment) -> Bool {
      other.step == segment.step && other.cycle == segment.cycle && segment.cycle != nil
    }
    while before.count < Self.most,
      let other = timeline.segment(index: segment.index - before.count - 1),
      belongs(other) || other.end > segment.start - Self.past
    {
      before.append(other)
    }
    while after.count < Self.most,
      let other = timeline.segment(index: segment.index + after.count + 1),
      belongs(other) || other.start < segment.end + Self.coming
    {
      after.append(other)
    }
    segments = before.reversed() + [segment] + after
  }

  /// Fullness or effort at a place; nil where there is neither. Before the beginning it is that of the first breath.
  public func level(at place: TimelineOffset) -> Double? {
    var cursor = Cursor(self)
    return cursor.level(at: place)
  }

  /// The phases of the breath that goes on, or of the nearest one; nil where nothing is breathed.
  var cycle: [Segment]? {
    let index = segments.lastIndex { $0.start <= place } ?? 0
    func isBreath(_ segment: Segment) -> Bool { segment.from != nil && segment.cycle != nil }
    let nearest =
      segments[index...].firstIndex(where: isBreath) ?? segments[..<index].lastIndex(where: isBreath)
    guard let nearest else { return nil }
    let model = segments[nearest]
    return segments.filter { $0.step == model.step && $0.cycle == model.cycle && isBreath($0) }
  }

  /// The words of the phases of the breath that goes on, each once; none where nothing is breathed.
  public func labels(_ phrases: Phrases) -> [String] {
    let labels = (cycle ?? []).map { $0.label ?? Moment.usualLabel($0.kind, phrases: phrases.breath) }
    return Array(Set(labels)).sorted()
  }

  /// Which phase of a cycle goes on, and how far it has come, 0…1.
  func progress(in cycle: [Segment]) -> (phase: Int, share: Double) {
    guard let phase = cycle.lastIndex(where: { $0.start <= place }) else { return (0, 0) }
    let segment = cycle[phase]
    return (phase, min(Double(place - segment.start) / Double(max(segment.duration, 1)), 1))
  }

  /// Reads levels from left to right without searching each time.
  struct Cursor {
    private let segments: [Segment]
    private var index = 0

    init(_ course: BreathCourse) { segments = course.segments }

    /// The level at a place that is not before the last one.
    mutating func level(at place: TimelineOffset) -> Double? {
      while index + 1 < segments.count, place >= segments[index].end { index += 1 }
      let segment = segments[index]
      // Beyond the ends nothing is known, but before the beginning.
      if place >= segment.end { return nil }
      if place < segment.start, segment.index > 0 { return nil }
      return place < segment.start ? segment.from : segment.level(at: place)
    }
  }
}
