public import Rhythm

/// Another exercise in the place of the one that is played: the same pattern, saved again.
extension SessionMachine {
  /// Goes on with another exercise from the same place: the same step, the same breath, as far into its phase.
  ///
  /// - Parameters:
  ///   - exercise: what is played from now on.
  ///   - speeds: the speeds that are safe for it.
  ///   - now: the moment at which it is known.
  ///   - effect: the moment at which a change can be heard, `now` or a little later.
  public mutating func replace(
    _ exercise: Exercise, speeds: SpeedRange, now: HostTime, effect: HostTime
  ) -> [Action] {
    guard ending == nil, let new = try? exercise.timeline(choices: choices) else { return [] }
    // While it is paused the place is what it was when it was paused.
    let host = isPaused ? now : effect
    let place = transport.position(at: host)
    let target = new.place(like: place, of: timeline)
    let record = record(.skip(to: target), at: host)
    self.exercise = exercise
    self.speeds = speeds
    timeline = new
    move(to: target, at: host)
    let rate = speeds.clamp(transport.rate)
    if rate != transport.rate {
      transport.setRate(rate, at: host)
      closeGate(at: host)
    }
    return [.record(record), .follow]
  }

  /// Further speeds turn out to be safe for an exercise, if it is the one that is played.
  public mutating func allow(_ speeds: SpeedRange, for exercise: Exercise) -> [Action] {
    if exercise == self.exercise { self.speeds = speeds }
    return []
  }
}

extension Timeline {
  /// The place that a place of another timeline is most like; never behind the end.
  ///
  /// The same segment of the same step, as far into it. Where that is another kind of segment, or not there, the same
  /// time from the step's beginning, and where the step is not there, the same time.
  func place(like place: TimelineOffset, of other: Timeline) -> TimelineOffset {
    guard place > .zero, let segment = other.segment(at: place) else { return min(place, end) }
    guard let oldStart = other.firstSegment(ofStep: segment.step),
      let newStart = firstSegment(ofStep: segment.step)
    else { return min(place, end) }
    if let new = self.segment(index: newStart.index + segment.index - oldStart.index),
      new.step == segment.step, new.cycle == segment.cycle, new.kind == segment.kind
    {
      let share = Int128(place - segment.start) * Int128(new.duration) / Int128(segment.duration)
      return new.start + Nanoseconds(share)
    }
    return min(newStart.start + (place - oldStart.start), end)
  }

  /// The first segment of a top-level step; nil where the step has none.
  private func firstSegment(ofStep step: Int) -> Segment? {
    var (low, high) = (0, segmentCount)
    while low < high {
      let middle = (low + high) / 2
      if let segment = segment(index: middle), segment.step < step { low = middle + 1 } else { high = middle }
    }
    return segment(index: low).flatMap { $0.step == step ? $0 : nil }
  }
}
