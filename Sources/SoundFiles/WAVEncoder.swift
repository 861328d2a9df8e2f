import Glibc

/// Writes 24-bit WAV. Nothing else is faster, and nothing else is needed for it.
struct WAVEncoder: SoundEncoder {
  private let descriptor: Int32
  private let tags: SoundFileTags
  private var dataBytes: UInt64 = 0
  private var packed: [UInt8]
  private var filled = 0

  /// Bytes that are written at once: a whole number of four samples.
  private static let capacity = 12 * 16_384

  init(descriptor: Int32, tags: SoundFileTags) throws(SoundFileFailure) {
    self.descriptor = descriptor
    self.tags = tags
    packed = [UInt8](repeating: 0, count: WAVEncoder.capacity)
    try write(bytes: WAVHeader(tags: tags, dataBytes: 0).bytes)
  }

  mutating func write(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileFailure) {
    var rest = samples[...]
    while !rest.isEmpty {
      let count = min(rest.count, (WAVEncoder.capacity - filled) / 3)
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(count))
      packed.withUnsafeMutableBytes { bytes in
        PCM24.pack(piece, into: UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]))
      }
      filled += 3 * count
      rest = rest.dropFirst(count)
      if filled == WAVEncoder.capacity { try flush() }
    }
  }

  mutating func finish() throws(SoundFileFailure) {
    try flush()
    if dataBytes % 2 == 1 { try write(bytes: [0]) }
    guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw .system(errno) }
    try write(bytes: WAVHeader(tags: tags, dataBytes: dataBytes).bytes)
  }

  private mutating func flush() throws(SoundFileFailure) {
    let failure = packed.withUnsafeBytes { whole(UnsafeRawBufferPointer(rebasing: $0[..<filled])) }
    if let failure { throw failure }
    dataBytes += UInt64(filled)
    filled = 0
  }

  private func write(bytes: [UInt8]) throws(SoundFileFailure) {
    if let failure = bytes.withUnsafeBytes({ whole($0) }) { throw failure }
  }

  private func whole(_ bytes: UnsafeRawBufferPointer) -> SoundFileFailure? {
    var done = 0
    while done < bytes.count {
      let count = Glibc.write(descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done)
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        return .system(count == 0 ? ENOSPC : errno)
      }
    }
    return nil
  }
}

/// Samples as 24-bit whole numbers, the lowest byte first.
enum PCM24 {
  /// Packs all samples; `bytes` holds at least three for each.
  static func pack(_ samples: UnsafeBufferPointer<Float>, into bytes: UnsafeMutableRawBufferPointer) {
    precondition(bytes.count >= 3 * samples.count, "three bytes for each sample")
    guard let source = samples.baseAddress, let target = bytes.baseAddress else { return }
    var index = 0
    while index + 4 <= samples.count {
      let a = number(source[index])
      let b = number(source[index + 1])
      let c = number(source[index + 2])
      let d = number(source[index + 3])
      let place = target + 3 * index
      place.storeBytes(of: (a | b << 24).littleEndian, as: UInt32.self)
      (place + 4).storeBytes(of: (b >> 8 | c << 16).littleEndian, as: UInt32.self)
      (place + 8).storeBytes(of: (c >> 16 | d << 8).littleEndian, as: UInt32.self)
      index += 4
    }
    while index < samples.count {
      let value = number(source[index])
      for byte in 0..<3 {
        (target + 3 * index + byte).storeBytes(
          of: UInt8(truncatingIfNeeded: value >> (8 * UInt32(byte))), as: UInt8.self)
      }
      index += 1
    }
  }

  /// A sample as 24 bits, rounded to the nearest; full scale is clipped, and what is no number is silence.
  ///
  /// Adding 1.5·2⁵² leaves the nearest whole number in the lowest bits, in a few steps and without a branch.
  @inline(__always)
  private static func number(_ sample: Float) -> UInt32 {
    let known: Float = sample == sample ? sample : 0
    let clipped = min(max(known, -1), 0x1.fffffcp-1)
    let shifted = Double(clipped) * 8_388_608 + 6_755_399_441_055_744
    return UInt32(truncatingIfNeeded: shifted.bitPattern) & 0xFF_FFFF
  }
}
