/// The words of `settle watch`, which plays a pattern while it is being written.
public struct WatchPhrases: PhraseGroup {
  static let place = PhrasePlace.watch
  let language: Language

  /// A save that plays now.
  public func taken(errors: Int, warnings: Int, first: String?) -> String {
    guard warnings > 0, let first else { return say("saved: this is what plays now") }
    return say(
      warnings, one: "saved · \(warnings) warning · \(first)",
      other: "saved · \(warnings) warnings · \(first)")
  }
  /// A save with errors, while the last good one plays on.
  public func kept(errors: Int, first: String) -> String {
    say(
      errors, one: "not yet: \(errors) error · \(first) · the last good one plays on",
      other: "not yet: \(errors) errors · \(first) · the last good one plays on")
  }
  /// The file is gone for now.
  public var gone: String { say("the file is not there just now · the last good one plays on") }
  /// A finding in short, with its line.
  public func finding(line: Int?, message: String) -> String {
    line.map { say("line \($0): \(message)") } ?? message
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
