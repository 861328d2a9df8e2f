/// What a safety finding says of muscles, recordings, and what a pattern tells about itself.
extension DiagnosticPhrases {
  /// A muscle that is tensed for long.
  public func tensedLong(found: String) -> DiagnosticWords {
    .init(
      "tensing for over 10 seconds is long", label: "tensed for \(found) s",
      help: "5 to 7 seconds are usual, and only as far as it is comfortable", source: "design")
  }
  /// A muscle that is hardly eased.
  public func easedShort(found: String) -> DiagnosticWords {
    .init(
      "easing off after tensing takes at least 10 seconds", label: "eased for \(found) s",
      help: "make it longer, or add a \"rest\" after it; rests and the pauses of \"say\" count",
      source: "design")
  }
  /// Conditions that the cautions do not name.
  public func cautionsMissing(_ reason: CautionReason, _ conditions: [String]) -> DiagnosticWords {
    let (message, source) =
      switch reason {
      case .hold:
        (
          "a pattern that holds the breath names whom it is not for",
          "holds and the heart: direction from MedlinePlus; pregnancy: no holds, no fast breathing; design"
        )
      case .fast:
        (
          "a pattern with fast breathing names epilepsy",
          "over-breathing can bring on seizures: doi:10.1055/s-0043-1774808"
        )
      case .tensing: ("a pattern that tenses muscles names pain", "design")
      case .bilateral: ("a pattern with bilateral passes names dissociation", "design")
      }
    return .init(
      message, label: "because of this", help: "add \(list(conditions)) to \"cautions\"", source: source)
  }
  /// Why a caution is wanted.
  public enum CautionReason: Hashable, Sendable, CaseIterable {
    case hold, fast, tensing, bilateral
  }
  /// A breathing pattern without evidence.
  public func evidenceMissing() -> DiagnosticWords {
    .init(
      "this breathing pattern names no evidence", label: "nothing is said of it",
      help:
        "add \"evidence\": [ { \"finding\": \"…\", \"source\": \"…\" } ], or leave it: nothing is known is an answer",
      source: "design")
  }
  /// A recording that is loud.
  public func levelLoud(peak: String, loudness: String?) -> DiagnosticWords {
    .init(
      "this recording is turned down while it plays",
      label: "it peaks at \(peak) dBFS" + (loudness.map { ", at \($0) LUFS" } ?? ""),
      help: "nothing to do; Settle keeps whatever it plays below −12 dBFS and −26 LUFS", source: "design")
  }
  /// A recording that is so loud that it is cut off.
  public func levelClipped(peak: String) -> DiagnosticWords {
    .init(
      "this recording is so loud that it may be distorted", label: "it peaks at \(peak) dBFS",
      help: "record it again a little further from the microphone", source: "design")
  }
  /// A cue that begins suddenly.
  public func levelSudden(found: String) -> DiagnosticWords {
    .init(
      "this cue begins suddenly and is faded in", label: "it rises within \(found) ms",
      help: "nothing to do; a cue that takes 100 ms or more to rise begins as it was recorded",
      source: "design")
  }
}
