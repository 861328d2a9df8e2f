/// What is wrong with a key or a value.
extension DiagnosticPhrases {
  /// A value of another kind.
  public func wrongType(expected: String, found: String) -> DiagnosticWords {
    .init("needed here is \(expected)", label: "this is \(found)")
  }
  /// A key that must be there.
  public func missingKey(_ key: String, example: String) -> DiagnosticWords {
    .init("\"\(key)\" is missing", label: "in here", help: "add \(example)")
  }
  /// A key that nobody knows.
  public func unknownKey(_ key: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    .init(
      "\"\(key)\" is not a name that is known here", label: "this one",
      help: suggestion.map { "did you mean \"\($0)\"?" }
        ?? "known are \(list(known)); notes of your own begin with \"x-\"")
  }
  /// A word that is none of those that can stand here.
  public func unknownValue(_ value: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    .init("\"\(value)\" cannot stand here", label: "this one", help: meant(suggestion, orOneOf: known))
  }
  /// A version of the format that is not known.
  public func formatVersion(found: String) -> DiagnosticWords {
    .init("only format 1 is known", label: "this is \(found)", help: "write \"format\": 1")
  }
  /// An id with other characters than it may have.
  public func identifier() -> DiagnosticWords {
    .init(
      "an id is made of small letters, digits and hyphens", label: "this is not",
      help: "write it like \"evening-breath\"")
  }
  /// An id that is the name of a command.
  public func identifierTaken(_ id: String) -> DiagnosticWords {
    .init(
      "\"\(id)\" is the name of a command, as in \"settle \(id)\"", label: "this one",
      help: "write another id, such as \"my-\(id)\"")
  }
  /// A text with nothing in it.
  public func textEmpty() -> DiagnosticWords {
    .init("there are no words here", label: "empty", help: "write some, or delete this entry")
  }
  /// A text with a control character.
  public func textControl(_ code: String) -> DiagnosticWords {
    .init(
      "an invisible control character cannot stand in a text", label: "U+\(code) is in here",
      help: "delete it, or write the text again")
  }
  /// A key of a text that is no language.
  public func textLanguage(_ tag: String) -> DiagnosticWords {
    .init(
      "\"\(tag)\" is not a language", label: "this one",
      help: "write a tag such as \"en\", \"de\" or \"pt-BR\"")
  }
  /// A number that cannot be counted exactly.
  public func numberPrecision() -> DiagnosticWords {
    .init(
      "this is finer or larger than can be counted exactly", label: "from this",
      help: "write fewer digits, or a smaller number")
  }
  /// A length finer than a nanosecond.
  public func lengthPrecision() -> DiagnosticWords {
    .init(
      "a length of time is a whole number of nanoseconds", label: "this is finer",
      help: "write at most nine decimals of a second")
  }
  /// A count that is not whole, or below 0.
  public func countWhole(found: String) -> DiagnosticWords {
    .init("needed here is a whole number, 0 or more", label: "this is \(found)")
  }
  /// A share that is not from 0 to 1.
  public func shareRange(found: String) -> DiagnosticWords {
    .init("needed here is a number from 0 to 1", label: "this is \(found)")
  }
  /// A number that must be over 0.
  public func aboveZero(found: String) -> DiagnosticWords {
    .init("needed here is a number over 0", label: "this is \(found)")
  }
  /// A proportion that is none.
  public func proportion() -> DiagnosticWords {
    .init("needed here are two numbers over 0 with a colon between them", help: "write it like \"4:6\"")
  }
  /// A length of time that cannot be read.
  public func lengthForm(help: String) -> DiagnosticWords {
    .init("this is not a length of time", label: "as it is written", help: help)
  }
  /// What to do about a number without a unit.
  public func lengthNeedsUnit(_ number: String) -> String {
    number.hasPrefix("$")
      ? "add a unit: \"\(number) s\", \"\(number) min\" or \"\(number) h\""
      : "write \(number) without quotes for seconds, or add a unit: \"\(number) s\", \"\(number) min\""
  }
  /// A unit that is none.
  public func lengthUnit(_ unit: String, meant: String?) -> DiagnosticWords {
    .init(
      "\"\(unit)\" is not a unit of time", label: "in here",
      help: meant.map { "write \"\($0)\"" } ?? "units are \"s\", \"min\" and \"h\"")
  }
  /// A length below 0.
  public func lengthNegative(found: String) -> DiagnosticWords {
    .init("a length of time is 0 or more", label: "this is \(found)")
  }
  /// A phase that is too short.
  public func phaseShort(found: String, help: String?) -> DiagnosticWords {
    .init("a phase lasts at least 0.1 seconds", label: "this is \(found)", help: help)
  }
  /// A notation that is none.
  public func notation(suggestion: String?) -> DiagnosticWords {
    .init(
      "this is not a breath as it can be written in short", label: "as it is written",
      help: suggestion.map { "did you mean \"\($0)\"?" }
        ?? "write in-out as \"4-6\", in-hold-out as \"4-7-8\", in-hold-out-hold as \"4-4-4-4\"")
  }
  /// A thing to notice that is there for too short a time.
  public func thingShort(found: String) -> DiagnosticWords {
    .init(
      "a thing to notice is given at least 0.1 seconds", label: "this is \(found)",
      help: "a calm time is \"8 s\"")
  }
  /// Phases in a group where a list is expected.
  public func phasesWithoutList(_ phases: [String]) -> DiagnosticWords {
    .init(
      "phases stand in a list, since their order counts", label: "this is a group",
      help: "write it like [ \(phases.joined(separator: ", ")) ]")
  }
  /// A file reference that is not relative.
  public func fileRelative() -> DiagnosticWords {
    .init(
      "a file is named by its way from the pattern's folder", label: "this is not",
      help: "put the file beside the pattern and write it like \"audio/feet.flac\"")
  }
  /// A file reference without an extension.
  public func fileExtension() -> DiagnosticWords {
    .init(
      "the name of a file has an ending", label: "this has none", help: "write it like \"audio/feet.flac\"")
  }
  /// A file outside the pattern's folder.
  public func fileOutside() -> DiagnosticWords {
    .init(
      "this file is outside the pattern's folder", label: "it leads out of it",
      help: "copy the file into the folder of the pattern")
  }
  /// What a sound file is for.
  public enum SoundPart: Hashable, Sendable {
    case words, cue, ambience
  }
  /// What happens without a sound file.
  private func without(_ part: SoundPart) -> String {
    switch part {
    case .words: "its words are shown and spoken without it"
    case .cue: "Settle's own sound is heard in its place"
    case .ambience: "nothing is heard in its place"
    }
  }
  /// A recording that is not there.
  public func recordingMissing(_ name: String, _ part: SoundPart) -> DiagnosticWords {
    .init("the recording \"\(name)\" is not there", label: "this one", help: "until it is, " + without(part))
  }
  /// A recording that is there and is no sound that can be played.
  public func recordingBroken(_ name: String, _ why: String, _ part: SoundPart) -> DiagnosticWords {
    .init(
      "the recording \"\(name)\" cannot be played: \(why)", label: "this one",
      help: "until it can be, " + without(part))
  }
  /// Why a sound file cannot be played, as in "… cannot be played: it is empty".
  public var soundUnknown: String { "it is no sound file that is known here" }
  /// Why: silence.
  public var soundEmpty: String { "there is no sound in it" }
  /// Why: its rate or its channels.
  public var soundUnusual: String { "it has more channels, or another sample rate, than recordings have" }
  /// Why: its length.
  public func soundTooLong(minutes: Int) -> String { "it is longer than \(minutes) minutes" }
  /// Why: its size.
  public func soundTooLarge(megabytes: Int) -> String { "it is larger than \(megabytes) MiB" }
  /// Why: a library.
  public func soundLibraryMissing(_ name: String) -> String {
    "that needs \(name), which is not on this machine"
  }
  /// Words at the beginning of a phase that take longer than it.
  public func cueLong(found: String, phase: String) -> DiagnosticWords {
    .init(
      "these words take longer than the shortest phase that they begin",
      label: "they take \(found) s, and the phase \(phase) s",
      help: "shorter words, or a longer phase; what is left of them makes way for the next cue")
  }
  /// A recording with no words beside it.
  public func recordingWords(_ key: String) -> DiagnosticWords {
    .init(
      "this recording has no words beside it", label: "this one",
      help: "add its words as \"\(key)\", for those who read")
  }
  /// An acknowledgement of what cannot be acknowledged.
  public func neverAcknowledged(_ code: String) -> DiagnosticWords {
    .init(
      "\"\(code)\" cannot be acknowledged", label: "this one",
      help: "delete the entry, and change the exercise where it is found")
  }
}
