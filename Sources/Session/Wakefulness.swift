public import Rhythm

/// Whether the screen is kept awake: while something plays, and a key came lately.
public struct Wakefulness: Sendable {
  /// How long after a key the screen is kept awake: 10 minutes.
  public static let patience: Nanoseconds = 600_000_000_000

  private var lastKey: HostTime

  /// The command that began the session counts as a key.
  public init(at now: HostTime) { lastKey = now }

  /// A key came.
  public mutating func noticeKey(at now: HostTime) { lastKey = now }

  /// When it ends unless another key comes.
  public var end: HostTime { lastKey + Self.patience }

  /// Whether the screen is kept awake at a moment: not while paused, at a gate that waits, or once it is over.
  public func isWanted(for session: SessionMachine, at now: HostTime) -> Bool {
    session.ending == nil && session.transport.isRunning && !session.transport.isHeld(at: now) && now < end
  }
}
