/// What is said about the sound card.
public struct SoundPhrases: Hashable, Sendable {
  /// No sound card, or none that could be opened.
  public var noDevice = "No sound card was found, so this goes on in silence."
  /// The sound card is gone.
  public var lost = "The sound has gone for now. The session goes on."
  /// It is back, and sound fades in.
  public var back = "The sound is back."
  /// It is back after a while; sound waits for a key.
  public var backSilent = "The sound is back, and stays silent until you press m."
  /// Headphones or a card were pulled out.
  public var unplugged = "Something was unplugged, so sound waits until you press m. The exercise goes on."

  /// The usual words.
  public init() {}
}
