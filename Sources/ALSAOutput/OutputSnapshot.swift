import Rhythm
import Sound

/// What the audio thread lets others know.
struct OutputSnapshot: BitwiseCopyable, Sendable {
  /// Which frame is heard when.
  var map = FrameMap.exact
  /// Whether the map can be relied on.
  var isLocked = false
  /// The first frame that is not rendered yet.
  var nextFrame: Int64 = 0
  /// When the thread next looks at the device.
  var nextWake = HostTime(nanoseconds: 0)
  /// How many frames it then writes, about.
  var stride = AudioLoop.period
  /// Whether what is heard comes from a device.
  var isReal = false
}
