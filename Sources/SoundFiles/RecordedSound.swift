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
