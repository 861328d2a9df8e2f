public import Rhythm

/// What happened to the output and what was done: a line of the event record.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
public struct AudioEvent: Hashable, Sendable, BitwiseCopyable {
  /// What happened.
  public enum What: String, Hashable, Sendable, BitwiseCopyable {
    /// The device ran dry.
    case underrun
    /// The machine slept.
    case suspended
    /// The device is gone.
    case lost
    /// The device took nothing for a second.
    case stuck
    /// Opening it, or writing to it, took too long.
    case hung
    /// Another program holds it.
    case busy
    /// There is none, or it refused.
    case missing
    /// It is open.
    case opened
    /// It plays nothing by its nature.
    case null
    /// What is written is suddenly heard sooner or later than before: another device, or another way to it.
    case moved
    /// Headphones were pulled out, or a card.
    case unplugged
    /// A pause has lasted.
    case paused
  }

  /// What was done.
  public enum Done: String, Hashable, Sendable, BitwiseCopyable {
    /// It was prepared and filled again, and sound fades in.
    case refilled
    /// It was woken.
    case resumed
    /// It will be tried again; a simulated sink stands in.
    case retrying
    /// A simulated sink stands in for good.
    case simulating
    /// Sound fades in.
    case fadingIn
    /// Sound waits for a key.
    case waitingForKey
    /// Cues are placed by the new way.
    case followed
    /// The device was let go until time moves again.
    case closed
  }

  /// When.
  public var host: HostTime
  /// What happened.
  public var what: What
  /// What was done.
  public var done: Done

  /// Whether the record calls it `xrun` (else `device`).
  public var isUnderrun: Bool { what == .underrun }
}

/// What a person is told about the output.
public enum AudioNotice: Hashable, Sendable {
  /// No sound card, or none that could be opened; the session goes on.
  case noDevice
  /// The device is gone; the session goes on.
  case lost
  /// It is back, and sound fades in.
  case back
  /// It is back after a while, and sound waits for a key.
  case backSilent
  /// Headphones or a card were pulled out, and sound waits for a key.
  case unplugged
}
