/// A language's words: for each place the translation of each English sentence.
protocol Translation {
  static var breath: [String: String] { get }
  static var calendar: [String: String] { get }
  static var command: [String: String] { get }
  static var config: [String: String] { get }
  static var diagnostics: [String: String] { get }
  static var doctor: [String: String] { get }
  static var draft: [String: String] { get }
  static var handout: [String: String] { get }
  static var handoutSteps: [String: String] { get }
  static var handoutTelling: [String: String] { get }
  static var handoutCards: [String: String] { get }
  static var help: [String: String] { get }
  static var journal: [String: String] { get }
  static var pack: [String: String] { get }
  static var picker: [String: String] { get }
  static var plan: [String: String] { get }
  static var record: [String: String] { get }
  static var screen: [String: String] { get }
  static var sound: [String: String] { get }
  static var speech: [String: String] { get }
  static var support: [String: String] { get }
  static var watch: [String: String] { get }
}

extension Translation {
  /// The sentences of a place.
  static func sentences(_ place: PhrasePlace) -> [String: String] {
    switch place {
    case .breath: breath
    case .calendar: calendar
    case .command: command
    case .config: config
    case .diagnostics: diagnostics
    case .doctor: doctor
    case .draft: draft
    case .handout: handout
    case .handoutSteps: handoutSteps
    case .handoutTelling: handoutTelling
    case .handoutCards: handoutCards
    case .help: help
    case .journal: journal
    case .pack: pack
    case .picker: picker
    case .plan: plan
    case .record: record
    case .screen: screen
    case .sound: sound
    case .speech: speech
    case .support: support
    case .watch: watch
    }
  }
}
