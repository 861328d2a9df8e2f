/// What a person asks for with a key while an exercise is played.
public enum Command: Hashable, Sendable {
  /// Pause, or go on from the same place.
  case pauseOrResume
  /// Leave at once.
  case leave
  /// A little slower.
  case slower
  /// A little faster.
  case faster
  /// A little quieter.
  case quieter
  /// A little louder.
  case louder
  /// Sound off, or on again.
  case mute
  /// Voice on or off.
  case voice
  /// The next picture.
  case nextVisual
  /// Something else instead of this exercise.
  case somethingElse
  /// Go on: at a gate, to the next thing, past a wait.
  case goOn
  /// A number key, 0…9: chooses, or rates.
  case number(Int)
  /// All keys, shown or hidden.
  case help
}
