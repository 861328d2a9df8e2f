/// The words shown for the phases of a breath where an author gives no label.
public struct BreathPhrases: PhraseGroup {
  static let place = PhrasePlace.breath
  let language: Language

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }

  /// Shown while the breath comes in.
  public var breatheIn: String { say("breathe in") }
  /// Shown while the breath is held with full lungs.
  public var hold: String { say("hold") }
  /// Shown while the breath goes out.
  public var breatheOut: String { say("breathe out") }
  /// Shown while the lungs rest empty.
  public var rest: String { say("rest") }

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
