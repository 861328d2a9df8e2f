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
