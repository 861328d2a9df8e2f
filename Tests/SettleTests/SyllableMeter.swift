import Foundation

/// Tells where somebody speaks: syllables make the loudness of a voice rise and fall two to eight times a second, which
/// no tone, swell or noise of Settle's does.
struct SyllableMeter {
  /// How strongly loudness moves at the pace of syllables, each 10 ms: the root of the mean square over a third of a
  /// second.
  let strength: [Double]
  /// The loudness of the voice's band itself, each 10 ms.
  let level: [Double]
  static let step = 480

  init(_ recording: Recording) {
    level = Self.envelope(recording.samples)
    // Between the mean over 60 ms and the one over half a second lie 2 to 8 Hz.
    let quick = Self.mean(of: level, over: 6)
    let slow = Self.mean(of: level, over: 50)
    let moving = zip(quick, slow).map { ($0 - $1) * ($0 - $1) }
    strength = Self.mean(of: moving, over: 33).map { $0.squareRoot() }
  }

  /// The root of the mean square between about 300 and 3,000 Hz, each 10 ms.
  private static func envelope(_ samples: [Float]) -> [Double] {
    var low = 0.0
    var band = 0.0
    var sum = 0.0
    var levels: [Double] = []
    for (index, sample) in samples.enumerated() {
      low += (Double(sample) - low) * 0.0385
      band += (Double(sample) - low - band) * 0.32
      sum += band * band
      if (index + 1) % step == 0 {
        levels.append((sum / Double(step)).squareRoot())
        sum = 0
      }
    }
    return levels
  }

  private static func mean(of values: [Double], over count: Int) -> [Double] {
    var sums = [0.0]
    for value in values { sums.append(sums[sums.count - 1] + value) }
    return values.indices.map { index in
      let range = max(0, index - count / 2)..<min(values.count, index + (count + 1) / 2)
      return (sums[range.upperBound] - sums[range.lowerBound]) / Double(range.count)
    }
  }

  /// The mean of a row over some seconds of the recording.
  static func mean(_ row: [Double], from: Double, to: Double) -> Double {
    let range = (max(0, Int(from * 100))..<max(0, Int(to * 100))).clamped(to: row.indices)
    return range.isEmpty ? 0 : row[range].reduce(0, +) / Double(range.count)
  }

  static func highest(_ row: [Double], from: Double, to: Double) -> Double {
    let range = (max(0, Int(from * 100))..<max(0, Int(to * 100))).clamped(to: row.indices)
    return row[range].max() ?? 0
  }
}
