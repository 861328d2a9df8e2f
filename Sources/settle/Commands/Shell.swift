internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Support

/// What every command has at hand.
enum Shell {
  /// The words of the program, in the first of the person's languages that there is.
  static let phrases = Phrases(in: Language(bestOf: Locale.languages))

  /// The patterns that are there by name.
  static var catalogue: Catalogue {
    Catalogue.standard
  }

  /// What reads patterns, by default those that are there by name, in the person's languages.
  static func reader(
    of library: any PatternLibrary = catalogue, languages: [String] = Locale.languages
  ) -> PatternReader {
    PatternReader(library: library, languages: languages, words: phrases.diagnostics)
  }

  /// What the person prefers.
  static func config() -> CheckedConfig {
    let reader = ConfigReader(words: phrases.diagnostics, regions: SupportRegion.names)
    return Config.standardPath().map(reader.read(path:)) ?? CheckedConfig()
  }

  /// Tells what was wrong with what was given; the error to throw for it.
  static func failure(_ text: String) -> ExitCode {
    StandardStream.aside(VisibleText.of(text))
    return ExitCode(1)
  }

  /// Tells problems of a pattern; the error to throw for them.
  static func problems(_ diagnostics: [Diagnostic]) -> ExitCode {
    StandardStream.aside(diagnostics.map(\.text).joined(separator: "\n").trimmingNewline)
    return ExitCode(1)
  }

  /// Why the last system call failed, in the system's words.
  static func reason(_ code: Int32 = errno) -> String { String(cString: strerror(code)) }

  /// Text of a pattern on one line, without anything that could drive a terminal.
  static func shown(_ text: String) -> String { VisibleText.of(text.replacing("\n", with: " ")) }

  /// Why a file cannot be read.
  static func reason(of fault: FileFault?) -> String {
    (fault ?? .missing).words(in: phrases.diagnostics)
  }
}

/// A compiled pattern and its timeline along silence's way.
struct TimelineOfPattern {
  var exercise: Exercise
  var timeline: Timeline
}

extension String {
  /// The text without the newline at its end.
  var trimmingNewline: String { hasSuffix("\n") ? String(dropLast()) : self }
}

extension ArgumentHelp {
  /// Help from the table of words, and the name of the option's value in it.
  init(_ abstract: String, value: String? = nil) {
    self.init(stringLiteral: abstract)
    valueName = value
  }
}
