public import Rhythm

/// What one look at the device showed, for measuring how well the output keeps time.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct AudioLook: Hashable, Sendable, BitwiseCopyable {
  /// When.
  public var host: HostTime
  /// How much later than planned the thread woke, in nanoseconds; nil where somebody woke it.
  public var lateness: Nanoseconds?
  /// How far what the device said lay from what the sample clock expected, in nanoseconds; nil where it was not used.
  public var residual: Double?
  /// Frames between the last one written and the one heard, as the device says.
  public var delay: Int64
  /// Frames that were queued in the device.
  public var queued: Int
  /// How long the device took to answer, in nanoseconds.
  public var answer: Nanoseconds
  /// The length of a frame by the sample clock, in nanoseconds; nil until it is locked.
  public var nanosecondsPerFrame: Double?
  /// In what lumps the device takes frames; 0 until that is known.
  public var quantum: Int
  /// Whether it is a device, and not what stands in for one.
  public var isReal: Bool
}

/// What an open device is, in its own words and numbers.
public struct DeviceDescription: Hashable, Sendable {
  /// Who answers behind ALSA.
  public enum Server: String, Hashable, Sendable {
    /// A card without a server in between.
    case hardware
    /// PipeWire's plugin.
    case pipeWire
    /// PulseAudio's plugin, or PipeWire in its place.
    case pulse
    /// ALSA's own mixing of several programs.
    case mixing
    /// Something else.
    case other
  }

  /// The name under which it was opened.
  public var name: String
  /// What ALSA calls its kind.
  public var kind: String
  /// Who answers.
  public var server: Server
  /// The card's own name, where it is a card.
  public var card: String?
  /// Frames a second.
  public var rate: Int
  /// Frames in its buffer.
  public var bufferFrames: Int
  /// Frames between two of its interrupts.
  public var periodFrames: Int
}
