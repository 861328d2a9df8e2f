/// What is said about the sound card.
public struct SoundPhrases: PhraseGroup {
  static let place = PhrasePlace.sound
  let language: Language

  /// No sound card, or none that could be opened.
  public var noDevice: String { say("No sound card was found, so this goes on in silence.") }
  /// The sound card is gone.
  public var lost: String { say("The sound has gone for now. The session goes on.") }
  /// It is back, and sound fades in.
  public var back: String { say("The sound is back.") }
  /// It is back after a while; sound waits for a key.
  public var backSilent: String { say("The sound is back, and stays silent until you press m.") }
  /// Headphones or a card were pulled out.
  public var unplugged: String {
    say("Something was unplugged, so sound waits until you press m. The exercise goes on.")
  }

  // An author's own sounds.

  /// A sound for a phase cannot be used.
  public func ownCueUnheard(_ file: String, _ reason: String) -> String {
    say("\(file) is not heard (\(reason)); a sound of Settle's stands in for it.")
  }
  /// The sound that would be heard all the while cannot be used.
  public func ownAmbienceUnheard(_ file: String, _ reason: String) -> String {
    say("\(file) is not heard (\(reason)); the exercise goes on without it.")
  }
  /// Several of them cannot be used.
  public func ownUnheard(_ count: Int, first file: String, _ reason: String) -> String {
    say(
      "\(count) sounds of this pattern are not heard, the first of them \(file) (\(reason)). Settle's own stand in."
    )
  }
  /// Why: it is not there. What else there may be is said in a check of the pattern too, and stands there.
  public var fileMissing: String { say("there is no such file") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
