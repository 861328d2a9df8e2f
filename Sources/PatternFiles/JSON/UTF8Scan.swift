/// Looks at UTF-8 without decoding it.
enum UTF8Scan {
  /// The length in bytes of the well-formed scalar at `position`; nil where the bytes are no UTF-8.
  ///
  /// Overlong forms, halves of surrogate pairs and what lies past U+10FFFF are not well-formed (Unicode 3.9, table
  /// 3-7).
  static func length(in bytes: [UInt8], at position: Int) -> Int? {
    let first = bytes[position]
    let secondRange: ClosedRange<UInt8>
    let length: Int
    switch first {
    case 0x00...0x7F: return 1
    case 0xC2...0xDF: (length, secondRange) = (2, 0x80...0xBF)
    case 0xE0: (length, secondRange) = (3, 0xA0...0xBF)
    case 0xED: (length, secondRange) = (3, 0x80...0x9F)
    case 0xE1...0xEC, 0xEE...0xEF: (length, secondRange) = (3, 0x80...0xBF)
    case 0xF0: (length, secondRange) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, secondRange) = (4, 0x80...0xBF)
    case 0xF4: (length, secondRange) = (4, 0x80...0x8F)
    default: return nil
    }
    guard position + length <= bytes.count, secondRange.contains(bytes[position + 1]) else { return nil }
    for offset in 2..<max(length, 2) where bytes[position + offset] & 0xC0 != 0x80 { return nil }
    return length
  }
}
