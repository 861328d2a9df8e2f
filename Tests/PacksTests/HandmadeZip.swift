/// A ZIP as somebody with bad intentions makes one by hand: each field can lie.
struct HandmadeZip {
  struct Entry {
    var name: [UInt8]
    /// The bytes as they stand in the archive.
    var bytes: [UInt8]
    var method: UInt16 = 0
    /// Unpacked bytes, for their size and their checksum.
    var unpacked: [UInt8]
    var claimedSize: UInt32?
    var flags: UInt16 = 0
    /// The mode as Unix tells it; 0 for none.
    var mode: UInt32 = 0o100644
    var isDamaged = false

    init(_ name: String, _ text: String = "{}") {
      self.name = Array(name.utf8)
      bytes = Array(text.utf8)
      unpacked = bytes
    }
  }

  var entries: [Entry]

  var bytes: [UInt8] {
    var out: [UInt8] = []
    var directory: [UInt8] = []
    for entry in entries {
      let place = UInt32(out.count)
      let crc = Self.checksum(entry.unpacked) ^ (entry.isDamaged ? 1 : 0)
      let sizes =
        Self.bytes(crc) + Self.bytes(UInt32(entry.bytes.count))
        + Self.bytes(entry.claimedSize ?? UInt32(entry.unpacked.count)) + Self.bytes(UInt16(entry.name.count))
        + Self.bytes(UInt16(0))
      let common =
        Self.bytes(entry.flags) + Self.bytes(entry.method) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0x21))
        + sizes
      out += Self.bytes(UInt32(0x0403_4B50)) + Self.bytes(UInt16(20)) + common + entry.name + entry.bytes
      directory += Self.bytes(UInt32(0x0201_4B50)) + Self.bytes(UInt16(0x0314)) + Self.bytes(UInt16(20))
      directory += common + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0)) + Self.bytes(UInt16(0))
      directory += Self.bytes(entry.mode << 16) + Self.bytes(place) + entry.name
    }
    let start = UInt32(out.count)
    out += directory
    out += Self.bytes(UInt32(0x0605_4B50)) + Self.bytes(UInt32(0))
    out += Self.bytes(UInt16(entries.count)) + Self.bytes(UInt16(entries.count))
    return out + Self.bytes(UInt32(directory.count)) + Self.bytes(start) + Self.bytes(UInt16(0))
  }

  /// Zeros, a hundred and fifty times smaller: literal 0, and copies of it of 258 each.
  static func bomb(copies: Int) -> (packed: [UInt8], size: Int) {
    var bits = Bits()
    bits.add(1, 1)  // the last block
    bits.add(1, 2)  // with the usual codes
    bits.addCode(0b0011_0000, 8)
    for _ in 0..<copies {
      bits.addCode(0b1100_0101, 8)
      bits.addCode(0, 5)
    }
    bits.addCode(0, 7)
    return (bits.bytes, 1 + 258 * copies)
  }

  private struct Bits {
    var bytes: [UInt8] = []
    private var used = 8

    mutating func add(_ value: UInt32, _ count: Int) {
      for bit in 0..<count {
        if used == 8 {
          bytes.append(0)
          used = 0
        }
        bytes[bytes.count - 1] |= UInt8(value >> bit & 1) << used
        used += 1
      }
    }

    /// Codes stand with their highest bit first.
    mutating func addCode(_ code: UInt32, _ count: Int) {
      for bit in (0..<count).reversed() { add(code >> bit & 1, 1) }
    }
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    var sum: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      sum ^= UInt32(byte)
      for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
    }
    return ~sum
  }

  private static func bytes(_ number: UInt32) -> [UInt8] { (0..<4).map { UInt8(number >> ($0 * 8) & 0xFF) } }
  private static func bytes(_ number: UInt16) -> [UInt8] { [UInt8(number & 0xFF), UInt8(number >> 8)] }
}
