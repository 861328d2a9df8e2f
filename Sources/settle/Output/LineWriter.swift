internal import Dispatch
internal import Glibc
internal import Realtime
internal import Synchronization

/// Writes lines to a file or a pipe, in order, on a queue of its own: a reader that is slow or gone delays nobody.
final class LineWriter: Sendable {
  private let descriptor: Int32
  private let closes: Bool
  private let queue = DispatchQueue(label: "settle.lines")
  private let failure = Mutex<Int32?>(nil)
  private let gone: @Sendable () -> Void

  /// Writes to a descriptor that is open; `gone` is told once when nothing can be written any more.
  init(_ descriptor: Int32, gone: @escaping @Sendable () -> Void = {}) {
    self.descriptor = descriptor
    closes = false
    self.gone = gone
  }

  /// Writes to a file, made new; nil where it cannot be (`errno` says why).
  init?(path: String) {
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { return nil }
    closes = true
    gone = {}
  }

  /// Why lines could not be written (`errno`), where a reader that went away does not count; nil where they could.
  var lost: Int32? { failure.withLock { $0 == EPIPE ? nil : $0 } }

  /// Adds a line.
  func write(_ line: String) {
    queue.async { [self] in
      guard failure.withLock({ $0 == nil }) else { return }
      if !StandardStream.write(line + "\n", to: descriptor) {
        failure.withLock { $0 = errno }
        gone()
      }
    }
  }

  /// Waits until all lines are written, at most for some milliseconds: a blocked reader holds nobody up.
  func finish(within milliseconds: Int = 200) {
    let done = DispatchSemaphore(value: 0)
    queue.async { [self] in
      if closes { close(descriptor) }
      done.signal()
    }
    _ = done.wait(atMost: Int64(milliseconds) * 1_000_000)
  }
}
