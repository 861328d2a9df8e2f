/// The frames that are mixed together, a channel each, eight of them at a time.
///
/// Realtime-safe: everything is allocated when it is made.
struct Chunk: ~Copyable {
  /// How many steps of eight frames there are.
  static let steps = AudioFormat.chunk / 8

  let left: UnsafeMutablePointer<Lanes>
  let right: UnsafeMutablePointer<Lanes>

  init() {
    left = .allocate(capacity: Chunk.steps)
    left.initialize(repeating: Lanes(repeating: 0), count: Chunk.steps)
    right = .allocate(capacity: Chunk.steps)
    right.initialize(repeating: Lanes(repeating: 0), count: Chunk.steps)
  }

  deinit {
    left.deallocate()
    right.deallocate()
  }

  /// Begins anew, in silence.
  func clear() {
    for step in 0..<Chunk.steps {
      left[step] = Lanes(repeating: 0)
      right[step] = Lanes(repeating: 0)
    }
  }

  /// Whether nothing was added, as between two taps.
  var isEmpty: Bool {
    var bits = SIMD8<UInt32>(repeating: 0)
    for step in 0..<Chunk.steps {
      bits |= unsafeBitCast(left[step], to: SIMD8<UInt32>.self)
      bits |= unsafeBitCast(right[step], to: SIMD8<UInt32>.self)
    }
    let words = unsafeBitCast(bits, to: SIMD4<UInt64>.self)
    return words[0] | words[1] | words[2] | words[3] == 0
  }

  /// Turns it up or down, by a gain that changes from frame to frame by `slope`.
  func apply(gain: Float, slope: Float) {
    for step in 0..<Chunk.steps {
      let gain = Wave.ramp * slope + (gain + slope * Float(step * 8))
      left[step] *= gain
      right[step] *= gain
    }
  }

  /// Both channels by turns, as a device takes them, turned up or down by a gain.
  func interleave(into output: UnsafeMutablePointer<Float>, gain: Float) {
    var place = UnsafeMutableRawPointer(output)
    for step in 0..<Chunk.steps {
      let l = left[step] * gain
      let r = right[step] * gain
      place.storeBytes(
        of: SIMD16(
          lowHalf: SIMD8(l[0], r[0], l[1], r[1], l[2], r[2], l[3], r[3]),
          highHalf: SIMD8(l[4], r[4], l[5], r[5], l[6], r[6], l[7], r[7])), as: SIMD16<Float>.self)
      place += 16 * MemoryLayout<Float>.stride
    }
  }
}
