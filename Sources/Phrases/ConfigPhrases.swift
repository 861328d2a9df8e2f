/// What is wrong with the config.
extension DiagnosticPhrases {
  /// The config, as a kind of value.
  public var kindConfig: String { say("keys in { } such as { \"volume\": 40 }") }
  /// A volume, as a kind of value.
  public var kindPercent: String { say("a whole number from 0 to 100") }
  /// A number that is no volume.
  public func percentRange(found: String) -> DiagnosticWords {
    .init(say("needed here is \(kindPercent)"), label: say("this is \(found)"))
  }
  /// A whole number, as a kind of value.
  public func kindWhole(_ range: ClosedRange<Int>) -> String {
    range == 0...100 ? kindPercent : say("a whole number from \(range.lowerBound) to \(range.upperBound)")
  }
  /// A number that is not within its range.
  public func wholeRange(_ range: ClosedRange<Int>, found: String) -> DiagnosticWords {
    range == 0...100
      ? percentRange(found: found)
      : .init(say("needed here is \(kindWhole(range))"), label: say("this is \(found)"))
  }
  /// A name that nothing has.
  public func nameTooLong(_ most: Int) -> DiagnosticWords {
    .init(say("needed here is one line of at most \(most) letters"), label: say("this one"))
  }
}

/// The words of `settle config`.
public struct ConfigPhrases: PhraseGroup {
  static let place = PhrasePlace.config
  let language: Language

  /// There is no file.
  public var notThere: String { say("not there; it is not needed") }
  /// Something in the file cannot be used: the one line that is told while something plays.
  public func broken(_ path: String) -> String {
    say("Something in \(path) cannot be used: settle config shows it.")
  }
  /// Where a value comes from: the program.
  public var byDefault: String { say("default") }
  /// Where a value comes from: the file.
  public var fromFile: String { say("file") }
  /// Where a value comes from: the command line.
  public var fromOption: String { say("option") }
  /// What the pattern says holds.
  public var asPattern: String { say("as the pattern has it") }
  /// The person has not said where they are.
  public var notSaid: String { say("not said") }
  /// A preference that is set.
  public var on: String { say("on") }
  /// A preference that is not.
  public var off: String { say("off") }
  /// There is no home folder, and so no place for the file.
  public var noHome: String { say("there is no home folder, so no file is read") }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
