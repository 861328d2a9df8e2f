/// The words of `settle record`, with which an author gives a pattern their own voice.
public struct RecordPhrases: PhraseGroup {
  static let place = PhrasePlace.record
  let language: Language

  /// Where one stands.
  public func place(_ number: Int, of count: Int) -> String { say("Words \(number) of \(count)") }
  /// The language, where there are several.
  public func inLanguage(_ tag: String) -> String { " · \(tag)" }
  /// Nothing is recorded for these words.
  public var none: String { say("No recording yet.") }
  /// There is a recording.
  public func there(_ file: String) -> String { say("Recorded: \(file)") }
  /// Its length and how loud it is.
  public func kept(_ file: String, seconds: String) -> String {
    say("Kept: \(file), \(language.decimal(seconds)) s")
  }
  /// It will be turned down.
  public var loud: String { say("It is loud, so it is turned down a little whenever it is played.") }
  /// It is so loud that it is cut off.
  public var clipped: String {
    say("It is so loud that it may be distorted; a little further from the microphone may be better.")
  }
  /// While it records.
  public func recording(_ time: String) -> String { say("Recording · \(time)") }
  /// While it plays back.
  public var playing: String { say("Playing it back …") }
  /// Nothing was heard.
  public var nothingHeard: String {
    say("Nothing was heard, so nothing was kept. Perhaps the microphone is off or far away.")
  }
  /// All words have a recording.
  public var allThere: String { say("All words have a recording now. q leaves whenever you like.") }
  /// The file was changed meanwhile.
  public func moved(_ file: String) -> String {
    say(
      "The sound is kept as \(file). These words are not in the pattern any more, so it is not named there.")
  }
  /// The microphone cannot be opened.
  public func noMicrophone(_ reason: String) -> String { say("The microphone cannot be opened: \(reason)") }
  /// It could not be written.
  public func notKept(_ reason: String) -> String { say("This could not be kept: \(reason)") }

  // The keys.

  /// Before anything is recorded for these words.
  public var keysReady: String { say("space record · n next · b back · q leave") }
  /// Where there is a recording.
  public var keysThere: String { say("space record again · p listen · n next · b back · q leave") }
  /// While it records.
  public var keysRecording: String { say("space stop · q leave") }
  /// While it plays back.
  public var keysPlaying: String { say("p stop · q leave") }

  // Before and after.

  /// There is nothing to record.
  public func noWords(_ file: String) -> String {
    say(
      "\(file) has no words of its own to record. Included patterns are recorded by themselves."
    )
  }
  /// It needs a terminal.
  public var needsTerminal: String {
    say("settle record shows the words in a terminal and waits for keys, so it needs one.")
  }
  /// A built-in pattern stays as it is.
  public func notAFile(_ name: String) -> String {
    say("\(name) is no file of yours. A copy can be recorded: settle new my-\(name).json --from \(name)")
  }
  /// How many are recorded, at the end.
  public func left(_ done: Int, of count: Int) -> String {
    done == count
      ? say("All \(count) are recorded.")
      : say("\(done) of \(count) are recorded; the others are there when you come back.")
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
