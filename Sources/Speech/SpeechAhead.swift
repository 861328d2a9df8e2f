public import Rhythm

/// What is to be spoken next, so that it is there when it is due: along silence's way, and where a choice is near, how
/// each of its ways begins.
public struct SpeechAhead {
  /// How far ahead words are spoken: so many lines, so many segments, so long.
  private static let lines = 16
  private static let segments = 100
  private static let reach: Nanoseconds = 240_000_000_000
  /// What tells the time is spoken shortly before it is due.
  private static let reachOfTimes: Nanoseconds = 50_000_000_000
  /// The ways on are spoken from so long before they are offered on: so many lines of each, among so many segments.
  private static let reachOfWays: Nanoseconds = 60_000_000_000
  private static let linesOfWay = 2
  private static let segmentsOfWay = 12

  private let passages: (Segment, Nanoseconds) -> [Script.Passage]
  private let tellsTime: (Segment) -> Bool
  private let ways: (Segment) -> [Timeline]

  /// A look ahead.
  ///
  /// - Parameters:
  ///   - passages: what is spoken of a segment that begins after a length of time.
  ///   - tellsTime: whether the words of a segment depend on when they are spoken.
  ///   - ways: the timelines along each way on from a choice; none elsewhere.
  public init(
    passages: @escaping (Segment, Nanoseconds) -> [Script.Passage], tellsTime: @escaping (Segment) -> Bool,
    ways: @escaping (Segment) -> [Timeline]
  ) {
    self.passages = passages
    self.tellsTime = tellsTime
    self.ways = ways
  }

  /// The lines that come next, each once, in the order in which they are needed.
  ///
  /// - Parameters:
  ///   - first: the number of the segment to begin with.
  ///   - place: where the timeline stands.
  public func upcoming(
    on timeline: Timeline, from first: Int, at place: TimelineOffset, rate: Rate
  ) -> [SpeechLine] {
    var lines: [SpeechLine] = []
    var known: Set<SpeechLine> = []
    var left = Self.lines
    for index in first..<max(first, min(first + Self.segments, timeline.segmentCount)) {
      guard let segment = timeline.segment(index: index) else { break }
      let ahead = rate.host(for: max(0, segment.start - place))
      if ahead > Self.reach || left < 0 { break }
      if tellsTime(segment), ahead > Self.reachOfTimes { continue }
      for passage in passages(segment, ahead) where known.insert(passage.line).inserted {
        lines.append(passage.line)
        left -= 1
      }
      guard segment.choice != nil, ahead <= Self.reachOfWays else { continue }
      for way in ways(segment) {
        for line in beginning(of: way, after: segment) where known.insert(line).inserted {
          lines.append(line)
        }
      }
    }
    return lines
  }

  /// The first lines behind a choice; those that tell the time wait until it is known when they are spoken.
  private func beginning(of way: Timeline, after choice: Segment) -> [SpeechLine] {
    var lines: [SpeechLine] = []
    for index in choice.index + 1...choice.index + Self.segmentsOfWay {
      guard lines.count < Self.linesOfWay, let segment = way.segment(index: index) else { break }
      if !tellsTime(segment) { lines += passages(segment, 0).map(\.line) }
    }
    return lines
  }
}
