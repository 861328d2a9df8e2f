/// Spanish: the translation of each English sentence, by the place where it is read.
enum Spanish {
  /// The sentences of a place; none where nothing is translated yet.
  static func sentences(_ place: PhrasePlace) -> [String: String] {
    switch place {
    case .breath: breath
    case .calendar: calendar
    case .command: command
    case .config: config
    case .doctor: doctor
    case .draft: draft
    case .help: help
    case .journal: journal
    case .pack: pack
    case .plan: plan
    case .record: record
    case .screen: screen
    case .sound: sound
    case .speech: speech
    case .support: support
    case .watch: watch
    case .diagnostics: diagnostics
    }
  }

  private static let diagnostics: [String: String] = [
    diagnostics1, diagnostics2, diagnostics3, diagnostics4, diagnostics5, diagnostics6, diagnostics7,
  ].reduce(into: [:]) { all, part in all.merge(part) { first, _ in first } }
}
