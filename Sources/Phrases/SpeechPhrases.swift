/// The words that are spoken besides those of patterns, and what is said about speaking.
public struct SpeechPhrases: Hashable, Sendable {
  /// Spoken where the breath comes in.
  public var breatheIn = "In"
  /// Spoken where it is held with full lungs.
  public var hold = "Hold"
  /// Spoken where it goes out.
  public var breatheOut = "Out"
  /// Spoken where the lungs rest empty.
  public var rest = "Rest"
  /// Spoken where a rating may be given.
  public var question = "How strong is it just now, from 0 to 10? It is fine to let it pass."

  /// A number that is counted.
  public func number(_ number: Int) -> String { "\(number)" }
  /// What there is to notice, and what to do where that sense is not there.
  public func alternative(_ words: String, _ other: String) -> String {
    (words.last?.isPunctuation == true ? String(words.dropLast()) : words) + ", \(other)."
  }
  /// The ways on, by their number keys.
  public func choice(_ labels: [String]) -> String {
    labels.enumerated().map { "\($0.offset + 1), \($0.element)." }.joined(separator: " ")
  }

  /// The voice was turned on.
  public var isOn = "The voice is on."
  /// The voice was turned off.
  public var isOff = "The voice is off."
  /// A speaker that is not there, asked for by name.
  public func notThere(_ name: String) -> String {
    name == "piper"
      ? "No piper was found. The config says where it is: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }."
      : "\(name) was not found. sudo apt install \(name) brings it."
  }
  /// What `--speaker` takes.
  public var speakerRange = "espeak-ng, piper or none"
  /// How the config says which voice is on.
  public var usualVoice = "on, but for now"

  /// No piper is set up.
  public var noPiper = "none"

  /// `--voice` and `--no-voice`.
  public var helpVoice = "Speaks the words, or shows them only."
  /// `--speaker`.
  public var helpSpeaker = "Who speaks: espeak-ng, piper or none."

  /// A speaker was tried and spoke.
  public func speaks(_ name: String) -> String { "Words are spoken by \(name)." }
  /// A speaker is there and said nothing.
  public func isMute(_ name: String) -> String {
    "\(name) is there, but gave no sound, so words are shown only."
  }
  /// No speaker is wanted.
  public var isUnwanted = "Words are shown only, as the config has it."
  /// There is no speaker.
  public var isMissing =
    "There is no speaker, so words are shown only; sudo apt install espeak-ng brings one."

  /// British English.
  public init() {}
}

/// What is wrong with the config's speaker.
extension DiagnosticPhrases {
  /// Where a speaker is, as a kind of value.
  public var kindPiper: String {
    "keys in { } such as { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }"
  }
  /// A path that is not named from the root.
  public func pathFromRoot() -> DiagnosticWords {
    .init("needed here is a path from the root on", label: "this one", help: "begin it with /")
  }
}
