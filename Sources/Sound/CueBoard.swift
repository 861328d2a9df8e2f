import Rhythm

/// The cues that the mixer knows of: those to come, each with its frame, and the one under way.
///
/// Realtime-safe: a fixed number of places, allocated once.
struct CueBoard: ~Copyable {
  /// How many cues can wait at once; the lookahead brings far fewer.
  static let capacity = 64

  /// A cue to come, and where it falls by the map of this block.
  struct Placed {
    var cue: Cue
    /// Nil while time stands still before it.
    var frame: Int64?
    var due: HostTime
  }

  private let places: UnsafeMutablePointer<Placed>
  private(set) var count = 0
  /// No cue falls before this frame.
  private(set) var earliestFrame = Int64.max
  /// The segment that is under way.
  private(set) var current: Cue?

  init() { places = .allocate(capacity: CueBoard.capacity) }
  deinit { places.deallocate() }

  /// Whether another cue finds a place.
  var hasRoom: Bool { count < CueBoard.capacity }

  /// Takes a cue that was handed over.
  mutating func add(_ cue: Cue) {
    guard hasRoom else { return }
    (places + count).initialize(
      to: Placed(cue: cue, frame: nil, due: HostTime(nanoseconds: 0)))
    count += 1
  }

  /// Finds each cue's frame by the transport and the map of this block, and drops cues of an older generation.
  mutating func place(transport: Transport, map: FrameMap) {
    var kept = 0
    for index in 0..<count {
      var placed = places[index]
      let behind = Int32(bitPattern: transport.generation &- placed.cue.generation)
      if behind > 0 { continue }
      placed.frame = nil
      // A cue that is newer than this snapshot of the transport waits for the next one.
      if behind == 0, let due = transport.hostTime(of: placed.cue.offset) {
        // What is joined half-way begins when the skip takes effect.
        placed.due = placed.cue.isJoined ? max(due, transport.since) : due
        placed.frame = map.frame(at: placed.due)
      }
      places[kept] = placed
      kept += 1
    }
    count = kept
    findEarliest()
  }

  private mutating func findEarliest() {
    earliestFrame = .max
    for index in 0..<count {
      if let own = places[index].frame { earliestFrame = min(earliestFrame, own) }
    }
  }

  /// The earliest cue that falls before `frame`, taken off the board; a segment becomes the one under way.
  mutating func take(before frame: Int64) -> Placed? {
    guard earliestFrame < frame else { return nil }
    var earliest = 0
    // Of those that share a frame the one that was handed over first.
    while places[earliest].frame != earliestFrame { earliest += 1 }
    let taken = places[earliest]
    count -= 1
    var index = earliest
    while index < count {
      places[index] = places[index + 1]
      index += 1
    }
    findEarliest()
    current = taken.cue
    return taken
  }
}
