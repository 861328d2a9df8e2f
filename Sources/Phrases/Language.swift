/// A language in which the program has words of its own.
public enum Language: String, Hashable, Sendable, CaseIterable {
  /// British English, in which the words are written first.
  case english = "en"
  /// German.
  case german = "de"
  /// French.
  case french = "fr"
  /// Spanish.
  case spanish = "es"

  /// The first that there is of the languages that a person reads; else English.
  ///
  /// - Parameter languages: BCP 47 tags, the best liked first. `de-AT` is content with `de`.
  public init(bestOf languages: [String]) {
    let primaries = languages.lazy.map { $0.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    self = primaries.compactMap { Language(rawValue: $0) }.first ?? .english
  }

  /// Whether a count takes the singular: in French none does as well.
  func isSingular(_ count: Int) -> Bool { count == 1 || (self == .french && count == 0) }

  /// A number with the sign before its decimals that is usual.
  func decimal(_ figures: String) -> String {
    self == .english ? figures : figures.replacing(".", with: ",")
  }

  /// The translations of a place, by the English sentence with `%1`, `%2` … where something is filled in.
  func translations(_ place: PhrasePlace) -> [String: String] {
    switch self {
    case .english: [:]
    case .german: German.sentences(place)
    case .french: French.sentences(place)
    case .spanish: Spanish.sentences(place)
    }
  }
}

/// A place where words are read: its sentences are translated together.
enum PhrasePlace: String, Hashable, Sendable, CaseIterable {
  case breath, calendar, command, config, diagnostics, doctor, draft, handout
  case handoutSteps = "handoutsteps"
  case handoutTelling = "handouttelling"
  case handoutCards = "handoutcards"
  case help, journal, pack, picker, plan, record
  case screen, sound, speech, support, watch
}
