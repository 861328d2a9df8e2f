public import Rhythm

/// Something that happened while an exercise was played, for `--events`.
public struct SessionRecord: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// Offset 0 is due at the record's moment.
    case start
    /// Time stands still from here on.
    case pause
    /// Time goes on from here.
    case resume
    /// The speed changed, in percent of the written one.
    case speed(Rate)
    /// The person, or a signal, ended it before its end.
    case stop
    /// The exercise came to its end.
    case finish
    /// A key went on sooner, to another place.
    case skip(to: TimelineOffset)
    /// Time is held at a gate.
    case gateHeld
    /// A gate was opened, and time goes on at a place.
    case gateOpened(to: TimelineOffset)
    /// A way was chosen (from 0), and time goes on at a place.
    case choice(index: Int, to: TimelineOffset)
  }

  /// What happened.
  public var event: Event
  /// When it takes effect.
  public var host: HostTime
  /// Where the timeline stood then.
  public var offset: TimelineOffset
}

/// Something a person is told in one calm line.
public enum SessionNotice: Hashable, Sendable {
  /// It cannot be slower, by the pattern's limits.
  case slowest
  /// It cannot be faster, by the pattern's limits.
  case fastest
  /// The speed is this now.
  case speed(Rate)
  /// The machine slept, and the exercise was paused.
  case slept
  /// A rating rose, and something is offered.
  case offered
  /// Nobody touched it for long: it rests until a key.
  case atRest
}

/// How a session came to its end.
public enum SessionEnding: Hashable, Sendable {
  /// The exercise was played to its end.
  case finished
  /// The person left.
  case left
}
