/// One straight piece of the map between host time and timeline: an anchor, a rate, and what stops it.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
struct TransportPiece: Hashable, Sendable, BitwiseCopyable {
  /// The host time at which the timeline stands at `anchorOffset`.
  var anchorHost: HostTime
  /// The place on the timeline at `anchorHost`.
  var anchorOffset: TimelineOffset
  /// How fast the timeline is played.
  var rate: Rate
  /// Whether time goes on at all.
  var isRunning: Bool
  /// The gate at which time stands still next; `Int64.max` where none is closed.
  var gate: TimelineOffset
  /// The timeline's end.
  var end: TimelineOffset
  /// Whether time stands still before `anchorHost`; else the piece is only a change of speed on the way.
  var beginsAtAnchor: Bool

  static let noGate = TimelineOffset(nanoseconds: .max)

  /// Where the timeline stands, rounded down, never past a closed gate or the end.
  func position(at host: HostTime) -> TimelineOffset {
    guard isRunning, host > anchorHost || !beginsAtAnchor else { return anchorOffset }
    return min(anchorOffset + rate.timeline(in: host - anchorHost), gate, end)
  }

  /// When a place is reached, rounded up; nil where time does not go on to it.
  ///
  /// A place at a closed gate is reached; what begins there is not due before the gate is opened.
  func arrival(at offset: TimelineOffset) -> HostTime? {
    guard isRunning, offset <= gate, offset <= end else { return nil }
    return anchorHost + rate.host(for: offset - anchorOffset)
  }
}
