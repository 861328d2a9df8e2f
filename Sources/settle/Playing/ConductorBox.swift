internal import Session
internal import Synchronization

/// A conductor that is known only after those who will ask for it.
final class ConductorBox: Sendable {
  private let held = Mutex<Conductor?>(nil)

  /// The conductor, once it is there; kept weakly by being asked for each time.
  var conductor: Conductor? { held.withLock { $0 } }

  func set(_ conductor: Conductor) { held.withLock { $0 = conductor } }
}
