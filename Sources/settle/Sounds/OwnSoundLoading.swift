internal import Dispatch
internal import Sound
internal import Synchronization

/// The author's sounds on their way from their files to the mixer, while the session goes on.
final class OwnSoundLoading: Sendable {
  private let files: OwnSoundFiles
  private let awaited: Atomic<Int>

  init(_ files: OwnSoundFiles) {
    self.files = files
    awaited = Atomic(files.cueCount)
  }

  /// Whether a phase would still be without its own sound.
  var isAwaited: Bool { awaited.load(ordering: .acquiring) > 0 }

  /// Begins to read, on a queue of its own.
  ///
  /// - Parameters:
  ///   - put: is given each sound once it is there.
  ///   - done: is given what could not be used, once, at the end.
  func begin(
    put: @escaping @Sendable (OwnSounds) -> Void, done: @escaping @Sendable ([OwnSoundFiles.Fault]) -> Void
  ) {
    guard !files.isEmpty else { return }
    DispatchQueue.global(qos: .userInitiated).async { [self] in
      let read = files.read { own in
        put(own)
        awaited.subtract(1, ordering: .releasing)
      }
      done(read.faults)
    }
  }
}
