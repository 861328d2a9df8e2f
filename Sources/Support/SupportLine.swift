/// A help line, as it was read on its own page.
///
/// What a page did not say, or was not noted, is nil: it is not guessed.
public struct SupportLine: Hashable, Sendable {
  /// Where it can be reached from.
  public var region: SupportRegion
  /// What it is called.
  public var name: String
  /// How it is reached.
  public var contact: String
  /// When somebody answers.
  public var hours: String?
  /// Whom it is for.
  public var audience: String?
  /// In which languages.
  public var languages: String?
  /// The page on which it was read.
  public var page: String?
  /// When it was read.
  public var recorded: CalendarDay
  /// When somebody last called it to see that it works; nil where nobody has.
  public var called: CalendarDay?

  /// Whether the record is old on a day: from six months on.
  public func isOld(on day: CalendarDay) -> Bool { recorded.months(until: day) >= Self.oldAfterMonths }

  /// From so many months on a record is called old.
  static let oldAfterMonths = 6
}

/// Where a person is. It is theirs to say, and is never guessed.
public enum SupportRegion: String, Hashable, Sendable, CaseIterable {
  case unitedKingdom = "uk"
  case ireland
  case unitedStates = "us"
  case canada
  case newZealand = "new-zealand"

  /// Other ways to write it, the country codes among them.
  var otherNames: [String] {
    switch self {
    case .unitedKingdom: ["gb", "united kingdom", "great britain", "britain", "england", "scotland", "wales"]
    case .ireland: ["ie"]
    case .unitedStates: ["usa", "united states", "america"]
    case .canada: ["ca"]
    case .newZealand: ["nz", "new zealand", "aotearoa"]
    }
  }

  /// Every name that is understood, the usual ones first.
  public static var names: [String] { allCases.map(\.rawValue) + allCases.flatMap(\.otherNames) }

  /// The region that somebody names, however they write it; nil where none has this name.
  public init?(named name: String) {
    let wanted = name.lowercased()
    guard
      let region = Self.allCases.first(where: { $0.rawValue == wanted || $0.otherNames.contains(wanted) })
    else { return nil }
    self = region
  }
}
