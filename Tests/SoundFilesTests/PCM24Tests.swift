import Testing

@testable import SoundFiles

@Suite("Samples become 24 bits")
struct PCM24Tests {
  private let step = Float(1) / 8_388_608

  /// What the bytes say, read back.
  private func packed(_ samples: [Float]) -> [Int32] {
    var bytes = [UInt8](repeating: 0xEE, count: 3 * samples.count)
    samples.withUnsafeBufferPointer { source in
      bytes.withUnsafeMutableBytes { PCM24.pack(source, into: $0) }
    }
    return samples.indices.map { index in
      let three = bytes[3 * index..<3 * index + 3].reversed().reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      return Int32(bitPattern: three << 8) >> 8
    }
  }

  @Test("Rounded to the nearest, clipped at full scale, silent where it is no number")
  func edges() {
    let samples: [Float] = [
      0, step, -step, 0.5, -0.5, 1, -1, 2, -3, .nan, 1.4 * step, 1.6 * step, 0.25, .infinity, -.infinity,
      -0.0,
    ]
    let wanted: [Int32] = [
      0, 1, -1, 4_194_304, -4_194_304, 8_388_607, -8_388_608, 8_388_607, -8_388_608, 0, 1, 2, 2_097_152,
      8_388_607, -8_388_608, 0,
    ]
    #expect(packed(samples) == wanted)
    // One at a time they take another way.
    #expect(samples.flatMap { packed([$0]) } == wanted)
  }

  @Test("Silence within sound stays where it is", arguments: [1, 31, 32, 33, 200])
  func silence(_ length: Int) {
    let samples = [0.25, -0.25] + [Float](repeating: 0, count: length) + [Float](repeating: step, count: 50)
    let wanted =
      [2_097_152, -2_097_152] + [Int32](repeating: 0, count: length) + [Int32](repeating: 1, count: 50)
    #expect(packed(samples) == wanted)
  }

  @Test("Many at once are the same as one at a time", arguments: 0..<20)
  func ways(_ count: Int) {
    var state: UInt64 = 88_172_645_463_325_252
    let samples = (0..<count * 7).map { _ -> Float in
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      // Most below half of full scale, some around it, with halves between two numbers among them.
      let number = Float(Int64(state % 8_800_000) - 4_400_000)
      return (state >> 40) % 2 == 0 ? number * step : (number + 0.5) * step
    }
    let wanted = samples.map { Int32(($0 / step).rounded(.toNearestOrEven)) }
    #expect(packed(samples) == wanted)
  }
}
