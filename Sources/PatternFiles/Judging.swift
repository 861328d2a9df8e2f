/// What is looked for in a pattern besides what keeps it from being one.
public enum Judging: Sendable {
  /// All there is to say: to an author, of wording and of missing languages too.
  case everything
  /// What decides whether it may be played, and how fast.
  case safety
  /// Nothing in a pattern that ships and is read as it ships: the tests have judged it, and a start need not wait for it.
  /// Any other one, and one with other settings, is judged for its safety all the same.
  case nothingThatShips
}
