import Glibc

/// Writes 24-bit WAV. Nothing else is faster, and nothing else is needed for it.
///
/// Silence between sounds becomes holes of the file, which read as zeros and take neither time nor room.
struct WAVEncoder: SoundEncoder {
  private let descriptor: Int32
  private let tags: SoundFileTags
  private var packed: [UInt8]
  /// How much of it is used; the head stands in it first, so that pages of the file are pages of it.
  private var filled: Int
  /// How much of the file is written, holes included.
  private var written: UInt64 = 0
  private let headBytes: Int

  /// Bytes that are written at once: a whole number of pages, and of four samples.
  private static let capacity = 48 * page
  private static let page = 4096
  /// Fewer pages of silence are written: each hole costs a call of the system.
  private static let leastHole = 3

  init(descriptor: Int32, tags: SoundFileTags) {
    self.descriptor = descriptor
    self.tags = tags
    let head = WAVHeader(tags: tags, dataBytes: 0).bytes
    headBytes = head.count
    filled = head.count
    // The last sample may stand across the end.
    packed = head + [UInt8](repeating: 0, count: WAVEncoder.capacity + 2 - head.count)
  }

  mutating func write(_ samples: UnsafeBufferPointer<Float>) throws(SoundFileFailure) {
    var rest = samples[...]
    while !rest.isEmpty {
      let count = min(rest.count, (WAVEncoder.capacity + 2 - filled) / 3)
      let piece = UnsafeBufferPointer(rebasing: rest.prefix(count))
      packed.withUnsafeMutableBytes { bytes in
        PCM24.pack(piece, into: UnsafeMutableRawBufferPointer(rebasing: bytes[filled...]))
      }
      filled += 3 * count
      rest = rest.dropFirst(count)
      if filled >= WAVEncoder.capacity { try flush() }
    }
  }

  mutating func finish() throws(SoundFileFailure) {
    let dataBytes = written + UInt64(filled - headBytes)
    if dataBytes % 2 == 1 {
      packed[filled] = 0
      filled += 1
    }
    let end = written + UInt64(filled)
    while filled > 0 { try flush() }
    // What ends in a hole has its length all the same.
    guard ftruncate(descriptor, off_t(end)) == 0 else { throw .system(errno) }
    let failure = WAVHeader(tags: tags, dataBytes: dataBytes).bytes.withUnsafeBytes { whole($0, at: 0) }
    if let failure { throw failure }
  }

  /// Writes what is there, less its silence; what goes beyond whole pages stays for the next time.
  private mutating func flush() throws(SoundFileFailure) {
    let length = min(filled, WAVEncoder.capacity)
    let failure = packed.withUnsafeBytes { bytes -> SoundFileFailure? in
      var begun = 0
      var place = 0
      while place < length {
        let silent = WAVEncoder.silence(in: bytes, from: place, to: length)
        if silent == 0 {
          place = min(length, place + WAVEncoder.page)
          continue
        }
        let end = min(length, place + silent)
        if silent >= WAVEncoder.leastHole * WAVEncoder.page {
          if let failure = whole(bytes[begun..<place], at: written + UInt64(begun)) { return failure }
          begun = end
        }
        place = end
      }
      return whole(bytes[begun..<length], at: written + UInt64(begun))
    }
    if let failure { throw failure }
    written += UInt64(length)
    for index in length..<filled { packed[index - length] = packed[index] }
    filled -= length
  }

  /// How many bytes of whole pages are zero from a place on.
  private static func silence(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int {
    var place = start
    while place + page <= end, isSilent(bytes, page: place) { place += page }
    return place - start
  }

  private static func isSilent(_ bytes: UnsafeRawBufferPointer, page start: Int) -> Bool {
    for place in stride(from: start, to: start + page, by: 128) {
      var all = bytes.loadUnaligned(fromByteOffset: place, as: SIMD8<UInt64>.self)
      all |= bytes.loadUnaligned(fromByteOffset: place + 64, as: SIMD8<UInt64>.self)
      let half = all.lowHalf | all.highHalf
      if half[0] | half[1] | half[2] | half[3] != 0 { return false }
    }
    return true
  }

  private func whole(_ slice: Slice<UnsafeRawBufferPointer>, at place: UInt64) -> SoundFileFailure? {
    whole(UnsafeRawBufferPointer(rebasing: slice), at: place)
  }

  private func whole(_ bytes: UnsafeRawBufferPointer, at place: UInt64) -> SoundFileFailure? {
    var done = 0
    while done < bytes.count {
      let count = pwrite(
        descriptor, bytes.baseAddress.map { $0 + done }, bytes.count - done, off_t(place) + off_t(done))
      if count > 0 {
        done += count
      } else if count == 0 || errno != EINTR {
        return .system(count == 0 ? ENOSPC : errno)
      }
    }
    return nil
  }
}
