/// The words of the picker: `settle` alone, in a terminal.
public struct PickerPhrases: Hashable, Sendable {
  /// The first question.
  public var question = "how is it just now?"
  /// It is too much.
  public var tooMuch = "too much"
  /// Everything feels far away.
  public var farAway = "far away"
  /// Neither.
  public var steady = "steady"
  /// Every exercise there is.
  public var all = "all"
  /// What was played last, where the person keeps a journal.
  public func again(_ name: String) -> String { "once more: \(name)" }
  /// The person's own plan.
  public var plan = "your own plan"
  /// Beside an exercise of the person's own.
  public var own = "yours"
  /// Before what is searched for.
  public var search = "search:"
  /// Nothing has what is searched for in its name.
  public var nothing = "nothing with this in its name"
  /// Nothing is listed.
  public var empty = "nothing here yet"

  /// What keys do, where there is room to say so.
  public var chooseKey = "choose"
  /// What Enter does with an exercise.
  public var beginKey = "begin"
  /// What the left arrow does.
  public var backKey = "back"
  /// What the slash does.
  public var searchKey = "search"
  /// What Esc does.
  public var leaveKey = "leave"
  /// The name of the enter key.
  public var enter = "enter"
  /// The name of the escape key.
  public var escape = "esc"

  /// British English.
  public init() {}
}
