public import Rhythm

/// A key that was pressed.
public enum Key: Hashable, Sendable {
  /// A key with a character on it.
  case character(Unicode.Scalar)
  /// Enter.
  case enter
  /// Escape, alone.
  case escape
  /// The upward arrow.
  case up
  /// The downward arrow.
  case down
  /// The arrow to the left.
  case left
  /// The arrow to the right.
  case right
  /// Backspace.
  case backspace
  /// Tab.
  case tab
  /// A letter together with Ctrl, told in lower case.
  case control(Unicode.Scalar)

  /// What it asks for while an exercise is played; nil for keys that mean nothing then.
  ///
  /// Upper case counts as lower case: a caps lock must not stand between a person and leaving.
  public var command: Command? {
    switch self {
    case .character(let scalar): Self.command(for: scalar)
    case .enter: .goOn
    case .escape, .control("c"): .leave
    case .up: .louder
    case .down: .quieter
    case .left: .slower
    case .right: .faster
    case .backspace, .tab, .control: nil
    }
  }

  private static func command(for scalar: Unicode.Scalar) -> Command? {
    switch scalar {
    case " ": .pauseOrResume
    case "q", "Q": .leave
    case "n", "N": .somethingElse
    case "s", "S": .voice
    case "m", "M": .mute
    case "v", "V": .nextVisual
    case "?", "h", "H": .help
    case "0"..."9": .number(Int(scalar.value - 0x30))
    default: nil
    }
  }
}
