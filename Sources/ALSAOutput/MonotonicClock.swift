// `timespec` comes with the headers of ALSA here.
import CALSA
import Glibc
import Rhythm

/// The machine's monotonic clock, the one time base.
enum MonotonicClock {
  /// The time now.
  static func now() -> HostTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return HostTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
