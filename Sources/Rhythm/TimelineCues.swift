/// The cues of a timeline in order, the end last: read off one at a time, so that a long timeline takes no memory.
public struct TimelineCues: Sequence, IteratorProtocol, Sendable {
  private let timeline: Timeline
  private let generation: UInt32
  private var number = 0

  init(_ timeline: Timeline, generation: UInt32) {
    self.timeline = timeline
    self.generation = generation
  }

  /// The next cue; nil after the end.
  public mutating func next() -> Cue? {
    defer { number += 1 }
    if let segment = timeline.segment(index: number) { return Cue(segment, generation: generation) }
    guard number == timeline.segmentCount else { return nil }
    return Cue(endAt: timeline.end, index: number, generation: generation)
  }
}

extension Timeline {
  /// All cues in order, the end last, for a transport of a generation.
  public func cues(generation: UInt32 = 0) -> TimelineCues {
    TimelineCues(self, generation: generation)
  }
}
