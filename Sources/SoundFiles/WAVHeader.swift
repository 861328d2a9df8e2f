/// The bytes before the samples of a WAV file, which becomes RF64 where its length needs more than 32 bits.
///
/// Its length is the same in both cases, so that it is written once more when the length is known.
struct WAVHeader {
  var tags: SoundFileTags
  /// How many bytes of samples follow.
  var dataBytes: UInt64

  static let bytesPerFrame = 6

  /// The header's bytes.
  var bytes: [UInt8] {
    var list = Bytes()
    list.word("INFO")
    list.text("INAM", tags.title)
    list.text("ICMT", tags.comment)
    list.text("ISFT", "Settle")

    var body = Bytes()
    body.word("WAVE")
    // Kept free, so that the 64-bit lengths find room.
    let reserved = 28
    let head = 4 + 8 + reserved + 8 + 40 + 8 + list.count + 8
    let padding = dataBytes % 2
    let whole = UInt64(head) + dataBytes + padding
    let isLong = whole + 8 > UInt64(UInt32.max)
    body.word(isLong ? "ds64" : "JUNK")
    body.number(UInt32(reserved))
    if isLong {
      body.number(whole)
      body.number(dataBytes)
      body.number(dataBytes / UInt64(Self.bytesPerFrame))
      body.number(UInt32(0))
    } else {
      body.zeros(reserved)
    }
    body.format()
    body.word("LIST")
    body.number(UInt32(list.count))
    body.append(list)
    body.word("data")
    body.number(isLong ? UInt32.max : UInt32(dataBytes))

    var header = Bytes()
    header.word(isLong ? "RF64" : "RIFF")
    header.number(isLong ? UInt32.max : UInt32(whole))
    header.append(body)
    return header.bytes
  }

  private struct Bytes {
    private(set) var bytes: [UInt8] = []
    var count: Int { bytes.count }

    mutating func word(_ text: StaticString) {
      for index in 0..<4 { bytes.append(text.utf8Start[index]) }
    }

    mutating func number(_ value: some FixedWidthInteger) {
      withUnsafeBytes(of: value.littleEndian) { bytes += Array($0) }
    }

    mutating func zeros(_ count: Int) { bytes += Array(repeating: 0, count: count) }

    mutating func append(_ other: Bytes) { bytes += other.bytes }

    /// A text with its ending zero, padded to a whole number of words.
    mutating func text(_ name: StaticString, _ text: String) {
      let content = Array(text.utf8.prefix(4000)) + [0]
      word(name)
      number(UInt32(content.count))
      bytes += content
      if content.count % 2 == 1 { bytes.append(0) }
    }

    /// 24 bits, two channels, 48 kHz, in the extensible form that more than 16 bits ask for.
    mutating func format() {
      word("fmt ")
      number(UInt32(40))
      number(UInt16(0xFFFE))
      number(UInt16(2))
      number(UInt32(48_000))
      number(UInt32(48_000 * WAVHeader.bytesPerFrame))
      number(UInt16(WAVHeader.bytesPerFrame))
      number(UInt16(24))
      number(UInt16(22))
      number(UInt16(24))
      // Front left and front right.
      number(UInt32(3))
      // PCM.
      bytes += [
        0x01, 0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x00, 0x80, 0x00, 0x00, 0xAA, 0x00, 0x38, 0x9B, 0x71,
      ]
    }
  }
}
