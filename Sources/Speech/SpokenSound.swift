public import Rhythm
public import Sound

/// Words as sound, ready for the mixer.
public struct SpokenSound: Hashable, Sendable {
  /// What the mixer plays.
  public var samples: SampledSound

  /// How long it is, in nanoseconds, rounded up.
  public var length: Nanoseconds {
    (Nanoseconds(samples.frames) * 1_000_000_000 + 47_999) / 48_000
  }
}
