/// What a safety finding says of muscles, recordings, and what a pattern tells about itself.
extension DiagnosticPhrases {
  /// A muscle that is tensed for long.
  public func tensedLong(found: String) -> DiagnosticWords {
    .init(
      say("tensing for over 10 seconds is long"), label: say("tensed for \(number(found)) s"),
      help: say("5 to 7 seconds are usual, and only as far as it is comfortable"), source: say("design"))
  }
  /// A muscle that is hardly eased.
  public func easedShort(found: String) -> DiagnosticWords {
    .init(
      say("easing off after tensing takes at least 10 seconds"), label: say("eased for \(number(found)) s"),
      help: say("make it longer, or add a \"rest\" after it; rests and the pauses of \"say\" count"),
      source: say("design"))
  }
  /// Conditions that the cautions do not name.
  public func cautionsMissing(_ reason: CautionReason, _ conditions: [String]) -> DiagnosticWords {
    let (message, source) =
      switch reason {
      case .hold:
        (
          say("a pattern that holds the breath names whom it is not for"),
          say(
            "holds and the heart: direction from MedlinePlus; pregnancy: no holds, no fast breathing; design")
        )
      case .fast:
        (
          say("a pattern with fast breathing names epilepsy"),
          say("over-breathing can bring on seizures: doi:10.1055/s-0043-1774808")
        )
      case .tensing: (say("a pattern that tenses muscles names pain"), say("design"))
      case .bilateral: (say("a pattern with bilateral passes names dissociation"), say("design"))
      }
    return .init(
      message, label: say("because of this"), help: say("add \(list(conditions)) to \"cautions\""),
      source: source)
  }
  /// Why a caution is wanted.
  public enum CautionReason: Hashable, Sendable, CaseIterable {
    case hold, fast, tensing, bilateral
  }
  /// A breathing pattern without evidence.
  public func evidenceMissing() -> DiagnosticWords {
    .init(
      say("this breathing pattern names no evidence"), label: say("nothing is said of it"),
      help:
        say(
          "add \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], or leave it: nothing is known is an answer"
        ),
      source: say("design"))
  }
  /// A recording that is loud.
  public func levelLoud(peak: String, loudness: String?) -> DiagnosticWords {
    .init(
      say("this recording is turned down while it plays"),
      label: loudness.map { say("it peaks at \(number(peak)) dBFS, at \(number($0)) LUFS") }
        ?? say("it peaks at \(number(peak)) dBFS"),
      help: say("nothing to do; a peak of −12 dBFS and −26 LUFS at most leave it as it is"),
      source: say("design"))
  }
  /// A recording that is so loud that it is cut off.
  public func levelClipped(peak: String) -> DiagnosticWords {
    .init(
      say("this recording is so loud that it may be distorted"),
      label: say("it peaks at \(number(peak)) dBFS"),
      help: say("record it again a little further from the microphone"), source: say("design"))
  }
  /// A cue that begins suddenly.
  public func levelSudden(found: String) -> DiagnosticWords {
    .init(
      say("this cue begins suddenly and is faded in"), label: say("it rises within \(number(found)) ms"),
      help: say("nothing to do; a rise of 100 ms and more leaves it as it is"), source: say("design"))
  }
}
