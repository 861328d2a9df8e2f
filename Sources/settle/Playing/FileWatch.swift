internal import Dispatch
internal import Synchronization

/// Notices that one of some files was saved, however an editor does it: in place, or by another file moved there.
///
/// It looks several times a second, since what editors do differs and a look costs next to nothing.
final class FileWatch: Sendable {
  private struct Looks {
    var paths: [String]
    /// What was told of, and what was seen last.
    var told: [FileStamp]
    var last: [FileStamp]
  }

  private let saved: @Sendable () -> [String]?
  // Dispatch sources may be used from any thread; their module does not say so on Linux.
  nonisolated(unsafe) private let timer: any DispatchSourceTimer
  private let looks: Mutex<Looks>

  /// - Parameter saved: called on a queue of its own after each save, once the files have been still for a look; the
  ///   files to look at from then on, nil for the same.
  init(_ paths: [String], saved: @escaping @Sendable () -> [String]?) {
    self.saved = saved
    let stamps = paths.map(FileStamp.init)
    looks = Mutex(Looks(paths: paths, told: stamps, last: stamps))
    timer = DispatchSource.makeTimerSource(queue: DispatchQueue(label: "settle.watch"))
    timer.schedule(deadline: .now() + .milliseconds(150), repeating: .milliseconds(150))
    timer.setEventHandler { [weak self] in self?.look() }
    timer.resume()
  }

  /// Looks no more.
  func stop() { timer.cancel() }

  private func look() {
    let isNew = looks.withLock { looks in
      let now = looks.paths.map(FileStamp.init)
      defer { looks.last = now }
      guard now == looks.last, now != looks.told else { return false }
      looks.told = now
      return true
    }
    guard isNew, let paths = saved() else { return }
    looks.withLock { looks in
      if paths == looks.paths { return }
      // The first stays what it was told as: a save that came meanwhile is not missed.
      let stamps = looks.told.prefix(1) + paths.dropFirst().map(FileStamp.init)
      looks = Looks(paths: paths, told: Array(stamps), last: Array(stamps))
    }
  }
}
