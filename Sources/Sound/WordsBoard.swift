import Rhythm

/// The words that the mixer knows of and that have not begun, each with its frame.
///
/// Realtime-safe: a fixed number of places, allocated once.
struct WordsBoard: ~Copyable {
  /// Words that wait, and where they fall by the map of this block.
  struct Placed {
    var cue: WordsCue
    /// Nil while time stands still before them.
    var frame: Int64?
  }

  /// How many can wait at once: the counted seconds of a long phase.
  static let capacity = 128
  private let places: UnsafeMutablePointer<Placed>
  private(set) var count = 0

  init() { places = .allocate(capacity: WordsBoard.capacity) }
  deinit { places.deallocate() }

  var hasRoom: Bool { count < WordsBoard.capacity }

  subscript(index: Int) -> Placed { places[index] }

  mutating func add(_ cue: WordsCue) {
    guard hasRoom else { return }
    (places + count).initialize(to: Placed(cue: cue, frame: nil))
    count += 1
  }

  /// Finds the frames of all by the transport and the map of this block.
  mutating func place(transport: Transport, map: FrameMap) {
    for index in 0..<count {
      let cue = places[index].cue
      let isKnown = cue.generation == transport.generation
      places[index].frame = isKnown ? transport.hostTime(of: cue.offset).map { map.frame(at: $0) } : nil
    }
  }

  mutating func remove(at index: Int) {
    count -= 1
    var index = index
    while index < count {
      places[index] = places[index + 1]
      index += 1
    }
  }

  /// The words of a kind that come first, if they fall before a frame.
  func earliest(_ kind: WordsCue.Kind, before frame: Int64) -> Int? {
    var found: Int?
    var first = frame
    for index in 0..<count where places[index].cue.kind == kind {
      if let own = places[index].frame, own < first {
        found = index
        first = own
      }
    }
    return found
  }

  /// Whether a cue's words wait for just this place.
  func hasPhase(at offset: TimelineOffset, generation: UInt32) -> Bool {
    for index in 0..<count {
      let cue = places[index].cue
      if cue.kind == .phase, cue.offset == offset, cue.generation == generation { return true }
    }
    return false
  }
}
