import Foundation

/// A WAV file, read by the letter: 16 or 24 bits, any number of channels, mixed to one.
struct WAVFile {
  var recording: Recording
  var rate: Int
  var channels: Int
  var bits: Int

  struct NotWAV: Error {}

  init(contentsOf file: URL) throws {
    let bytes = [UInt8](try Data(contentsOf: file))
    func number(_ place: Int, _ count: Int) -> Int {
      (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
    }
    func word(_ place: Int) -> String { String(decoding: bytes[place..<place + 4], as: UTF8.self) }
    guard bytes.count > 12, word(0) == "RIFF", word(8) == "WAVE", number(4, 4) == bytes.count - 8 else {
      throw NotWAV()
    }
    var chunks: [String: Range<Int>] = [:]
    var place = 12
    while place + 8 <= bytes.count {
      let length = number(place + 4, 4)
      chunks[word(place)] = place + 8..<place + 8 + length
      place += 8 + length + length % 2
    }
    guard let format = chunks["fmt "], let data = chunks["data"], data.upperBound <= bytes.count else {
      throw NotWAV()
    }
    let channels = number(format.lowerBound + 2, 2)
    let bits = number(format.lowerBound + 14, 2)
    let width = bits / 8
    let frame = width * channels
    let scale = Float(channels) * Float(1 << (bits - 1))
    var samples = [Float](repeating: 0, count: data.count / frame)
    bytes.withUnsafeBufferPointer { bytes in
      for index in samples.indices {
        var sum = 0
        for channel in 0..<channels {
          var value: Int32 = 0
          for byte in 0..<width {
            value |=
              Int32(bytes[data.lowerBound + index * frame + channel * width + byte])
              << (8 * Int32(byte + 4 - width))
          }
          sum += Int(value >> Int32(8 * (4 - width)))
        }
        samples[index] = Float(sum) / scale
      }
    }
    recording = Recording(samples: samples)
    rate = number(format.lowerBound + 4, 4)
    self.channels = channels
    self.bits = bits
  }
}
