/// Finds out in what lumps a device takes frames: a sound server takes a whole cycle at once, a card a few at a time.
struct QuantumWatch {
  /// So many looks decide together.
  static let window = 48

  /// The size of a lump in frames; 0 until it is known.
  private(set) var frames = 0
  private var last: Int64 = 0
  private var smallest = Int64.max
  private var stoodStill = false
  private var looks = 0

  /// One look at how many frames the device has taken since it was prepared. True where a window is full.
  mutating func observe(taken: Int64) -> Bool {
    defer { last = taken }
    guard taken >= last else { return false }
    let lump = taken - last
    if lump == 0 { stoodStill = true } else { smallest = min(smallest, lump) }
    looks += 1
    guard looks == QuantumWatch.window else { return false }
    if smallest < .max {
      // Looks that never saw it stand still were further apart than its lumps: these may be smaller than what is seen.
      frames = stoodStill || frames == 0 ? Int(smallest) : min(frames, Int(smallest))
    }
    (smallest, stoodStill, looks) = (.max, false, 0)
    return true
  }
}
