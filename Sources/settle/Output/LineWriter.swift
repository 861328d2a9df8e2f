internal import Dispatch
internal import Glibc
internal import Synchronization

/// Writes lines to a file or a pipe, in order, on a queue of its own: a reader that is slow or gone delays nobody.
final class LineWriter: Sendable {
  private let descriptor: Int32
  private let closes: Bool
  private let queue = DispatchQueue(label: "settle.lines")
  private let isGone = Atomic(false)
  private let gone: @Sendable () -> Void

  /// Writes to standard output; `gone` is told once when nobody reads it any more.
  init(gone: @escaping @Sendable () -> Void = {}) {
    descriptor = STDOUT_FILENO
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

  /// Adds a line.
  func write(_ line: String) {
    queue.async { [self] in
      guard !isGone.load(ordering: .relaxed) else { return }
      if !StandardStream.write(line + "\n", to: descriptor) {
        isGone.store(true, ordering: .relaxed)
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
    _ = done.wait(timeout: .now() + .milliseconds(milliseconds))
  }
}
