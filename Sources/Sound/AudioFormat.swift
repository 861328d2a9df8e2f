/// How all sound is held: 48,000 frames a second, two channels, interleaved 32-bit floats.
public enum AudioFormat {
  /// Frames in a second.
  public static let sampleRate = 48_000
  /// Samples in a frame.
  public static let channels = 2
  /// Frames that are rendered together: every rendered length is a multiple of it.
  public static let chunk = 64
  /// The length of a frame in nanoseconds where nothing else is known.
  public static let nominalNanosecondsPerFrame = 1e9 / Double(sampleRate)

  /// Frames in a length of time, rounded to the nearest.
  static func frames(seconds: Double) -> Int { Int((seconds * Double(sampleRate)).rounded()) }
}
