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

  /// The gate of a segment: after its words, or at its end; nil where it has none of that kind.
  init?(_ reason: Reason, of segment: Segment) {
    switch reason {
    case .words:
      guard segment.reading > 0 else { return nil }
      offset = segment.start + segment.reading
    case .person:
      guard segment.waitsForPerson else { return nil }
      offset = segment.end
    }
    self.reason = reason
    self.segment = segment
  }
}

extension Timeline {
  /// The first gate of a kind behind a place; nil where there is none. Parts without such a gate are passed over whole.
  public func gate(_ reason: Gate.Reason, after offset: TimelineOffset) -> Gate? {
    var place = offset
    while let index = root.segment(with: reason, endingAfter: place.nanoseconds, base: 0, first: 0),
      let segment = segment(index: Int(index)), let gate = Gate(reason, of: segment)
    {
      // Words whose time has passed already, in a segment that goes on, are behind.
      if gate.offset > offset { return gate }
      place = segment.end
    }
    return nil
  }
}

extension TimelineNode {
  private func has(_ reason: Gate.Reason) -> Bool { reason == .words ? hasWords : waits }

  /// The number, counted from the root, of the first segment that has a gate and ends behind a place.
  fileprivate func segment(
    with reason: Gate.Reason, endingAfter place: Nanoseconds, base: Nanoseconds, first: Int64
  ) -> Int64? {
    guard has(reason), base + length > place else { return nil }
    switch content {
    case .moment: return first
    case .cycles(let block): return first + block.grid.cycle(at: max(place - base, 0))
    case .sequence(let children, let sums):
      let begin = lastIndex(below: Int64(children.count)) { base + sums.starts[Int($0)] <= place }
      for index in Int(begin)..<children.count {
        let found = children[index].segment(
          with: reason, endingAfter: place, base: base + sums.starts[index],
          first: first + sums.segments[index])
        if let found { return found }
      }
      return nil
    case .repeated(.body(let body, let count)):
      let begin = min(max((place - base) / body.length, 0), count - 1)
      for index in begin..<min(begin + 2, count) {
        let found = body.segment(
          with: reason, endingAfter: place, base: base + index * body.length,
          first: first + index * body.segments)
        if let found { return found }
      }
      return nil
    }
  }
}
