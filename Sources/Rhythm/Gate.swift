/// A place at which time may stand still.
public struct Gate: Hashable, Sendable {
  /// What is waited for.
  public enum Reason: Hashable, Sendable {
    /// The person goes on with a key.
    case person
    /// The words of the segment have had their time.
    case words
  }

  /// Where it stands.
  public var offset: TimelineOffset
  /// What is waited for.
  public var reason: Reason
  /// The segment that is held.
  public var segment: Segment

  /// The first gate of a segment behind a place: after its words, or at its end.
  init?(in segment: Segment, after offset: TimelineOffset) {
    self.segment = segment
    let read = segment.start + segment.reading
    if segment.reading > 0, read > offset {
      self.offset = read
      reason = .words
    } else if segment.waitsForPerson, segment.end > offset {
      self.offset = segment.end
      reason = .person
    } else {
      return nil
    }
  }
}

extension TimelineNode {
  /// The first segment, ending behind a place, that has a gate: by number, counted from the root.
  func gate(after place: Nanoseconds, base: Nanoseconds, segment: Int64) -> (segment: Int64, Void)? {
    guard gates, base + length > place else { return nil }
    switch content {
    case .moment:
      return (segment, ())
    case .cycles(let block):
      guard block.waitsForPerson else { return nil }
      let inside = max(place - base, 0)
      let cycle = block.grid.cycle(at: inside)
      return (segment + cycle, ())
    case .sequence(let children, let sums):
      let first = lastIndex(below: Int64(children.count)) { base + sums.starts[Int($0)] <= place }
      for index in Int(first)..<children.count {
        let found = children[index].gate(
          after: place, base: base + sums.starts[index], segment: segment + sums.segments[index])
        if let found { return found }
      }
      return nil
    case .repeated(.body(let body, let count)):
      guard body.length > 0 else { return nil }
      let first = min(max((place - base) / body.length, 0), count - 1)
      for index in first..<min(first + 2, count) {
        let found = body.gate(
          after: place, base: base + index * body.length, segment: segment + index * body.segments)
        if let found { return found }
      }
      return nil
    }
  }
}
