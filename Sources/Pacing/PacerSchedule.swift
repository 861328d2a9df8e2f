public import Rhythm

/// What the pacer does next: a struct whose events return what is to be done.
///
/// It holds no clock and no timer, so that a whole day can be run through it in a test.
public struct PacerSchedule: Sendable {
  /// A cue that is handed over.
  public struct Delivery: Hashable, Sendable {
    /// The cue.
    public var cue: Cue
    /// When it is due.
    public var due: HostTime
    /// When it was handed over.
    public var delivered: HostTime
    /// Whether that was after it was due.
    public var isLate: Bool { delivered > due }
  }

  /// How far ahead of its due time a cue is handed over, in nanoseconds.
  public let lookahead: Nanoseconds

  private var timeline: Timeline
  private var transport: Transport
  private var alarm: HostTime?
  /// The number of the next segment to announce; the number of segments for the end.
  private var next = 0
  /// The segment that a skip landed in, still to be announced.
  private var joined: Cue?

  /// A schedule for a timeline.
  public init(timeline: Timeline, transport: Transport, lookahead: Nanoseconds) {
    self.timeline = timeline
    self.transport = transport
    self.lookahead = lookahead
  }

  /// Follows a change of the transport, and of the timeline where a skip raised the generation.
  ///
  /// - Parameters:
  ///   - timeline: what is paced from now on.
  ///   - transport: what maps it to host time from now on.
  ///   - alarm: a moment at which to wake whatever is due then.
  public mutating func follow(timeline: Timeline, transport: Transport, alarm: HostTime?) {
    if transport.generation != self.transport.generation {
      land(on: timeline, at: transport.landing, generation: transport.generation)
    }
    self.timeline = timeline
    self.transport = transport
    self.alarm = alarm
  }

  /// The cues that are to be handed over at a moment, each once and in order.
  public mutating func collect(at now: HostTime) -> [Delivery] {
    if let time = alarm, time <= now { alarm = nil }
    var deliveries: [Delivery] = []
    if let cue = joined, transport.isRunning {
      deliveries.append(Delivery(cue: cue, due: max(transport.since, now), delivered: now))
      joined = nil
    }
    while let (cue, due) = upcoming, due - lookahead <= now {
      deliveries.append(Delivery(cue: cue, due: due, delivered: now))
      next += 1
    }
    return deliveries
  }

  /// When there is something to do next; nil where nothing is, as while paused.
  public var nextWake: HostTime? {
    if joined != nil, transport.isRunning { return transport.since - lookahead }
    guard let (_, due) = upcoming else { return alarm }
    return alarm.map { min($0, due - lookahead) } ?? (due - lookahead)
  }

  private var upcoming: (cue: Cue, due: HostTime)? {
    guard let cue = cue(next), let due = transport.hostTime(of: cue.offset) else { return nil }
    return (cue, due)
  }

  private func cue(_ number: Int) -> Cue? {
    if let segment = timeline.segment(index: number) {
      return Cue(segment, generation: transport.generation)
    }
    return number == timeline.segmentCount
      ? Cue(endAt: timeline.end, index: number, generation: transport.generation) : nil
  }

  private mutating func land(on timeline: Timeline, at offset: TimelineOffset, generation: UInt32) {
    joined = nil
    if let segment = timeline.segment(at: offset) {
      next = segment.index
      if segment.start < offset {
        joined = Cue(segment, generation: generation, isJoined: true)
        next += 1
      }
    } else {
      next = offset < .zero ? 0 : timeline.segmentCount
    }
  }
}
