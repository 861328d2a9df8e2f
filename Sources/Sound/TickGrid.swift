import Rhythm

/// The seconds within a breath or a paced phase, on the timeline's own grid.
///
/// Realtime-safe: a plain value.
struct TickGrid {
  private static let second: Nanoseconds = 1_000_000_000
  private var start: TimelineOffset?
  private var generation: UInt32 = 0
  private var last: Nanoseconds = 0

  /// The tick that falls into a chunk that ends at `position`, if there is one: its place on the timeline.
  ///
  /// The segment's own onset is its cue, and its end the next one's; both have no tick.
  mutating func tick(in cue: Cue, until position: TimelineOffset) -> TimelineOffset? {
    guard case .segment(let kind) = cue.kind else { return nil }
    switch kind {
    case .breath, .pace: break
    default: return nil
    }
    let passed = (position - cue.offset) / TickGrid.second
    if cue.offset != start || cue.generation != generation {
      start = cue.offset
      generation = cue.generation
      // Joined half-way, it goes on with the next one.
      last = cue.isJoined ? passed : 0
    }
    guard passed > last else { return nil }
    last = passed
    let place = cue.offset + passed * TickGrid.second
    return place < cue.end ? place : nil
  }
}
