/// White noise that is the same each time: eight series of Marsaglia's xorshift, side by side.
///
/// Realtime-safe: a plain value.
struct SeededNoise {
  private var state: SIMD8<UInt32>

  /// The series that belong to a seed.
  init(seed: UInt64) {
    var seed = seed
    var lanes = SIMD8<UInt32>()
    for lane in 0..<8 {
      // SplitMix64, so that neighbouring seeds give unlike series; none of them may be zero.
      seed &+= 0x9E37_79B9_7F4A_7C15
      var z = seed
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      lanes[lane] = UInt32(truncatingIfNeeded: z >> 32) | 1
    }
    state = lanes
  }

  /// Eight numbers from −1 to 1, independent of each other.
  @inline(__always)
  mutating func next() -> Lanes {
    state ^= state &<< 13
    state ^= state &>> 17
    state ^= state &<< 5
    return Lanes(SIMD8<Int32>(truncatingIfNeeded: state)) * 4.656_613e-10
  }
}
