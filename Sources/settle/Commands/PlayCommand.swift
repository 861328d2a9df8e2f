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
    let checked = try pattern.read()
    guard checked.isPlayable, let exercise = checked.exercise, let described = checked.pattern else {
      throw Refusal.tell(
        checked, reader: pattern.reader, name: pattern.pattern, minutes: pattern.minutes)
    }
    let plan = try playing.plan(
      exercise: exercise, pattern: described, speeds: checked.speedRange,
      calmLine: calmLine(for: checked))
    try Refusal.ask(about: checked, words.playAnyway)
    var log: EventLog?
    let curtain = Curtain()
    let output = LineWriter(gone: { curtain.fall(.unread) })
    if let path = playing.events {
      guard let lines = path == "-" ? output : LineWriter(path: path) else {
        throw Shell.failure(words.unwritable(path, Shell.reason()))
      }
      log = EventLog(lines: lines)
    }
    let run = try PlayRun(plan, log: log, output: output, curtain: curtain)
    let code = run.play()
    if code != 0 { throw ExitCode(code) }
  }

  private func calmLine(for checked: CheckedPattern) -> String? {
    // What is said of an author's wording is for the author alone.
    let count = checked.diagnostics.count { $0.severity == .warning && $0.code != .wording }
    return count == 0 ? nil : Shell.phrases.command.warnings(count, pattern: VisibleText.of(pattern.pattern))
  }
}
