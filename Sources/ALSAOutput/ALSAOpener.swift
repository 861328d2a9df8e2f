import CALSA
import Dispatch
import Glibc
import Synchronization

/// Opens ALSA's devices on a queue of its own for each attempt, since one that hangs never returns.
final class ALSAOpener: PCMOpener {
  private struct Attempt {
    var number = 0
    var outcome: OpenOutcome?
  }

  private let name: String
  private let attempt = Mutex(Attempt())
  private let described = Mutex<DeviceDescription?>(nil)
  private let closing = DispatchQueue(label: "settle.audio.close")

  init(name: String) { self.name = name }

  func begin() {
    let number = attempt.withLock { attempt in
      attempt.number += 1
      attempt.outcome = nil
      return attempt.number
    }
    DispatchQueue(label: "settle.audio.open").async { [self, name] in
      let outcome: OpenOutcome
      do throws(PCMError) {
        if let pcm = try ALSAOpener.open(name) {
          described.withLock { $0 = pcm.description }
          outcome = .opened(pcm)
        } else {
          outcome = .null
        }
      } catch {
        outcome = .failed(error)
      }
      let isWanted = attempt.withLock { attempt in
        guard attempt.number == number else { return false }
        attempt.outcome = outcome
        return true
      }
      if !isWanted, case .opened(let pcm) = outcome { pcm.close() }
    }
  }

  /// A sound server's library begins threads of its own as it is opened; by their name one sees whose time they take.
  private static func open(_ name: String) throws(PCMError) -> ALSAPCM? {
    let former = UnsafeMutablePointer<CChar>.allocate(capacity: 16)
    settle_thread_name(former)
    settle_thread_rename("sound-server")
    defer {
      settle_thread_rename(former)
      former.deallocate()
    }
    return try ALSAPCM.open(name)
  }

  func outcome() -> OpenOutcome? {
    // The audio thread waits for nobody: it asks again at its next step.
    let taken = attempt.withLockIfAvailable { attempt in
      let outcome = attempt.outcome
      attempt.outcome = nil
      return outcome
    }
    return taken ?? nil
  }

  func abandon() {
    let left = attempt.withLock { attempt in
      attempt.number += 1
      let outcome = attempt.outcome
      attempt.outcome = nil
      return outcome
    }
    if case .opened(let pcm) = left { close(pcm) }
  }

  var description: DeviceDescription? { described.withLock { $0 } }

  func close(_ pcm: any PCM) {
    closing.async { pcm.close() }
  }
}
