/// Samples as 24-bit whole numbers, the lowest byte first: rounded to the nearest, halves to even.
enum PCM24 {
  /// Packs all samples; `bytes` holds at least three for each.
  static func pack(_ samples: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= 3 * samples.count, "three bytes for each sample")
    guard let source = samples.baseAddress, let target = bytes.baseAddress else { return }
    var index = 0
    // A group stores two bytes too many, which the next one overwrites: the last samples go one at a time.
    while index + 33 <= samples.count {
      if bits(of: source + index) == 0 {
        (target + 3 * index).initializeMemory(as: UInt8.self, repeating: 0, count: 96)
      } else {
        for group in 0..<4 { pack8(source + index + 8 * group, at: target + 3 * (index + 8 * group)) }
      }
      index += 32
    }
    while index + 9 <= samples.count {
      pack8(source + index, at: target + 3 * index)
      index += 8
    }
    while index < samples.count {
      store(number(source[index]), at: target + 3 * index)
      index += 1
    }
  }

  /// What any of 32 samples has set; 0 where all of them are silent, as much of a quiet session is.
  @inline(__always)
  private static func bits(of samples: UnsafePointer<Float>) -> UInt64 {
    let place = UnsafeRawPointer(samples)
    var all = place.loadUnaligned(as: SIMD8<UInt64>.self)
    all |= place.loadUnaligned(fromByteOffset: 64, as: SIMD8<UInt64>.self)
    let half = all.lowHalf | all.highHalf
    return half[0] | half[1] | half[2] | half[3]
  }

  @inline(__always)
  private static func pack8(_ samples: UnsafePointer<Float>, at place: UnsafeMutableRawPointer) {
    let group = UnsafeRawPointer(samples).loadUnaligned(as: SIMD8<Float>.self)
    if isWithinHalf(group) {
      pack(group, at: place)
    } else {
      for lane in 0..<8 { store(number(group[lane]), at: place + 3 * lane) }
    }
  }

  /// Whether all are numbers below half of full scale, as everything is that Settle mixes.
  @inline(__always)
  private static func isWithinHalf(_ group: SIMD8<Float>) -> Bool {
    // Magnitudes compare like whole numbers, and infinities and what is no number are larger than any.
    let magnitudes = SIMD8<Int32>(
      truncatingIfNeeded: unsafeBitCast(group, to: SIMD8<UInt32>.self) & 0x7FFF_FFFF)
    let excess = magnitudes &- 0x3EFF_0000
    // All are below (by a little, so that nothing is rounded up to it) where every difference is negative.
    let halves = unsafeBitCast(excess, to: SIMD4<UInt64>.self)
    let both = halves[0] & halves[1] & halves[2] & halves[3]
    return both & 0x8000_0000_8000_0000 == 0x8000_0000_8000_0000
  }

  /// Eight samples below half of full scale.
  ///
  /// Between 1 and 2 neighbouring floats lie 2⁻²³ apart: adding 1.5 leaves the rounded number in the mantissa.
  @inline(__always)
  private static func pack(_ group: SIMD8<Float>, at place: UnsafeMutableRawPointer) {
    let bits = unsafeBitCast(group + 1.5, to: SIMD8<UInt32>.self)
    let numbers = ((bits & 0x7F_FFFF) &- 0x40_0000) & 0xFF_FFFF
    let pairs = unsafeBitCast(numbers, to: SIMD4<UInt64>.self)
    let joined = (pairs & 0xFF_FFFF) | ((pairs &>> 8) & 0xFFFF_FF00_0000)
    for pair in 0..<4 {
      (place + 6 * pair).storeBytes(of: joined[pair].littleEndian, as: UInt64.self)
    }
  }

  @inline(__always)
  private static func store(_ value: UInt32, at place: UnsafeMutableRawPointer) {
    place.storeBytes(of: UInt16(truncatingIfNeeded: value).littleEndian, as: UInt16.self)
    (place + 2).storeBytes(of: UInt8(truncatingIfNeeded: value >> 16), as: UInt8.self)
  }

  /// Any sample as 24 bits; full scale is clipped, and what is no number is silence.
  ///
  /// Adding 1.5·2⁵² leaves the rounded number in the lowest bits.
  private static func number(_ sample: Float) -> UInt32 {
    let known: Float = sample == sample ? sample : 0
    let clipped = min(max(known, -1), 0x1.fffffcp-1)
    let shifted = Double(clipped) * 8_388_608 + 6_755_399_441_055_744
    return UInt32(truncatingIfNeeded: shifted.bitPattern) & 0xFF_FFFF
  }
}
