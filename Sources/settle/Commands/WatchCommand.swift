internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm

/// `settle watch`: plays a pattern while it is being written.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: Shell.phrases.help.watch)

  @Argument(help: ArgumentHelp(Shell.phrases.help.watchFile, value: "file"))
  var file: String

  @OptionGroup var playing: PlayOptions

  func run() throws {
    let catalogue = Shell.catalogue
    let reader = PatternReader(
      library: catalogue, languages: Locale.languages, words: Shell.phrases.diagnostics)
    guard let source = catalogue.file(at: file) else {
      throw Shell.failure(Shell.phrases.command.unreadable(file, Shell.reason()))
    }
    let checked = reader.read(source)
    guard checked.isPlayable, let exercise = checked.exercise, let pattern = checked.pattern else {
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    }
    let config = Shell.config().config
    var plan = try playing.plan(
      exercise: exercise, pattern: pattern, speeds: checked.speedRange, config: config,
      calmLine: summary(of: checked))
    plan.voice = try playing.voicePlan(
      for: plan, checked: checked, languages: Locale.languages, config: config)
    try playing.play(plan) { [file] run in
      FileWatch(file) {
        guard let source = catalogue.file(at: file) else { return run.tell(Shell.phrases.watch.gone) }
        let checked = reader.read(source)
        if checked.isPlayable, let exercise = checked.exercise {
          run.replace(exercise, speeds: checked.speedRange)
        }
        run.tell(summary(of: checked))
      }
    }
  }

  /// What there is to say of a save, on one line.
  private func summary(of checked: CheckedPattern) -> String {
    let words = Shell.phrases.watch
    func found(_ severity: Diagnostic.Severity) -> (count: Int, first: String) {
      let all = checked.diagnostics.filter { $0.severity == severity }
      let first = all.first.map { words.finding(line: $0.place?.line, message: VisibleText.of($0.message)) }
      return (all.count, first ?? "")
    }
    let (errors, warnings) = (found(.error), found(.warning))
    return errors.count > 0
      ? words.kept(errors: errors.count, first: errors.first)
      : words.taken(errors: 0, warnings: warnings.count, first: warnings.first)
  }
}
