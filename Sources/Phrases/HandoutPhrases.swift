/// The words of a page that is handed on.
public struct HandoutPhrases: PhraseGroup {
  static let place = PhrasePlace.handout
  let language: Language

  // Around the exercise.

  /// The button that begins it.
  public var begin: String { say("begin") }
  /// Under the button.
  public var beforeBeginning: String {
    say("You can stop at any time, with one button. Anything can be left out, and eyes may stay open.")
  }
  /// Where the page plays nothing.
  public var withoutScript: String {
    say("This page can be read and printed as it is. To play, it needs a browser with JavaScript.")
  }
  /// The switch for sound.
  public var sound: String { say("with sound") }
  /// The switch for a picture that does not move.
  public var still: String { say("words and a slow bar instead of a moving picture") }
  /// Over the picture of the breath.
  public var breath: String { say("The breath") }
  /// Over the steps.
  public var steps: String { say("What happens, in words") }
  /// Over the cautions.
  public var cautions: String { say("Good to know before") }
  /// Over what is known.
  public var evidence: String { say("What is known") }
  /// Over a note.
  public var note: String { say("Note") }
  /// Stands on every page.
  public var stop: String {
    say("You can stop at any time. Stopping is as good as going on, and nobody needs a reason for it.")
  }
  /// What else there is when it is not the right thing.
  public var alternatives: String {
    say(
      "If it feels wrong or too much, you might look around, move, or do something else. It may not help, and that is nobody's fault."
    )
  }
  /// What Settle is not.
  public var noTreatment: String {
    say(
      "This is no treatment and no emergency service. In danger, the local emergency number is the one to call."
    )
  }
  /// What the page does not do.
  public var privacy: String { say("This page needs no network, sends nothing and keeps nothing.") }
  /// The pattern to take in this one's place.
  public func instead(_ name: String) -> String { say("An option in its place: \(name).") }
  /// How long it is.
  public func length(_ text: String, waits: Bool) -> String {
    waits
      ? say("About \(text), and as long as you like where it waits for you.") : say("About \(text).")
  }
  /// A finding that the author answers for, and the reason.
  public func answersFor(_ finding: String, reason: String) -> String {
    say("In this exercise \(finding). Whoever wrote it gives this reason: \(reason)")
  }
  /// Who wrote it.
  public func author(_ name: String) -> String { say("Written by \(name).") }
  /// Where it comes from.
  public func madeFrom(_ id: String) -> String { say("Settle pattern: \(id)") }

  // While it plays.

  /// What the player is called for who listens to the page.
  public var player: String { say("the exercise") }
  /// Leaves.
  public var leave: String { say("stop") }
  /// Closes it when it is over.
  public var close: String { say("close") }
  /// Sound off and on.
  public var mute: String { say("sound off") }
  /// Another thing to do.
  public var somethingElse: String { say("something else") }
  /// Words to look outward by.
  public var outward: [String] {
    [
      say("The exercise waits. You might look at something near you, and then at something further away."),
      say(
        "Three things you can see, two things you can touch, a sound: any of these is an option, and any can be left out."
      ),
      say("Moving, standing up, or talking with somebody are options too."),
    ]
  }
  /// Goes on sooner, where it waits or may be hurried.
  public var goOn: String { say("go on") }
  /// Goes back to the exercise.
  public var back: String { say("go back to the exercise") }
  /// Leaves from there.
  public var enough: String { say("enough for now") }
  /// When it is over.
  public var finished: String {
    say("That was the whole of it. Better, the same or worse: any of these is a fine answer.")
  }
  /// No sound begins.
  public var noSound: String { say("The sound did not begin here, so this goes on in silence.") }
  /// A later rating is higher than the first one.
  public var rose: String { say("It is fine to stop here, to look around, or to talk with somebody.") }
  /// Seconds that are read out; `%` stands for the figures.
  public var seconds: String { say("% seconds") }
  /// The time that is left; `%` stands for the figures.
  public var left: String { say("% left") }
  /// A question for a rating.
  public var howStrong: String {
    say("How strong is it just now? 0 is not at all. It is fine to let this pass.")
  }
  /// The keys.
  public var keys: String { say("space pause · q stop · n something else · m sound · 1 to 9 choose") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
