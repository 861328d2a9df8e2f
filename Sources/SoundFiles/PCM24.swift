/// Samples as 24-bit whole numbers, the lowest byte first: rounded to the nearest, halves to even.
enum PCM24 {
  /// Packs all samples; `bytes` holds at least three for each.
  static func pack(_ samples: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= 3 * samples.count, "three bytes for each sample")
    guard let source = samples.baseAddress, let target = bytes.baseAddress else { return }
    var index = 0
    // A group stores two bytes too many, which the next one overwrites: the last samples go one at a time.
    while index + 33 <= samples.count {
      let groups = UnsafeRawPointer(source + index).loadUnaligned(as: SIMD32<Float>.self)
      let place = target + 3 * index
      switch loudness(of: groups) {
      case .silent: place.initializeMemory(as: UInt8.self, repeating: 0, count: 96)
      case .withinHalf:
        let (one, other) = (groups.lowHalf, groups.highHalf)
        pack(one.lowHalf, at: place)
        pack(one.highHalf, at: place + 24)
        pack(other.lowHalf, at: place + 48)
        pack(other.highHalf, at: place + 72)
      case .loud: for lane in 0..<32 { store(number(source[index + lane]), at: place + 3 * lane) }
      }
      index += 32
    }
    while index < samples.count {
      store(number(source[index]), at: target + 3 * index)
      index += 1
    }
  }

  private enum Level { case silent, withinHalf, loud }

  /// Whether all are silent, or numbers below half of full scale, as everything is that Settle mixes.
  @inline(__always)
  private static func loudness(of samples: SIMD32<Float>) -> Level {
    // Magnitudes compare like whole numbers, and infinities and what is no number are larger than any.
    let mask = SIMD8<UInt32>(repeating: 0x7FFF_FFFF)
    let (one, other) = (samples.lowHalf, samples.highHalf)
    let a = unsafeBitCast(one.lowHalf, to: SIMD8<UInt32>.self) & mask
    let b = unsafeBitCast(one.highHalf, to: SIMD8<UInt32>.self) & mask
    let c = unsafeBitCast(other.lowHalf, to: SIMD8<UInt32>.self) & mask
    let d = unsafeBitCast(other.highHalf, to: SIMD8<UInt32>.self) & mask
    let any = unsafeBitCast((a | b) | (c | d), to: SIMD4<UInt64>.self)
    if (any[0] | any[1]) | (any[2] | any[3]) == 0 { return .silent }
    // All are below (by a little, so that nothing is rounded up to it) where every difference is negative.
    let limit = SIMD8<UInt32>(repeating: 0x3EFF_0000)
    let excess = ((a &- limit) & (b &- limit)) & ((c &- limit) & (d &- limit))
    let all = unsafeBitCast(excess, to: SIMD4<UInt64>.self)
    let sign: UInt64 = 0x8000_0000_8000_0000
    return (all[0] & all[1]) & (all[2] & all[3]) & sign == sign ? .withinHalf : .loud
  }

  /// Eight samples below half of full scale.
  ///
  /// Between 1 and 2 neighbouring floats lie 2⁻²³ apart: adding 1.5 leaves the rounded number in the mantissa, beside
  /// what 1.5 itself is.
  @inline(__always)
  private static func pack(_ group: SIMD8<Float>, at place: UnsafeMutableRawPointer) {
    let numbers = unsafeBitCast(group + 1.5, to: SIMD8<UInt32>.self) &- 0x3FC0_0000
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
