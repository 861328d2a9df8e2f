/// The words of a page that is handed on.
public struct HandoutPhrases: Hashable, Sendable {
  // Around the exercise.

  /// The button that begins it.
  public var begin = "begin"
  /// Under the button.
  public var beforeBeginning =
    "You can stop at any time, with one button. Anything can be left out, and eyes may stay open."
  /// Where the page plays nothing.
  public var withoutScript =
    "This page can be read and printed as it is. To play, it needs a browser with JavaScript."
  /// The switch for sound.
  public var sound = "with sound"
  /// The switch for a picture that does not move.
  public var still = "words and a slow bar instead of a moving picture"
  /// Over the picture of the breath.
  public var breath = "The breath"
  /// Over the steps.
  public var steps = "What happens, in words"
  /// Over the cautions.
  public var cautions = "Good to know before"
  /// Over what is known.
  public var evidence = "What is known"
  /// Over a note.
  public var note = "Note"
  /// Stands on every page.
  public var stop =
    "You can stop at any time. Stopping is as good as going on, and nobody needs a reason for it."
  /// What else there is when it is not the right thing.
  public var alternatives =
    "If it feels wrong or too much, you might look around, move, or do something else. It may not help, and that is nobody's fault."
  /// What Settle is not.
  public var noTreatment =
    "This is no treatment and no emergency service. In danger, the local emergency number is the one to call."
  /// What the page does not do.
  public var privacy = "This page needs no network, sends nothing and keeps nothing."
  /// The pattern to take in this one's place.
  public func instead(_ name: String) -> String { "An option in its place: \(name)." }
  /// How long it is.
  public func length(_ text: String, waits: Bool) -> String {
    waits ? "About \(text), and as long as you like where it waits for you." : "About \(text)."
  }
  /// A finding that the author answers for, and the reason.
  public func answersFor(_ finding: String, reason: String) -> String {
    "In this exercise \(finding). Whoever wrote it gives this reason: \(reason)"
  }
  /// Who wrote it.
  public func author(_ name: String) -> String { "Written by \(name)." }
  /// Where it comes from.
  public func madeFrom(_ id: String) -> String { "Settle pattern: \(id)" }

  // While it plays.

  /// What the player is called for who listens to the page.
  public var player = "the exercise"
  /// Leaves.
  public var leave = "stop"
  /// Closes it when it is over.
  public var close = "close"
  /// Sound off and on.
  public var mute = "sound off"
  /// Another thing to do.
  public var somethingElse = "something else"
  /// Words to look outward by.
  public var outward = [
    "The exercise waits. You might look at something near you, and then at something further away.",
    "Three things you can see, two things you can touch, a sound: any of these is an option, and any can be left out.",
    "Moving, standing up, or talking with somebody are options too.",
  ]
  /// Goes on sooner, where it waits or may be hurried.
  public var goOn = "go on"
  /// Goes back to the exercise.
  public var back = "go back to the exercise"
  /// Leaves from there.
  public var enough = "enough for now"
  /// When it is over.
  public var finished = "That was the whole of it. Better, the same or worse: any of these is a fine answer."
  /// No sound begins.
  public var noSound = "The sound did not begin here, so this goes on in silence."
  /// A later rating is higher than the first one.
  public var rose = "It is fine to stop here, to look around, or to talk with somebody."
  /// Seconds that are read out; `%` stands for the figures.
  public var seconds = "% seconds"
  /// The time that is left; `%` stands for the figures.
  public var left = "% left"
  /// A question for a rating.
  public var howStrong = "How strong is it just now? 0 is not at all. It is fine to let this pass."
  /// The keys.
  public var keys = "space pause · q stop · n something else · m sound · 1 to 9 choose"

  /// British English.
  public init() {}
}
