import Rhythm

/// Finds out from outside whether the audio thread is held up in a device that does not come back.
///
/// The thread says when it will look next; what is long past that twice in a row is no machine that slept meanwhile.
struct HangWatch {
  /// How late the thread may be before it is doubted.
  static let patience: Nanoseconds = 1_000_000_000
  /// How long it is doubted before it is told of, and how often it is looked at until then.
  static let doubt: Nanoseconds = 250_000_000

  private var doubted: (wake: HostTime, since: HostTime)?
  private var wasTold = false

  /// Whether it wants to look again soon.
  var isDoubting: Bool { doubted != nil && !wasTold }

  /// One look. True where a person is to be told, once for each hang.
  ///
  /// - Parameter nextWake: when the thread meant to look at the device next.
  mutating func isHung(nextWake: HostTime, at now: HostTime) -> Bool {
    guard now - nextWake > HangWatch.patience else {
      doubted = nil
      wasTold = false
      return false
    }
    guard let doubted, doubted.wake == nextWake else {
      doubted = (nextWake, now)
      wasTold = false
      return false
    }
    guard !wasTold, now - doubted.since >= HangWatch.doubt else { return false }
    wasTold = true
    return true
  }
}
