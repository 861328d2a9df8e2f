import Foundation

/// What the null sink was given: 48 kHz, both channels mixed to one.
struct Recording {
  static let framesPerSecond = 48_000

  var samples: [Float]

  init(samples: [Float]) { self.samples = samples }

  /// Reads 32-bit floats in two channels, as `scripts/null-sink --record` leaves them.
  init(contentsOf file: URL) throws {
    let data = try Data(contentsOf: file, options: .alwaysMapped)
    samples = data.withUnsafeBytes { bytes in
      let floats = bytes.bindMemory(to: Float.self)
      return [Float](unsafeUninitializedCapacity: floats.count / 2) { mixed, count in
        count = floats.count / 2
        var frame = 0
        while frame < count {
          mixed[frame] = (floats[2 * frame] + floats[2 * frame + 1]) / 2
          frame += 1
        }
      }
    }
  }

  /// Where each stretch of at least so many exact zeros begins, from a frame on, the end of the recording included.
  func silences(from start: Int, ofAtLeast length: Int) -> [Int] {
    var found: [Int] = []
    var run = 0
    for index in start..<samples.count {
      run = samples[index] == 0 ? run + 1 : 0
      if run == length { found.append(index - length + 1) }
    }
    return found
  }

  /// The length of the longest run of exact zeros in `range`: a sound never holds one, so that it is a gap.
  func longestSilence(in range: Range<Int>) -> Int {
    var longest = 0
    var run = 0
    for sample in samples[range.clamped(to: samples.indices)] {
      run = sample == 0 ? run + 1 : 0
      longest = max(longest, run)
    }
    return longest
  }
}
