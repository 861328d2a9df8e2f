import Glibc
import Testing

@testable import SoundFiles

@Suite("Sound files are written and read again")
struct RoundTripTests {
  private let tags = SoundFileTags(title: "A tone", comment: "Settle pattern: tone")

  /// A soft tone that is another one on the right, with silence before it.
  private func tone(frames: Int, rate: Double = 48_000, silence: Int = 4_800) -> [Float] {
    (0..<frames).flatMap { frame -> [Float] in
      guard frame >= silence else { return [0, 0] }
      let time = Double(frame - silence) / rate
      return [Float(0.2 * sin(2 * .pi * 440 * time)), Float(0.1 * sin(2 * .pi * 330 * time))]
    }
  }

  private func write(_ samples: [Float], to path: String, _ format: SoundFileFormat) throws {
    var writer = try SoundFileWriter(path: path, format: format, tags: tags)
    // In pieces that fit nothing.
    for start in stride(from: 0, to: samples.count, by: 1_234) {
      let end = min(start + 1_234, samples.count)
      try samples[start..<end].withUnsafeBufferPointer { try writer.write($0) }
    }
    try writer.finish()
  }

  @Test("Without loss, within half of the last bit", arguments: [SoundFileFormat.wav, .flac])
  func lossless(_ format: SoundFileFormat) throws {
    try withFolder { folder in
      let samples = tone(frames: 30_001)
      let path = "\(folder)/tone.\(format.rawValue)"
      try write(samples, to: path, format)
      let read = try SoundFileReader.read(path)
      #expect(read.frames == 30_001)
      let worst = zip(samples, read.samples).reduce(Float(0)) { max($0, abs($1.0 - $1.1)) }
      #expect(worst <= 0.500_01 / 8_388_608)
    }
  }

  @Test("With loss, the sound stays where it is and as loud", arguments: [SoundFileFormat.ogg, .mp3])
  func lossy(_ format: SoundFileFormat) throws {
    try withFolder { folder in
      let path = "\(folder)/tone.\(format.rawValue)"
      try write(tone(frames: 48_000), to: path, format)
      let read = try SoundFileReader.read(path)
      // A frame of MP3 is 1,152 long, and its coder comes a little late.
      #expect(abs(read.frames - 48_000) <= (format == .mp3 ? 2_400 : 0))
      #expect(abs(read.peak - 0.2) < 0.02)
      #expect(abs(read.onset - 4_800) < 1_500)
    }
  }

  @Test("What is measured of a sound is right")
  func facts() {
    let sound = RecordedSound(samples: tone(frames: 48_001))
    #expect(sound.frames == 48_001)
    #expect(sound.duration == 1_000_020_833)
    #expect(abs(sound.peak - 0.2) < 0.000_1)
    #expect((4_800...4_802).contains(sound.onset))
    #expect(RecordedSound(samples: [0, 0, 0, 0]).onset == 0)
  }

  @Test("Another sample rate becomes 48 kHz at the same pitch and place", arguments: [8_000, 44_100, 96_000])
  func rates(_ rate: Int) throws {
    let silence = rate / 10
    let source = tone(frames: rate, rate: Double(rate), silence: silence)
    let resampled = try Resampler.resample(source, from: rate)
    #expect(resampled.count == 2 * 48_000)
    let wanted = tone(frames: 48_000)
    // Away from both ends of the tone, where a filter may ring.
    let worst = (6_000..<47_000).reduce(Float(0)) { max($0, abs(wanted[2 * $1] - resampled[2 * $1])) }
    #expect(worst < 0.000_5)
  }

  @Test("One channel goes to both sides, of many none is lost, and nothing is louder than full scale")
  func channels() {
    var stereo: [Float] = []
    StereoMix.append([0.5, -0.5], channels: 1, to: &stereo)
    #expect(stereo == [0.5, 0.5, -0.5, -0.5])
    stereo = []
    StereoMix.append([0, 0, 0.5, 1, 1, 1], channels: 3, to: &stereo)
    #expect(stereo.count == 4)
    #expect(stereo[0] > 0 && stereo[0] == stereo[1])
    #expect(stereo[2] == 1 && stereo[3] == 1)
    stereo = []
    StereoMix.append([.nan, .infinity, -9, 0], channels: 2, to: &stereo)
    #expect(stereo == [0, 1, -1, 0])
  }
}

/// A folder for the length of `body`.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/settle-sound-XXXXXX".utf8CString)
  let made = template.withUnsafeMutableBufferPointer { $0.baseAddress.flatMap { mkdtemp($0) } != nil }
  try #require(made)
  let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  defer {
    if let directory = opendir(folder) {
      while let entry = readdir(directory) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        unlink("\(folder)/\(name)")
      }
      closedir(directory)
    }
    rmdir(folder)
  }
  try body(folder)
}
