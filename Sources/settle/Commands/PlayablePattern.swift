internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm

extension PatternOptions {
  /// The pattern, if it may be played; else what keeps it from that is told, and ends the command.
  func readPlayable(
    judging: Judging = .everything
  ) throws -> (checked: CheckedPattern, pattern: Pattern, exercise: Exercise) {
    let checked = try read(judging: judging)
    guard checked.isPlayable, let exercise = checked.exercise, let described = checked.pattern else {
      throw Refusal.tell(checked, reader: reader, name: pattern, minutes: minutes)
    }
    return (checked, described, exercise)
  }

  /// Asks once before a pattern from elsewhere is played whose author goes past a refusal.
  func ask(about checked: CheckedPattern, _ question: String) throws {
    try Refusal.ask(about: checked, question)
  }
}
