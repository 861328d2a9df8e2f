import Glibc
import Testing

@testable import SoundFiles

/// Silence of a WAV file that is not written, and read all the same.
@Suite("Silence is a hole of the file")
struct HoleTests {
  private let tags = SoundFileTags(title: "Taps", comment: "Settle pattern: taps")

  /// Bits of noise with silences of many lengths between them, and one at the end.
  private let samples: [Float] = {
    var samples: [Float] = []
    for length in [1, 100, 3_000, 9_000, 40_000, 400_000] {
      samples += (0..<2_000).map { Float(($0 * 7_919) % 1_000 - 500) / 4_000 }
      samples += [Float](repeating: 0, count: 2 * length)
    }
    return samples
  }()

  private func write(to path: String, pieces: Int) throws {
    var writer = try SoundFileWriter(path: path, format: .wav, tags: tags)
    for start in stride(from: 0, to: samples.count, by: pieces) {
      try samples[start..<min(start + pieces, samples.count)].withUnsafeBufferPointer { try writer.write($0) }
    }
    try writer.finish()
  }

  private func bytes(of path: String) throws -> [UInt8] {
    let file = open(path, O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65_536)
    while case let count = read(file, &block, block.count), count > 0 { bytes += block[..<count] }
    return bytes
  }

  @Test("Every sample is read again, and the length is the whole")
  func holes() throws {
    try withFolder { folder in
      let path = "\(folder)/taps.wav"
      try write(to: path, pieces: 8_192)
      let sound = try SoundFileReader.read(path)
      try #require(sound.samples.count == samples.count)
      let worst = zip(samples, sound.samples).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
      #expect(worst <= 0.500_01 / 8_388_608)
      let read = try bytes(of: path)
      #expect(read.count == WAVHeader(tags: tags, dataBytes: 0).bytes.count + 3 * samples.count)
      #expect(
        Array(read.prefix(20))
          == Array(WAVHeader(tags: tags, dataBytes: UInt64(3 * samples.count)).bytes.prefix(20)))
    }
  }

  @Test("In whatever pieces it comes, the bytes are the same", arguments: [2, 1_234, 65_536, 300_000])
  func pieces(_ length: Int) throws {
    try withFolder { folder in
      try write(to: "\(folder)/one.wav", pieces: 8_192)
      try write(to: "\(folder)/other.wav", pieces: length)
      #expect(try bytes(of: "\(folder)/one.wav") == bytes(of: "\(folder)/other.wav"))
    }
  }
}
