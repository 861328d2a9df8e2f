internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm

/// What names a pattern and shapes its timeline.
struct PatternOptions: ParsableArguments {
  @Argument(help: ArgumentHelp(Shell.phrases.help.pattern), completion: .patterns)
  var pattern: String

  @Option(help: ArgumentHelp(Shell.phrases.help.minutes, value: "minutes"))
  var minutes: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.set, value: "name=value"), completion: .settings)
  var set: [String] = []

  @Option(help: ArgumentHelp(Shell.phrases.help.lang, value: "tag"))
  var lang: String?

  /// The pattern as it was meant, read and checked; what is wrong with the naming of it is told, and ends the command.
  func read(judging: Judging = .everything) throws -> CheckedPattern {
    let words = Shell.phrases.command
    let overrides = try SettingOverride.all(of: set)
    let opened = try OpenedPattern(pattern)
    let reader = Shell.reader(of: opened.library, languages: languages)
    switch opened.named {
    case .file(let file):
      return reader.measured { $0.read(file, overrides: overrides, minutes: minutes, judging: judging) }
    case .notation(let text):
      guard overrides.isEmpty else { throw Shell.failure(words.noSettings(text)) }
      if let checked = reader.read(notation: text, minutes: minutes) { return checked }
      throw Shell.failure(words.unknown(text, nearest: nil))
    case .unreadable(let name):
      throw Shell.failure(words.unreadable(name, Shell.reason(of: Shell.catalogue.fault(at: name))))
    case .unknown(let suggestion):
      if Catalogue.isOverlongNotation(pattern) { throw Shell.failure(words.overlongNotation(pattern)) }
      throw Shell.failure(words.unknown(pattern, nearest: suggestion))
    }
  }

  /// The pattern, if it is well formed; else its problems are told, and end the command.
  func readWellFormed() throws -> (checked: CheckedPattern, pattern: Pattern, timeline: TimelineOfPattern) {
    let checked = try read()
    guard let pattern = checked.pattern, let exercise = checked.exercise,
      let timeline = try? exercise.timeline()
    else { throw Shell.problems(checked.diagnostics.filter { $0.severity == .error }) }
    return (checked, pattern, TimelineOfPattern(exercise: exercise, timeline: timeline))
  }

  /// What reads patterns in these languages.
  var reader: PatternReader { Shell.reader(languages: languages) }

  /// The languages in which texts are wanted.
  var languages: [String] { Locale.languages }
}
