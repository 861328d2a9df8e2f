/// A raster of colours as a PNG file.
///
/// What is packed is runs of equal bytes alone: enough for pictures that are mostly one ground, and without a library
/// that every start of the program would have to load.
public enum PNGPicture {
  /// The bytes of a file.
  ///
  /// - Parameters:
  ///   - width: pixels across, 1 or more.
  ///   - colours: row by row; their count is a multiple of the width.
  public static func bytes(width: Int, colours: [RGB]) -> [UInt8] {
    let height = colours.count / max(width, 1)
    var header = bigEndian(UInt32(width)) + bigEndian(UInt32(height))
    // Eight bits each of red, green and blue.
    header += [8, 2, 0, 0, 0]
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("IDAT", packed(filtered(width: width, colours: colours))) + chunk("IEND", [])
  }

  /// The bytes of a file whose pixels are numbers in a palette of at most 256 colours.
  static func bytes(width: Int, pixels: [UInt8], palette: [RGB]) -> [UInt8] {
    let height = pixels.count / max(width, 1)
    let header = bigEndian(UInt32(width)) + bigEndian(UInt32(height)) + [8, 3, 0, 0, 0]
    var rows: [UInt8] = []
    rows.reserveCapacity(pixels.count + height)
    for place in pixels.indices {
      if place % width == 0 { rows.append(2) }
      rows.append(place < width ? pixels[place] : pixels[place] &- pixels[place - width])
    }
    return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunk("IHDR", header)
      + chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }) + chunk("IDAT", packed(rows))
      + chunk("IEND", [])
  }

  /// Each row as its difference from the row above.
  private static func filtered(width: Int, colours: [RGB]) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(colours.count * 3 + colours.count / max(width, 1))
    for (place, colour) in colours.enumerated() {
      if place % width == 0 { bytes.append(2) }
      let above = place < width ? RGB(hex: 0) : colours[place - width]
      bytes.append(colour.red &- above.red)
      bytes.append(colour.green &- above.green)
      bytes.append(colour.blue &- above.blue)
    }
    return bytes
  }

  private static func chunk(_ name: String, _ data: [UInt8]) -> [UInt8] {
    let body = Array(name.utf8) + data
    return bigEndian(UInt32(data.count)) + body + bigEndian(checksum(body))
  }

  /// A zlib stream of one block with deflate's fixed codes (RFC 1950, RFC 1951).
  private static func packed(_ data: [UInt8]) -> [UInt8] {
    var bits = BitWriter()
    bits.put(1, count: 1)
    bits.put(1, count: 2)
    var place = 0
    while place < data.count {
      let byte = data[place]
      var run = 0
      if place > 0, data[place - 1] == byte {
        while run < 258, place + run < data.count, data[place + run] == byte { run += 1 }
      }
      if run < 3 {
        bits.literal(Int(byte))
        place += 1
        continue
      }
      // Lengths that need no further bits: 3 to 10, and 258.
      let length = run == 258 ? 258 : min(run, 10)
      bits.literal(length == 258 ? 285 : 254 + length)
      // One byte back.
      bits.put(0, count: 5)
      place += length
    }
    bits.literal(256)
    return [0x78, 0x01] + bits.finished() + bigEndian(adler(data))
  }

  private static func adler(_ data: [UInt8]) -> UInt32 {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in data {
      low = (low + UInt32(byte)) % 65_521
      high = (high + low) % 65_521
    }
    return high << 16 | low
  }

  private static func checksum(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(UInt32.max) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  private static func bigEndian(_ value: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }
}

/// Bits in deflate's order: the lowest of a byte first.
private struct BitWriter {
  private var bytes: [UInt8] = []
  private var pending: UInt64 = 0
  private var count = 0

  /// Appends a number, its lowest bit first.
  mutating func put(_ value: UInt64, count bits: Int) {
    pending |= value << UInt64(count)
    count += bits
    while count >= 8 {
      bytes.append(UInt8(truncatingIfNeeded: pending))
      pending >>= 8
      count -= 8
    }
  }

  /// Appends one of the fixed codes for a byte, a length or the end; codes go highest bit first.
  mutating func literal(_ symbol: Int) {
    switch symbol {
    case ..<144: code(0x30 + symbol, count: 8)
    case ..<256: code(0x190 + symbol - 144, count: 9)
    case ..<280: code(symbol - 256, count: 7)
    default: code(0xC0 + symbol - 280, count: 8)
    }
  }

  private mutating func code(_ value: Int, count: Int) {
    var reversed: UInt64 = 0
    for bit in 0..<count { reversed = reversed << 1 | UInt64(value >> bit & 1) }
    put(reversed, count: count)
  }

  /// All bytes, the last one filled up.
  mutating func finished() -> [UInt8] {
    if count > 0 { put(0, count: 8 - count) }
    return bytes
  }
}
