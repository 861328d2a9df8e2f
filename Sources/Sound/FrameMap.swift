public import Rhythm

/// Which frame of the output is heard when: a straight line between host time and frames.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct FrameMap: Hashable, Sendable, BitwiseCopyable {
  /// A moment of host time.
  public var time: HostTime
  /// The place in the output that is heard then, in frames since its beginning; it may lie between two frames.
  public var frame: Double
  /// How long a frame lasts by the host's clock, in nanoseconds.
  public var nanosecondsPerFrame: Double

  /// The map through one point.
  public init(
    time: HostTime, frame: Double,
    nanosecondsPerFrame: Double = AudioFormat.nominalNanosecondsPerFrame
  ) {
    self.time = time
    self.frame = frame
    self.nanosecondsPerFrame = nanosecondsPerFrame
  }

  /// The map of a rendering without a clock: frame 0 at time 0, 48 kHz to the letter.
  public static let exact = FrameMap(time: HostTime(nanoseconds: 0), frame: 0)

  /// The frame that is heard at a moment, rounded to the nearest.
  public func frame(at host: HostTime) -> Int64 {
    let frames = frame + Double(host - time) / nanosecondsPerFrame
    return Int64(max(-9e18, min(9e18, frames.rounded())))
  }

  /// When a frame is heard, rounded to the nearest nanosecond.
  public func hostTime(of frame: Int64) -> HostTime {
    let length = (Double(frame) - self.frame) * nanosecondsPerFrame
    // Asked for twice in each chunk: within a week adding and taking away 1.5·2⁵² rounds without a call.
    let magic = 6_755_399_441_055_744.0
    return time + Nanoseconds(abs(length) < 1e15 ? (length + magic) - magic : length.rounded())
  }

  /// How much later another map puts the frame at which this one is anchored, in nanoseconds.
  func distance(to other: FrameMap) -> Double {
    Double(other.time - time) + (frame - other.frame) * other.nanosecondsPerFrame
  }
}
