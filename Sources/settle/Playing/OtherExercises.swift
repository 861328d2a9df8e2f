internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Session
internal import Synchronization

/// What `n` goes to while a pattern is played; read when it is first asked for.
final class OtherExercises: Sendable {
  /// An exercise to go to.
  struct Found: Sendable {
    var id: String
    var another: Another
    var visual: VisualKind
  }

  private let id: String
  private let states: [Pattern.State]
  /// What `now` has after each of them: its own choices.
  private let after: [Block]
  private let isBare: Bool
  private let order = Mutex<SomethingElse?>(nil)

  init(of plan: PlayPlan) {
    id = plan.id
    states = plan.states
    isBare = plan.isBare
    after = plan.isBare ? plan.exercise.lastChoices : []
  }

  /// The next one; nil where there is none.
  func next() -> Found? {
    let checked = order.withLock { order in
      if order == nil {
        order = SomethingElse(than: id, states: states, reader: Shell.reader(), catalogue: Shell.catalogue)
      }
      return order?.takeNext()
    }
    guard let checked, let pattern = checked.pattern, var exercise = checked.exercise else { return nil }
    if !WallClock.canBeRight { exercise = exercise.withoutTimes() }
    return Found(
      id: pattern.id, another: Another(exercise.followed(by: after), speeds: checked.speedRange),
      visual: VisualKind(rawValue: pattern.visual.rawValue) ?? .words)
  }
}
