/// The map between a timeline and host time, with lead-in, pauses, changes of speed and gates folded in.
///
/// A plain value of integers: positions are rounded down, host times up. A change takes effect at a moment that may
/// lie a little ahead (the first frame of sound that is not written yet); until then the earlier piece holds.
///
/// Thread-safe: a plain value. Realtime-safe: all reading is.
public struct Transport: Hashable, Sendable, BitwiseCopyable {
  private var before: TransportPiece
  private var current: TransportPiece
  /// When the latest change takes effect.
  public private(set) var since: HostTime
  /// Raised by each skip: cues of an older generation are dropped.
  public private(set) var generation: UInt32

  /// A transport that stands at `offset` of a timeline that ends at `end`.
  public init(standingAt offset: TimelineOffset = .zero, end: TimelineOffset, rate: Rate = .one) {
    let piece = TransportPiece(
      anchorHost: HostTime(nanoseconds: 0), anchorOffset: offset, rate: rate, isRunning: false,
      gate: TransportPiece.noGate, end: end, beginsAtAnchor: true)
    before = piece
    current = piece
    since = HostTime(nanoseconds: 0)
    generation = 0
  }

  /// Whether time goes on (though a gate may hold it).
  public var isRunning: Bool { current.isRunning }
  /// How fast the timeline is played.
  public var rate: Rate { current.rate }
  /// The timeline's end.
  public var end: TimelineOffset { current.end }
  /// The place at which the latest change takes effect.
  public var landing: TimelineOffset { current.anchorOffset }
  /// The closed gate ahead, or nil.
  public var gate: TimelineOffset? { current.gate == TransportPiece.noGate ? nil : current.gate }

  /// Where the timeline stands at a moment, rounded down to the nanosecond.
  public func position(at host: HostTime) -> TimelineOffset {
    (host < since ? before : current).position(at: host)
  }

  /// When a place is due, rounded up to the nanosecond; for a place that lies behind, when it was.
  ///
  /// Nil while paused, at or behind a closed gate, and past the end.
  public func hostTime(of offset: TimelineOffset) -> HostTime? {
    if offset < current.anchorOffset, before.isRunning, offset < before.gate,
      let earlier = before.arrival(at: offset), earlier < since
    {
      return earlier
    }
    return offset < current.gate ? current.arrival(at: offset) : nil
  }

  /// When time arrives at the closed gate ahead; nil where there is none or time stands still.
  public var gateArrival: HostTime? { gate == nil ? nil : current.arrival(at: current.gate) }

  /// When time arrives at the end; nil while something stands in the way.
  public var endArrival: HostTime? { current.gate <= current.end ? nil : current.arrival(at: current.end) }

  /// Whether time is held at a closed gate at this moment.
  public func isHeld(at host: HostTime) -> Bool {
    current.isRunning && position(at: host) == current.gate
  }

  // MARK: Changes

  /// Time goes on from where it stands, from a moment on.
  public mutating func start(at host: HostTime) {
    anchor(at: host, offset: position(at: host)) { $0.isRunning = true }
  }

  /// Time begins so that `offset` is reached at `host`, however far ahead that is.
  ///
  /// - Parameters:
  ///   - offset: the place that is reached.
  ///   - host: when.
  ///   - lead: how long before `host` time begins to move, in nanoseconds of host time.
  public mutating func start(reaching offset: TimelineOffset, at host: HostTime, lead: Nanoseconds) {
    // Whole percents of the lead-in are whole nanoseconds wherever it is a multiple of 100 ns, so that rounding it
    // to one keeps `offset` due at `host` exactly.
    let whole = lead - lead % 100
    anchor(at: host - whole, offset: offset - current.rate.timeline(in: whole)) { $0.isRunning = true }
  }

  /// Time stands still from a moment on.
  public mutating func pause(at host: HostTime) {
    anchor(at: host, offset: position(at: host)) { $0.isRunning = false }
  }

  /// Time goes on at another speed from a moment on.
  public mutating func setRate(_ rate: Rate, at host: HostTime) {
    let isStanding = !isRunning || isHeld(at: host)
    anchor(at: host, offset: position(at: host)) {
      $0.rate = rate
      $0.beginsAtAnchor = isStanding
    }
  }

  /// Closes a gate ahead, or opens the one that is closed and closes the next one.
  ///
  /// Where time is held at the old gate, it goes on from there at `host`; else nothing moves.
  public mutating func setGate(_ gate: TimelineOffset?, at host: HostTime) {
    let next = gate ?? TransportPiece.noGate
    if isHeld(at: host) {
      anchor(at: host, offset: current.gate) { $0.gate = next }
    } else {
      current.gate = next
    }
  }

  /// Time goes on at another place, perhaps of another timeline, from a moment on.
  public mutating func move(
    to offset: TimelineOffset, end: TimelineOffset, gate: TimelineOffset?, at host: HostTime
  ) {
    anchor(at: host, offset: offset) {
      $0.end = end
      $0.gate = gate ?? TransportPiece.noGate
    }
    generation &+= 1
  }

  private mutating func anchor(
    at host: HostTime, offset: TimelineOffset, _ change: (inout TransportPiece) -> Void
  ) {
    before = current
    current.anchorHost = host
    current.anchorOffset = offset
    current.beginsAtAnchor = true
    change(&current)
    since = host
  }
}
