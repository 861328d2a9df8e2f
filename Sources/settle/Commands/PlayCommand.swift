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
    // What there is to say of an author's texts is for the author alone.
    let (checked, described, written) = try pattern.readPlayable(judging: .safety)
    let exercise = WallClock.canBeRight ? written : written.withoutTimes()
    let config = Shell.config()
    var plan = try playing.plan(
      exercise: exercise, pattern: described, speeds: checked.speedRange, config: config.config,
      calmLine: calmLine(for: checked, config))
    plan.voice = try playing.voicePlan(
      for: plan, checked: checked, languages: pattern.languages, config: config.config)
    try pattern.ask(about: checked, Shell.phrases.command.playAnyway)
    try playing.play(plan)
  }

  private func calmLine(for checked: CheckedPattern, _ config: CheckedConfig) -> String? {
    if config.isBroken { return Shell.phrases.config.broken(VisibleText.of(Config.standardPath() ?? "")) }
    let count = checked.diagnostics.count { $0.severity == .warning }
    return count == 0 ? nil : Shell.phrases.command.warnings(count, pattern: VisibleText.of(pattern.pattern))
  }
}
