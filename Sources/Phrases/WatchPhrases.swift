/// The words of `settle watch`, which plays a pattern while it is being written.
public struct WatchPhrases: PhraseGroup {
  static let place = PhrasePlace.watch
  let language: Language

  /// What plays now, and how much there is to say of it.
  public func taken(warnings: Int, notes: Int) -> String {
    let found = [
      warnings == 0 ? nil : say(warnings, one: "\(warnings) warning", other: "\(warnings) warnings"),
      notes == 0 ? nil : say(notes, one: "\(notes) note", other: "\(notes) notes"),
    ].compactMap { $0 }
    return ([say("this is what plays now")] + found).joined(separator: " · ")
  }
  /// A save with errors, while the last good one plays on.
  public func kept(errors: Int) -> String {
    say(
      errors, one: "not yet: \(errors) error · the last good one plays on",
      other: "not yet: \(errors) errors · the last good one plays on")
  }
  /// The file is gone for now.
  public var gone: String { say("the file is not there just now · the last good one plays on") }
  /// A finding in short, with its line.
  public func finding(_ weight: SafetyWeight, line: Int?, message: String, label: String?) -> String {
    let words = message + (label.map { " (\($0))" } ?? "")
    let weighed =
      switch weight {
      case .note: say("note: \(words)")
      case .warning: say("warning: \(words)")
      case .refusal: say("error: \(words)")
      }
    return line.map { say("line \($0) · \(weighed)") } ?? weighed
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
