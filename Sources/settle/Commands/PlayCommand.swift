internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen

/// `settle play`, and `settle PATTERN`.
struct PlayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "play", abstract: Shell.phrases.help.play)

  @OptionGroup var pattern: PatternOptions
  @OptionGroup var playing: PlayOptions

  func run() throws {
    let words = Shell.phrases.command
    let (checked, described, exercise) = try pattern.readPlayable()
    let config = Shell.config()
    let plan = try playing.plan(
      exercise: exercise, pattern: described, speeds: checked.speedRange, config: config.config,
      calmLine: calmLine(for: checked, config))
    try pattern.ask(about: checked, words.playAnyway)
    try playing.play(plan)
  }

<<<<<<< HEAD
  private func calmLine(for checked: CheckedPattern, _ config: CheckedConfig) -> String? {
    if config.isBroken { return Shell.phrases.config.broken(VisibleText.of(Config.standardPath() ?? "")) }
=======
  /// What a person is told who may not be the one who wrote it: why, and what is close to it.
  private func refusal(of checked: CheckedPattern) -> ExitCode {
    let words = Shell.phrases.command
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard let described = checked.pattern, checked.exercise != nil else { return Shell.problems(errors) }
    var lines = [words.notPlayed] + errors.map { "  " + VisibleText.of($0.message) }
    if let instead = described.instead { lines.append(words.instead(instead)) }
    if checked.file.origin != .typed { lines.append(words.seeCheck(VisibleText.of(pattern.pattern))) }
    StandardStream.aside(lines.joined(separator: "\n"))
    return ExitCode(1)
  }

  private func calmLine(for checked: CheckedPattern) -> String? {
>>>>>>> desk
    // What is said of an author's wording is for the author alone.
    let count = checked.diagnostics.count { $0.severity == .warning && $0.code != .wording }
    return count == 0 ? nil : Shell.phrases.command.warnings(count, pattern: VisibleText.of(pattern.pattern))
  }
<<<<<<< HEAD
=======

  /// Asks once before a pattern from elsewhere is played whose author goes past a refusal.
  private func ask(about checked: CheckedPattern) throws {
    let isFromElsewhere = checked.file.origin == .elsewhere || checked.file.origin == .installed
    guard isFromElsewhere, !checked.acknowledged.isEmpty else { return }
    let words = Shell.phrases.command
    for acknowledgement in checked.acknowledged {
      StandardStream.aside(VisibleText.of(words.answersFor(acknowledgement.reason)))
    }
    guard StandardStream.inputIsTerminal, StandardStream.outputIsTerminal else {
      throw Shell.failure(words.cannotAsk)
    }
    _ = StandardStream.write(words.playAnyway, to: 2)
    let answer = readLine() ?? ""
    if answer.lowercased() != "y" { throw ExitCode(0) }
  }
>>>>>>> desk
}
