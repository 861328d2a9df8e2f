/// The words about people to talk to.
public struct SupportPhrases: Hashable, Sendable {
  /// What the page is.
  public var title = "people to talk to"
  /// What Settle is not.
  public var notEmergency =
    "Settle is no emergency service. In danger, the local emergency number is the one to call."
  /// Calls can be seen.
  public var bill = "Some calls and messages appear on a phone bill."
  /// For everywhere else.
  public var elsewhere = "Anywhere else: the local emergency number, and findahelpline.com."
  /// When somebody answers.
  public func hours(_ hours: String) -> String { "open \(hours)" }
  /// Whom it is for.
  public func audience(_ audience: String) -> String { "for: \(audience)" }
  /// In which languages.
  public func languages(_ languages: String) -> String { "in: \(languages)" }
  /// Where it was read; nil where no page of its own was noted.
  public func page(_ page: String?) -> String { page.map { "page: \($0)" } ?? "page: none of its own noted" }
  /// How old the records are, in whole months, and that nobody has called them.
  public func recorded(_ day: String, months: Int, isOld: Bool) -> String {
    let age =
      switch months {
      case 0: "less than a month ago"
      case 1: "a month ago"
      default: "\(months) months ago"
      }
    return "recorded \(day), \(age)\(isOld ? "; this is old, and may have changed" : "")"
  }
  /// Whether somebody has called it to see.
  public func called(_ day: String?) -> String { day.map { "called \($0)" } ?? "not called yet to see" }
  /// The name of a region, by how it is written on the command line.
  public func region(_ code: String) -> String {
    switch code {
    case "uk": "United Kingdom"
    case "ireland": "Ireland"
    case "us": "United States"
    case "canada": "Canada"
    case "new-zealand": "New Zealand"
    default: code
    }
  }
  /// A region of which nothing is recorded.
  public func noRegion(_ name: String, known: [String]) -> String {
    "Nothing is recorded here for \(name). \(elsewhere) Recorded are: \(known.joined(separator: ", "))."
  }
  /// Under the page: what the keys do.
  public var keys = "↓ ↑ further, back · q leave"

  /// British English.
  public init() {}
}
