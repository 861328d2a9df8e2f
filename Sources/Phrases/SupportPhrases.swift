/// The words about people to talk to.
public struct SupportPhrases: PhraseGroup {
  static let place = PhrasePlace.support
  let language: Language

  /// What the page is.
  public var title: String { say("people to talk to") }
  /// What Settle is not.
  public var notEmergency: String {
    say("Settle is no emergency service. In danger, the local emergency number is the one to call.")
  }
  /// Calls can be seen.
  public var bill: String { say("Some calls and messages appear on a phone bill.") }
  /// For everywhere else.
  public var elsewhere: String { say("Anywhere else: the local emergency number, and findahelpline.com.") }
  /// When somebody answers.
  public func hours(_ hours: String) -> String { say("open \(hours)") }
  /// Whom it is for.
  public func audience(_ audience: String) -> String { say("for: \(audience)") }
  /// In which languages.
  public func languages(_ languages: String) -> String { say("in: \(languages)") }
  /// Where it was read; nil where no page of its own was noted.
  public func page(_ page: String?) -> String {
    page.map { say("page: \($0)") } ?? say("page: none of its own noted")
  }
  /// How old the records are, in whole months, and that nobody has called them.
  public func recorded(_ day: String, months: Int, isOld: Bool) -> String {
    let age =
      switch months {
      case 0: say("less than a month ago")
      default: say(months, one: "a month ago", other: "\(months) months ago")
      }
    return isOld
      ? say("recorded \(day), \(age); this is old, and may have changed") : say("recorded \(day), \(age)")
  }
  /// Whether somebody has called it to see.
  public func called(_ day: String?) -> String {
    day.map { say("called \($0)") } ?? say("not called yet to see")
  }
  /// The name of a region, by how it is written on the command line.
  public func region(_ code: String) -> String {
    switch code {
    case "uk": say("United Kingdom")
    case "ireland": say("Ireland")
    case "us": say("United States")
    case "canada": say("Canada")
    case "new-zealand": say("New Zealand")
    default: code
    }
  }
  /// A region of which nothing is recorded.
  public func noRegion(_ name: String, known: [String]) -> String {
    say("Nothing is recorded here for \(name). \(elsewhere) Recorded are: \(known.joined(separator: ", ")).")
  }
  /// Under the page: what the keys do.
  public var keys: String { say("↓ ↑ further, back · q leave") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
