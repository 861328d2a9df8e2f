/// The words that are spoken besides those of patterns, and what is said about speaking.
public struct SpeechPhrases: PhraseGroup {
  static let place = PhrasePlace.speech
  let language: Language

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }

  /// The language in which they are to be spoken, a BCP 47 tag.
  public var tag: String { language.rawValue }

  /// Spoken where the breath comes in.
  public var breatheIn: String { say("In") }
  /// Spoken where it is held with full lungs.
  public var hold: String { say("Hold") }
  /// Spoken where it goes out.
  public var breatheOut: String { say("Out") }
  /// Spoken where the lungs rest empty.
  public var rest: String { say("Rest") }
  /// Spoken where a rating may be given.
  public var question: String {
    say("How strong is it just now, from 0 to 10? It is fine to let it pass.")
  }

  /// A number that is counted.
  public func number(_ number: Int) -> String { "\(number)" }
  /// What there is to notice, and what to do where that sense is not there.
  public func alternative(_ words: String, _ other: String) -> String {
    (words.last?.isPunctuation == true ? String(words.dropLast()) : words) + ", \(other)."
  }
  /// A way on, by its number key.
  public func way(_ number: Int, _ label: String) -> String { "\(number), \(label)." }

  /// The voice was turned on.
  public var isOn: String { say("The voice is on.") }
  /// The voice was turned off.
  public var isOff: String { say("The voice is off.") }
  /// A speaker that is not there, asked for by name.
  public func notThere(_ name: String) -> String {
    name == "piper"
      ? say(
        "No piper was found. The config says where it is: \"piper\": { \"command\": \"…\", \"model\": \"….onnx\" }."
      ) : say("\(name) was not found. sudo apt install \(name) brings it.")
  }
  /// What `--speaker` takes.
  public var speakerRange: String { say("espeak-ng, piper or none") }
  /// How the config says which voice is on.
  public var usualVoice: String { say("on, but for now") }

  /// No piper is set up.
  public var noPiper: String { say("none") }

  /// `--voice` and `--no-voice`.
  public var helpVoice: String { say("Speaks the words, or shows them only.") }
  /// `--speaker`.
  public var helpSpeaker: String { say("Who speaks: espeak-ng, piper or none.") }

  /// A speaker was tried and spoke.
  public func speaks(_ name: String) -> String { say("Words are spoken by \(name).") }
  /// A speaker is there and said nothing.
  public func isMute(_ name: String) -> String {
    say("\(name) is there, but gave no sound, so words are shown only.")
  }
  /// No speaker is wanted.
  public var isUnwanted: String { say("Words are shown only, as the config has it.") }
  /// There is no speaker.
  public var isMissing: String {
    say("There is no speaker, so words are shown only; sudo apt install espeak-ng brings one.")
  }
}

/// What is wrong with the config's speaker.
extension DiagnosticPhrases {
  /// Where a speaker is, as a kind of value.
  public var kindPiper: String {
    say("keys in { } such as { \"command\": \"piper\", \"model\": \"/home/me/voice.onnx\" }")
  }
  /// A path that is not named from the root.
  public func pathFromRoot() -> DiagnosticWords {
    .init(
      say("needed here is a path from the root on"), label: say("this one"), help: say("begin it with /"))
  }
}
