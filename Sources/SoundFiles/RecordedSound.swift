/// A sound that was read from a file: interleaved stereo at 48 kHz, and what was measured of it.
///
/// Thread-safe: a plain value.
public struct RecordedSound: Hashable, Sendable {
  /// Interleaved stereo, 48,000 frames a second, each sample −1…1.
  public var samples: [Float]

  /// Takes over samples, which are a whole number of frames.
  public init(samples: [Float]) {
    self.samples = samples
  }

  /// How many frames there are.
  public var frames: Int { samples.count / 2 }
  /// Its length in nanoseconds, rounded to the nearest.
  public var duration: Int64 { (Int64(frames) * 1_000_000_000 + 24_000) / 48_000 }
  /// The largest sample, 0…1.
  public var peak: Float { samples.reduce(0) { max($0, abs($1)) } }

  /// The first frame that is heard: within 40 dB of the peak. 0 where there is nothing but silence.
  public var onset: Int {
    let floor = peak / 100
    guard floor > 0 else { return 0 }
    return (samples.firstIndex { abs($0) >= floor } ?? 0) / 2
  }

  /// How long it takes from there to be loud, in nanoseconds, as if it rose evenly from nothing to the highest sample
  /// of its first 300 ms. 0 where there is nothing but silence.
  public var rise: Int64 {
    let first = 2 * onset
    let height = samples[first..<min(samples.count, first + 2 * 14_400)].reduce(0) { max($0, abs($1)) }
    guard height > 0, let loud = samples[first...].firstIndex(where: { abs($0) >= 0.9 * height }) else {
      return 0
    }
    // From a hundredth of the peak to nine tenths of the height are so much of an even rise.
    let share = 0.9 - min(Double(peak / 100 / height), 0.8)
    return Int64(Double(loud / 2 - onset) / 48_000 / share * 1e9)
  }
}

/// How much of a file is read at most: files come from anywhere.
public struct SoundFileLimits: Hashable, Sendable {
  /// The length of the file in bytes.
  public var bytes: Int64
  /// The length of the sound in nanoseconds; ten minutes take 230 MB of memory.
  public var duration: Int64
  /// Channels.
  public var channels: Int
  /// Frames a second.
  public var rates: ClosedRange<Int>

  /// Limits; without any, those that fit recordings, cues and ambience.
  public init(
    bytes: Int64 = 512 << 20, duration: Int64 = 600_000_000_000, channels: Int = 8,
    rates: ClosedRange<Int> = 4_000...384_000
  ) {
    self.bytes = bytes
    self.duration = duration
    self.channels = channels
    self.rates = rates
  }
}
