/// The words shown for the phases of a breath where an author gives no label.
public struct BreathPhrases: Hashable, Sendable {
  /// Shown while the breath comes in.
  public var breatheIn = "breathe in"
  /// Shown while the breath is held with full lungs.
  public var hold = "hold"
  /// Shown while the breath goes out.
  public var breatheOut = "breathe out"
  /// Shown while the lungs rest empty.
  public var rest = "rest"

  /// The word for a kind of segment by its name, such as `inhale`; empty for one that has no word of its own.
  public func word(for kind: String) -> String {
    switch kind {
    case "inhale": breatheIn
    case "holdFull": hold
    case "exhale": breatheOut
    case "holdEmpty", "rest": rest
    default: ""
    }
  }
}
