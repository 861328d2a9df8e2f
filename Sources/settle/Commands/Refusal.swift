internal import ArgumentParser
internal import PatternFiles
internal import Phrases

/// What is said where a pattern is not played as it is written, and where it is asked about first.
enum Refusal {
  /// Tells why, once where the limits come from, and what is close to it; the error to throw for it.
  ///
  /// - Parameter name: the pattern as it was called.
  static func tell(
    _ checked: CheckedPattern, reader: PatternReader, name: String, minutes: String?
  ) -> ExitCode {
    let words = Shell.phrases.command
    let errors = checked.diagnostics.filter { $0.severity == .error }
    guard checked.pattern != nil, checked.exercise != nil else { return Shell.problems(errors) }
    var lines = [words.notPlayed]
    for error in errors {
      lines.append("  " + VisibleText.of(error.message))
      if let help = error.help { lines.append("    " + VisibleText.of(help)) }
    }
    var sources: [String] = []
    for source in errors.compactMap(\.source) where !sources.contains(source) { sources.append(source) }
    if !sources.isEmpty { lines.append(words.limitsFrom(sources)) }
    if let near = reader.nearest(to: checked, minutes: minutes) { lines.append(words.instead(near)) }
    if checked.file.origin != .typed { lines.append(words.seeCheck(VisibleText.of(name))) }
    StandardStream.aside(lines.joined(separator: "\n"))
    return ExitCode(1)
  }

  /// Asks once before a pattern from elsewhere is played whose author goes past a refusal.
  static func ask(about checked: CheckedPattern, _ question: String) throws {
    let isOwn = checked.file.origin != .elsewhere && checked.file.origin != .installed
    if isOwn || checked.acknowledged.isEmpty { return }
    let words = Shell.phrases.command
    for entry in checked.acknowledged {
      StandardStream.aside(VisibleText.of(words.answersFor(entry.message, reason: entry.reason)))
    }
    guard StandardStream.inputIsTerminal, StandardStream.outputIsTerminal else {
      throw Shell.failure(words.cannotAsk)
    }
    _ = StandardStream.write(question, to: 2)
    if words.isYes(readLine() ?? "") { return }
    StandardStream.aside(words.leftUnplayed)
    throw ExitCode(0)
  }
}
