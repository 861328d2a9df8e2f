internal import Glibc
internal import Phrases

/// The person's locale, as far as it matters here.
enum Locale {
  /// Takes over how characters are written. The rest stays plain, so that figures look the same everywhere.
  static func adopt() {
    setlocale(LC_CTYPE, "")
  }

  /// The languages a person reads, the best liked first: the one that `--lang` asks for, then those of the locale.
  ///
  /// Chosen once, for the texts of patterns and for the program's own words alike.
  static let languages = LanguageChoice.languages(arguments: Array(CommandLine.arguments.dropFirst())) {
    name in
    getenv(name).map { String(cString: $0) }
  }

  /// Whether the terminal can do no more than print lines.
  static var isDumbTerminal: Bool { getenv("TERM").map { String(cString: $0) } == "dumb" }

  /// The environment as a dictionary.
  static var environment: [String: String] {
    var result: [String: String] = [:]
    for name in ["NO_COLOR", "TERM", "COLORTERM", "TERM_PROGRAM", "VTE_VERSION"] {
      if let value = getenv(name) { result[name] = String(cString: value) }
    }
    return result
  }
}
