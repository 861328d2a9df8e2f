/// Turns a picture in a few tones into sixel: six rows of pixels a character, colour by colour.
///
/// A picture covers all of its pixels, so that nothing of what was there before is seen. Numbers of times are at most
/// 255, and colours are told in percent, as the oldest terminals have it.
enum Sixel {
  /// The bytes that draw a picture of one tone or more at the cursor, which ends up no further down than its last row.
  static func bytes(_ picture: TonePicture) -> [UInt8] {
    let (width, height) = (picture.width, picture.height)
    guard width > 0, height > 0, !picture.colours.isEmpty else { return [] }
    var band = Band(width: width, tones: picture.colours.count)
    var bytes = Array("\u{1B}P0;1q\"1;1;\(width);\(height)".utf8)
    var isUsed = [Bool](repeating: false, count: picture.colours.count)
    for pixel in picture.pixels { isUsed[Int(pixel)] = true }
    for (tone, colour) in picture.colours.enumerated() where isUsed[tone] {
      let parts = [colour.red, colour.green, colour.blue].map { "\((Int($0) * 100 + 127) / 255)" }
      bytes += "#\(tone);2;\(parts.joined(separator: ";"))".utf8
    }
    for top in stride(from: 0, to: height, by: 6) {
      if top > 0 { bytes.append(0x2D) }
      band.fill(from: picture, top: top, count: min(6, height - top))
      bytes += band.bytes
    }
    return bytes + [0x1B, 0x5C]
  }

  /// Six rows.
  private struct Band {
    let width: Int
    /// For each tone, which of the six pixels in each column have it.
    private var masks: [UInt8]
    private var tones: [Int]
    private var isUsed: [Bool]

    init(width: Int, tones: Int) {
      self.width = width
      self.tones = []
      masks = Array(repeating: 0, count: width * tones)
      isUsed = Array(repeating: false, count: tones)
    }

    mutating func fill(from picture: TonePicture, top: Int, count: Int) {
      for tone in tones {
        isUsed[tone] = false
        masks.replaceSubrange(tone * width..<(tone + 1) * width, with: repeatElement(0, count: width))
      }
      for row in 0..<count {
        let start = (top + row) * width
        for x in 0..<width {
          let tone = Int(picture.pixels[start + x])
          masks[tone * width + x] |= 1 << UInt8(row)
          isUsed[tone] = true
        }
      }
      tones = isUsed.indices.filter { isUsed[$0] }
    }

    /// The shorter of two ways: each tone by itself; or each with all brighter ones, which are then drawn over it, as
    /// is best for light that grows towards the middle.
    var bytes: [UInt8] {
      var (apart, nested): ([UInt8], [UInt8]) = ([], [])
      for tone in tones { Self.append(row(tone), tone: tone, to: &apart) }
      var sum = [UInt8](repeating: 0, count: width)
      var rows: [[UInt8]] = []
      for tone in tones.reversed() {
        for (x, mask) in row(tone).enumerated() { sum[x] |= mask }
        rows.append(sum)
      }
      for (tone, row) in zip(tones, rows.reversed()) { Self.append(row[...], tone: tone, to: &nested) }
      return nested.count < apart.count ? nested : apart
    }

    private func row(_ tone: Int) -> ArraySlice<UInt8> { masks[tone * width..<(tone + 1) * width] }

    /// One tone's columns, from the left again.
    private static func append(_ row: ArraySlice<UInt8>, tone: Int, to bytes: inout [UInt8]) {
      if !bytes.isEmpty { bytes.append(0x24) }
      bytes.append(0x23)
      append(tone, to: &bytes)
      guard let last = row.lastIndex(where: { $0 != 0 }) else { return }
      var place = row.startIndex
      while place <= last {
        let mask = row[place]
        var end = place + 1
        while end <= last, row[end] == mask, end - place < 255 { end += 1 }
        let count = end - place
        if count > 3 {
          bytes.append(0x21)
          append(count, to: &bytes)
          bytes.append(0x3F + mask)
        } else {
          for _ in 0..<count { bytes.append(0x3F + mask) }
        }
        place = end
      }
    }

    private static func append(_ number: Int, to bytes: inout [UInt8]) {
      if number >= 10 { append(number / 10, to: &bytes) }
      bytes.append(UInt8(0x30 + number % 10))
    }
  }
}
