import Glibc
import Rhythm

/// Decides when a device is opened again: a state machine whose events return what to do.
struct DeviceKeeper {
  /// What the loop does next.
  enum Action: Equatable {
    case nothing
    case begin
    case abandon
  }

  /// Opening takes no longer than this, or it hangs.
  static let deadline: Nanoseconds = 3_000_000_000
  /// Another program's device is tried again for this long, this often.
  static let busyPatience: Nanoseconds = 1_000_000_000
  static let busyInterval: Nanoseconds = 100_000_000
  /// The first and the longest pause between two attempts.
  static let firstBackoff: Nanoseconds = 250_000_000
  static let longestBackoff: Nanoseconds = 5_000_000_000
  /// A device that is away for longer comes back silent.
  static let sameSession: Nanoseconds = 10_000_000_000

  private(set) var openingSince: HostTime?
  private var retryAt: HostTime?
  private var busySince: HostTime?
  private var backoff = DeviceKeeper.firstBackoff
  /// Since when nothing real is heard.
  private(set) var silentSince: HostTime?

  /// Whether an attempt is under way.
  var isOpening: Bool { openingSince != nil }
  /// When it wants to be asked again; nil when nothing is planned.
  var nextAttempt: HostTime? { openingSince == nil ? retryAt : nil }

  /// The output begins.
  mutating func start(at now: HostTime) {
    silentSince = now
    retryAt = now
  }

  /// Time has passed.
  mutating func advance(to now: HostTime) -> Action {
    if let openingSince {
      guard now - openingSince > DeviceKeeper.deadline else { return .nothing }
      self.openingSince = nil
      planRetry(at: now)
      return .abandon
    }
    guard let retryAt, now >= retryAt else { return .nothing }
    self.retryAt = nil
    openingSince = now
    return .begin
  }

  /// The device is open. True where it comes back too late to sound unasked.
  mutating func opened(at now: HostTime) -> Bool {
    let isLate = silentSince.map { now - $0 > DeviceKeeper.sameSession } ?? false
    self = DeviceKeeper()
    return isLate
  }

  /// It could not be opened. True where a simulated sink must stand in; false while it is only busy.
  mutating func failed(_ error: PCMError, at now: HostTime) -> Bool {
    openingSince = nil
    if error.code == EBUSY {
      let since = busySince ?? now
      busySince = since
      if now - since < DeviceKeeper.busyPatience {
        retryAt = now + DeviceKeeper.busyInterval
        return false
      }
      backoff = DeviceKeeper.longestBackoff
    }
    planRetry(at: now)
    return true
  }

  /// It plays nothing by its nature: it is not tried again.
  mutating func isNull() { self = DeviceKeeper() }

  /// It was lost while it played.
  mutating func lost(at now: HostTime) {
    self = DeviceKeeper()
    silentSince = now
    planRetry(at: now)
  }

  private mutating func planRetry(at now: HostTime) {
    retryAt = now + backoff
    backoff = min(DeviceKeeper.longestBackoff, backoff * 2)
  }
}
