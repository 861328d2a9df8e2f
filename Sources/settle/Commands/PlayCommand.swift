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
      exercise: exercise, pattern: described, speeds: checked.speedRange,
      config: config.config, calmLine: calmLine(for: checked, config))
    try pattern.ask(about: checked, words.playAnyway)
    var log: EventLog?
    let curtain = Curtain()
    let output = LineWriter(1, gone: { curtain.fall(.unread) })
    if let path = playing.events {
      guard let lines = path == "-" ? output : LineWriter(path: path) else {
        throw Shell.failure(words.unwritable(path, Shell.reason()))
      }
      log = EventLog(lines: lines)
    }
    let run = try PlayRun(plan, log: log, output: output, curtain: curtain)
    let code = run.play()
    if let lost = log?.lines.lost ?? output.lost {
      throw Shell.failure(words.unwritable(playing.events ?? words.standardOutput, Shell.reason(lost)))
    }
    if code != 0 { throw ExitCode(code) }
  }

  private func calmLine(for checked: CheckedPattern, _ config: CheckedConfig) -> String? {
    if config.isBroken { return Shell.phrases.config.broken(VisibleText.of(Config.standardPath() ?? "")) }
    let count = checked.diagnostics.count { $0.severity == .warning }
    return count == 0 ? nil : Shell.phrases.command.warnings(count, pattern: VisibleText.of(pattern.pattern))
  }
}
