import Testing

@testable import SoundFiles

@Suite("The head of a WAV file")
struct WAVHeaderTests {
  private let tags = SoundFileTags(title: "Box", comment: "Settle pattern: box")

  private func number(_ bytes: [UInt8], at place: Int, count: Int) -> UInt64 {
    (0..<count).reduce(0) { $0 | UInt64(bytes[place + $1]) << (8 * UInt64($1)) }
  }

  private func word(_ bytes: [UInt8], at place: Int) -> String {
    String(decoding: bytes[place..<place + 4], as: UTF8.self)
  }

  @Test("Below 4 GiB it is RIFF, and the lengths add up")
  func short() {
    let bytes = WAVHeader(tags: tags, dataBytes: 6_000).bytes
    #expect(word(bytes, at: 0) == "RIFF")
    #expect(number(bytes, at: 4, count: 4) == UInt64(bytes.count) - 8 + 6_000)
    #expect(word(bytes, at: 12) == "JUNK")
    #expect(word(bytes, at: bytes.count - 8) == "data")
    #expect(number(bytes, at: bytes.count - 4, count: 4) == 6_000)
  }

  @Test("From 4 GiB on it is RF64, with lengths of 64 bits")
  func long() {
    let data: UInt64 = 24 * 3600 * 48_000 * 6
    let bytes = WAVHeader(tags: tags, dataBytes: data).bytes
    #expect(word(bytes, at: 0) == "RF64")
    #expect(number(bytes, at: 4, count: 4) == 0xFFFF_FFFF)
    #expect(word(bytes, at: 12) == "ds64")
    #expect(number(bytes, at: 20, count: 8) == UInt64(bytes.count) - 8 + data)
    #expect(number(bytes, at: 28, count: 8) == data)
    #expect(number(bytes, at: 36, count: 8) == 24 * 3600 * 48_000)
    #expect(number(bytes, at: bytes.count - 4, count: 4) == 0xFFFF_FFFF)
  }

  @Test("It becomes RF64 with the first frame that 32 bits cannot count")
  func border() {
    let head = UInt64(WAVHeader(tags: tags, dataBytes: 0).bytes.count)
    let most = (1 << 32) - head
    let last = WAVHeader(tags: tags, dataBytes: most - most % 2 - 2).bytes
    let next = WAVHeader(tags: tags, dataBytes: most + 6).bytes
    #expect(word(last, at: 0) == "RIFF")
    #expect(word(next, at: 0) == "RF64")
    #expect(last.count == next.count, "the samples begin at the same place")
  }
}
