/// What is wrong with a key or a value.
extension DiagnosticPhrases {
  /// A value of another kind.
  public func wrongType(expected: String, found: String) -> DiagnosticWords {
    .init(say("needed here is \(expected)"), label: say("this is \(found)"))
  }
  /// A key that must be there.
  public func missingKey(_ key: String, example: String) -> DiagnosticWords {
    .init(say("\"\(key)\" is missing"), label: say("in here"), help: say("add \(example)"))
  }
  /// A key that nobody knows.
  public func unknownKey(_ key: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    .init(
      say("\"\(key)\" is not a name that is known here"), label: say("this one"),
      help: suggestion.map { say("did you mean \"\($0)\"?") }
        ?? say("known are \(list(known)); notes of your own begin with \"x-\""))
  }
  /// A word that is none of those that can stand here.
  public func unknownValue(_ value: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    .init(
      say("\"\(value)\" cannot stand here"), label: say("this one"), help: meant(suggestion, orOneOf: known))
  }
  /// A version of the format that is not known.
  public func formatVersion(found: String) -> DiagnosticWords {
    .init(say("only format 1 is known"), label: say("this is \(found)"), help: say("write \"format\": 1"))
  }
  /// An id with other characters than it may have.
  public func identifier() -> DiagnosticWords {
    .init(
      say("an id is made of small letters, digits and hyphens"), label: say("this is not"),
      help: say("write it like \"evening-breath\""))
  }
  /// An id that is the name of a command.
  public func identifierTaken(_ id: String) -> DiagnosticWords {
    .init(
      say("\"\(id)\" is the name of a command, as in \"settle \(id)\""), label: say("this one"),
      help: say("write another id, such as \"my-\(id)\""))
  }
  /// A text with nothing in it.
  public func textEmpty() -> DiagnosticWords {
    .init(say("there are no words here"), label: say("empty"), help: say("write some, or delete this entry"))
  }
  /// A text with a control character.
  public func textControl(_ code: String) -> DiagnosticWords {
    .init(
      say("an invisible control character cannot stand in a text"), label: say("U+\(code) is in here"),
      help: say("delete it, or write the text again"))
  }
  /// A key of a text that is no language.
  public func textLanguage(_ tag: String) -> DiagnosticWords {
    .init(
      say("\"\(tag)\" is not a language"), label: say("this one"),
      help: say("write a tag such as \"en\", \"de\" or \"pt-BR\""))
  }
  /// A number that cannot be counted exactly.
  public func numberPrecision() -> DiagnosticWords {
    .init(
      say("this is finer or larger than can be counted exactly"), label: say("from this"),
      help: say("write fewer digits, or a smaller number"))
  }
  /// A length finer than a nanosecond.
  public func lengthPrecision() -> DiagnosticWords {
    .init(
      say("a length of time is a whole number of nanoseconds"), label: say("this is finer"),
      help: say("write at most nine decimals of a second"))
  }
  /// A count that is not whole, or below 0.
  public func countWhole(found: String) -> DiagnosticWords {
    .init(say("needed here is a whole number, 0 or more"), label: say("this is \(found)"))
  }
  /// A share that is not from 0 to 1.
  public func shareRange(found: String) -> DiagnosticWords {
    .init(say("needed here is a number from 0 to 1"), label: say("this is \(found)"))
  }
  /// A number that must be over 0.
  public func aboveZero(found: String) -> DiagnosticWords {
    .init(say("needed here is a number over 0"), label: say("this is \(found)"))
  }
  /// A proportion that is none.
  public func proportion() -> DiagnosticWords {
    .init(
      say("needed here are two numbers over 0 with a colon between them"), help: say("write it like \"4:6\""))
  }
  /// A length of time that cannot be read.
  public func lengthForm(help: String) -> DiagnosticWords {
    .init(say("this is not a length of time"), label: say("as it is written"), help: help)
  }
  /// What to do about a number without a unit.
  public func lengthNeedsUnit(_ number: String) -> String {
    number.hasPrefix("$")
      ? say("add a unit: \"\(number) s\", \"\(number) min\" or \"\(number) h\"")
      : say("write \(number) without quotes for seconds, or add a unit: \"\(number) s\", \"\(number) min\"")
  }
  /// A unit that is none.
  public func lengthUnit(_ unit: String, meant: String?) -> DiagnosticWords {
    .init(
      say("\"\(unit)\" is not a unit of time"), label: say("in here"),
      help: meant.map { say("write \"\($0)\"") } ?? say("units are \"s\", \"min\" and \"h\""))
  }
  /// A length below 0.
  public func lengthNegative(found: String) -> DiagnosticWords {
    .init(say("a length of time is 0 or more"), label: say("this is \(found)"))
  }
  /// A phase that is too short.
  public func phaseShort(found: String, help: String?) -> DiagnosticWords {
    .init(say("a phase lasts at least 0.1 seconds"), label: say("this is \(found)"), help: help)
  }
  /// A notation that is none.
  public func notation(suggestion: String?) -> DiagnosticWords {
    .init(
      say("this is not a breath as it can be written in short"), label: say("as it is written"),
      help: suggestion.map { say("did you mean \"\($0)\"?") }
        ?? say("write in-out as \"4-6\", in-hold-out as \"4-7-8\", in-hold-out-hold as \"4-4-4-4\""))
  }
  /// A thing to notice that is there for too short a time.
  public func thingShort(found: String) -> DiagnosticWords {
    .init(
      say("a thing to notice is given at least 0.1 seconds"), label: say("this is \(found)"),
      help: say("a calm time is \"8 s\""))
  }
  /// Phases in a group where a list is expected.
  public func phasesWithoutList(_ phases: [String]) -> DiagnosticWords {
    .init(
      say("phases stand in a list, since their order counts"), label: say("this is a group"),
      help: say("write it like [ \(phases.joined(separator: ", ")) ]"))
  }
  /// A file reference that is not relative.
  public func fileRelative() -> DiagnosticWords {
    .init(
      say("a file is named by its way from the pattern's folder"), label: say("this is not"),
      help: say("put the file beside the pattern and write it like \"audio/feet.flac\""))
  }
  /// A file reference without an extension.
  public func fileExtension() -> DiagnosticWords {
    .init(
      say("the name of a file has an ending"), label: say("this has none"),
      help: say("write it like \"audio/feet.flac\""))
  }
  /// A file outside the pattern's folder.
  public func fileOutside() -> DiagnosticWords {
    .init(
      say("this file is outside the pattern's folder"), label: say("it leads out of it"),
      help: say("copy the file into the folder of the pattern"))
  }
  /// A recording that is not there.
  public func recordingMissing(_ name: String) -> DiagnosticWords {
    .init(
      say("the recording \"\(name)\" is not there"), label: say("this one"),
      help: say("until it is, its words are shown and spoken without it"))
  }
  /// A recording with no words beside it.
  public func recordingWords(_ key: String) -> DiagnosticWords {
    .init(
      say("this recording has no words beside it"), label: say("this one"),
      help: say("add its words as \"\(key)\", for those who read"))
  }
  /// An acknowledgement of what cannot be acknowledged.
  public func neverAcknowledged(_ code: String) -> DiagnosticWords {
    .init(
      say("\"\(code)\" cannot be acknowledged"), label: say("this one"),
      help: say("delete the entry, and change the exercise where it is found"))
  }
}
