/// What a diagnostic says: the problem, what stands at its place, and what can be done.
public struct DiagnosticWords: Hashable, Sendable {
  /// The problem in one sentence, without a full stop.
  public var message: String
  /// What stands at the place, beside the caret.
  public var label: String?
  /// What can be done.
  public var help: String?
  /// Where a safety limit comes from: a citation, and "design" where the figure is Settle's own.
  public var source: String?
  /// The problem where somebody answers for it, so that it is played all the same; nil where it is said as always.
  public var answeredFor: String?

  /// What a diagnostic says.
  public init(
    _ message: String, label: String? = nil, help: String? = nil, source: String? = nil,
    answeredFor: String? = nil
  ) {
    self.message = message
    self.answeredFor = answeredFor
    self.label = label
    self.help = help
    self.source = source
  }
}

/// The sentences of `check`, for people who write patterns and most of whom are no programmers.
///
/// The sentences with something to fill in are methods, a file for each part of a pattern.
public struct DiagnosticPhrases: PhraseGroup {
  static let place = PhrasePlace.diagnostics
  let language: Language

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }

  /// `null`, as a kind of value.
  public var kindNull: String { say("null") }
  /// A string, as a kind of value.
  public var kindText: String { say("a text in double quotes") }
  /// A Text, as a kind of value.
  public var kindLocalizedText: String { say("a text in double quotes, or one for each language") }
  /// A list, as a kind of value.
  public var kindList: String { say("a list in [ ]") }
  /// An object, as a kind of value.
  public var kindObject: String { say("a group in { }") }
  /// A number, as a kind of value.
  public var kindNumber: String { say("a number, or a setting such as \"$in\"") }
  /// A length of time, as a kind of value.
  public var kindLength: String { say("a length of time such as 4 or \"2 min\"") }
  /// `true` or `false`, as a kind of value.
  public var flag: String { say("true or false") }
  /// A pattern, as a kind of value.
  public var kindPattern: String { say("a pattern in { }") }
  /// A setting, as a kind of value.
  public var kindSetting: String { say("a setting such as { \"default\": 4, \"min\": 3, \"max\": 6 }") }
  /// A piece of evidence, as a kind of value.
  public var kindEvidence: String { say("a finding such as { \"finding\": \"…\", \"source\": \"…\" }") }
  /// An acknowledgement, as a kind of value.
  public var kindAcknowledgement: String {
    say("an acknowledgement such as { \"code\": \"hold\", \"reason\": \"…\" }")
  }
  /// `sound`, as a kind of value.
  public var kindSound: String { say("sounds such as { \"breath\": \"swell\", \"cues\": \"bowl\" }") }
  /// A list of steps, as a kind of value.
  public var kindSteps: String { say("a list of steps in [ ]") }
  /// A step, as a kind of value.
  public var kindStep: String { say("a step in { }") }
  /// What `breathe` holds, as a kind of value.
  public var kindBreathe: String { say("phases such as [ { \"in\": 4 }, { \"out\": 6 } ], or \"4-6\"") }
  /// A phase, as a kind of value.
  public var kindPhase: String { say("a phase such as { \"in\": 4 }") }
  /// A rate, as a kind of value.
  public var kindRate: String { say("a rate such as { \"per_minute\": 6, \"in_out\": \"4:6\" }") }
  /// A proportion, as a kind of value.
  public var kindProportion: String { say("a proportion such as \"4:6\"") }
  /// What `pace` holds, as a kind of value.
  public var kindPace: String { say("a list of phases in [ ]") }
  /// A phase that is no breath, as a kind of value.
  public var kindPacePhase: String { say("a phase such as { \"label\": \"Ease off\", \"lasts\": 6 }") }
  /// What `bilateral` holds, as a kind of value.
  public var kindBilateral: String { say("passes such as { \"passes\": 8, \"per_minute\": 25 }") }
  /// The ways of a `choose`, as a kind of value.
  public var kindWays: String { say("a list of one to nine ways on in [ ]") }
  /// A way of a `choose`, as a kind of value.
  public var kindWay: String { say("a way on such as { \"label\": \"more\", \"steps\": [ … ] }") }

  /// How a hold is left out.
  public var leaveHoldOut: String { say("to leave the hold out, delete this phase") }
  /// How a phase is left out.
  public var leavePhaseOut: String { say("to leave this phase out, delete it") }
  /// How the notation leaves a phase out.
  public var zeroLeavesOut: String { say("a 0 leaves its phase out") }
  /// What stands for a length that a rate makes.
  public var fasterThanThat: String { say("faster than that") }

  /// A folder where a file is expected.
  public var faultFolder: String { say("it is a folder") }
  /// A pipe or a device where a file is expected.
  public var faultSpecial: String { say("it is a pipe or a device, and not a file") }
  /// A file that is not there.
  public var faultMissing: String { say("it is not there") }
  /// A file that may not be read.
  public var faultDenied: String { say("you may not read it") }

  /// How lengths of time are written.
  public var lengthExamples: String {
    say("write it like 4, \"90 s\", \"2 min\", \"1 min 30 s\" or \"24 h\"")
  }
  /// What to do about a comma in a number.
  public var lengthDecimalPoint: String { say("write decimals with a point, as in \"5.5 s\"") }
  /// What to do about units that are not in order.
  public var lengthUnitOrder: String { say("name each unit once, the largest first, as in \"1 min 30 s\"") }

  /// One of several words.
  public func oneOf(_ known: [String]) -> String {
    say("one of ") + list(known)
  }

  /// A thing to notice, where no sentence is given.
  public func notice(_ number: Int64, _ of: String) -> String { "\(number) \(of)" }

  /// Words in quotes with commas between them.
  func list(_ words: [String]) -> String {
    words.map { "\"\($0)\"" }.joined(separator: ", ")
  }

  /// A suggestion if there is one, else what there is.
  func meant(_ suggestion: String?, orOneOf known: [String]) -> String? {
    if let suggestion { return say("did you mean \"\(suggestion)\"?") }
    return known.isEmpty ? nil : say("it can be ") + list(known)
  }
}
