internal import Dispatch
internal import Glibc
internal import Synchronization

/// Notices that a file was saved, however an editor does it: in place, or by another file moved there.
///
/// It looks several times a second, since what editors do differs and a look costs next to nothing.
final class FileWatch: Sendable {
  /// What tells one save from another.
  private struct Look: Equatable {
    var inode: UInt = 0
    var size = 0
    var seconds = 0
    var nanoseconds = 0
  }

  private let path: String
  private let saved: @Sendable () -> Void
  // Dispatch sources may be used from any thread; their module does not say so on Linux.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer
  /// What was told of, and what was seen last.
  private let looks: Mutex<(told: Look, last: Look)>

  /// - Parameter saved: called on a queue of its own after each save, once the file has been still for a look.
  init(_ path: String, saved: @escaping @Sendable () -> Void) {
    self.path = path
    self.saved = saved
    let look = Self.look(path)
    looks = Mutex((look, look))
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "settle.watch"))
    timer.schedule(deadline: .now() + .milliseconds(150), repeating: .milliseconds(150))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  /// Looks no more.
  func stop() { timer.cancel() }

  private func look() {
    let now = Self.look(path)
    let isNew = looks.withLock { looks in
      defer { looks.last = now }
      guard now == looks.last, now != looks.told else { return false }
      looks.told = now
      return true
    }
    if isNew { saved() }
  }

  private static func look(_ path: String) -> Look {
    var status = stat()
    guard stat(path, &status) == 0 else { return Look() }
    return Look(
      inode: status.st_ino, size: status.st_size, seconds: status.st_mtim.tv_sec,
      nanoseconds: status.st_mtim.tv_nsec)
  }
}
