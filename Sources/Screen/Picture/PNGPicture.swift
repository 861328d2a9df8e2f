/// A raster of colours as a PNG file.
///
/// Rows are told as differences from the row above, and packed by ``Deflate``.
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
      + chunk("IDAT", Deflate.packed(filtered(width: width, colours: colours))) + chunk("IEND", [])
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
      + chunk("PLTE", palette.flatMap { [$0.red, $0.green, $0.blue] }) + chunk("IDAT", Deflate.packed(rows))
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

  private static func checksum(_ data: [UInt8]) -> UInt32 {
    ~data.reduce(UInt32.max) { sum, byte in table[Int((sum ^ UInt32(byte)) & 0xFF)] ^ sum >> 8 }
  }

  private static let table: [UInt32] = (0..<256).map { number in
    (0..<8).reduce(UInt32(number)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ value >> 1 : value >> 1 }
  }

  /// A number of four bytes, the highest first.
  static func bigEndian(_ value: UInt32) -> [UInt8] {
    stride(from: 24, through: 0, by: -8).map { UInt8(truncatingIfNeeded: value >> UInt32($0)) }
  }
}
