internal import Glibc
internal import Rhythm

extension HostTime {
  /// The screen's only look at a clock.
  static var monotonic: HostTime {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return HostTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
  }
}
