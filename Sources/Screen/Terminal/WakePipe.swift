internal import Glibc

/// A way to wake a thread that waits in `poll`.
///
/// Thread-safe: yes.
final class WakePipe: Sendable {
  /// The end to wait on.
  let readEnd: Int32
  /// The end that a signal handler may write to.
  let writeEnd: Int32

  init() {
    var ends: [Int32] = [0, 0]
    let result = pipe(&ends)
    precondition(result == 0, "No pipe could be made.")
    (readEnd, writeEnd) = (ends[0], ends[1])
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Wakes whoever waits; many wakes before it looks are one.
  func poke() {
    var byte: UInt8 = 0
    _ = write(writeEnd, &byte, 1)
  }

  /// Takes what has been written, at most 64 bytes at once.
  func take() -> [UInt8] {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(readEnd, &buffer, buffer.count)
    return Array(buffer.prefix(max(count, 0)))
  }
}
