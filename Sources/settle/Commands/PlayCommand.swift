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
      throw refusal(of: checked)
    }
    let plan = try playing.plan(
      exercise: exercise, pattern: described, speeds: checked.speedRange,
      calmLine: calmLine(for: checked))
    try ask(about: checked)
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
    let count = checked.diagnostics.count { $0.severity == .warning }
    return count == 0 ? nil : Shell.phrases.command.warnings(count, pattern: VisibleText.of(pattern.pattern))
  }

  /// Asks once before a pattern from elsewhere is played whose author goes past a refusal.
  private func ask(about checked: CheckedPattern) throws {
    guard checked.file.origin == .elsewhere, !checked.acknowledged.isEmpty else { return }
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
}
