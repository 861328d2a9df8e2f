internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm

extension PatternOptions {
  /// The pattern, if it may be played; else what keeps it from that is told, and ends the command.
  func readPlayable() throws -> (checked: CheckedPattern, pattern: Pattern, exercise: Exercise) {
    let checked = try read()
    guard checked.isPlayable, let exercise = checked.exercise, let described = checked.pattern else {
      throw refusal(of: checked)
    }
    return (checked, described, exercise)
  }

  /// What a person is told who may not be the one who wrote it: why, and what is close to it.
  private func refusal(of checked: CheckedPattern) -> ExitCode {
    let words = Shell.phrases.command
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard let described = checked.pattern, checked.exercise != nil else { return Shell.problems(errors) }
    var lines = [words.notPlayed] + errors.map { "  " + VisibleText.of($0.message) }
    if let instead = described.instead { lines.append(words.instead(instead)) }
    if checked.file.origin != .typed { lines.append(words.seeCheck(VisibleText.of(pattern))) }
    StandardStream.aside(lines.joined(separator: "\n"))
    return ExitCode(1)
  }

  /// Asks once before a pattern from elsewhere is played whose author goes past a refusal.
  func ask(about checked: CheckedPattern, _ question: String) throws {
    let isFromElsewhere = checked.file.origin == .elsewhere || checked.file.origin == .installed
    guard isFromElsewhere, !checked.acknowledged.isEmpty else { return }
    let words = Shell.phrases.command
    for acknowledgement in checked.acknowledged {
      StandardStream.aside(VisibleText.of(words.answersFor(acknowledgement.reason)))
    }
    guard StandardStream.inputIsTerminal, StandardStream.outputIsTerminal else {
      throw Shell.failure(words.cannotAsk)
    }
    _ = StandardStream.write(question, to: 2)
    let answer = readLine() ?? ""
    if answer.lowercased() != "y" { throw ExitCode(0) }
  }
}
