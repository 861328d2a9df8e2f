/// The words of the picker: `settle` alone, in a terminal.
public struct PickerPhrases: PhraseGroup {
  static let place = PhrasePlace.picker
  let language: Language

  /// The first question.
  public var question: String { say("how is it just now?") }
  /// It is too much.
  public var tooMuch: String { say("too much") }
  /// Everything feels far away.
  public var farAway: String { say("far away") }
  /// Neither.
  public var steady: String { say("steady") }
  /// Every exercise there is.
  public var all: String { say("all") }
  /// What was played last, where the person keeps a journal.
  public func again(_ name: String) -> String { say("once more: \(name)") }
  /// The person's own plan.
  public var plan: String { say("your own plan") }
  /// Beside an exercise of the person's own.
  public var own: String { say("yours") }
  /// Before what is searched for.
  public var search: String { say("search:") }
  /// Nothing has what is searched for in its name.
  public var nothing: String { say("nothing with this in its name") }
  /// Nothing is listed.
  public var empty: String { say("nothing here yet") }

  /// What keys do, where there is room to say so.
  public var chooseKey: String { say("choose") }
  /// What Enter does with an exercise.
  public var beginKey: String { say("begin") }
  /// What the left arrow does.
  public var backKey: String { say("back") }
  /// What the slash does.
  public var searchKey: String { say("search") }
  /// What Esc does.
  public var leaveKey: String { say("leave") }
  /// The name of the enter key.
  public var enter: String { say("enter") }
  /// The name of the escape key.
  public var escape: String { say("esc") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
