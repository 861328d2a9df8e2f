/// What is wrong with a step.
extension DiagnosticPhrases {
  /// A step that is none.
  public func stepUnknown(_ kinds: [String]) -> DiagnosticWords {
    .init(
      "this does not say what kind of step it is", label: "in here", help: "a step has one of \(list(kinds))")
  }
  /// A step whose kind is misspelt.
  public func stepMisspelt(_ key: String, suggestion: String) -> DiagnosticWords {
    .init("\"\(key)\" is not a kind of step", label: "this one", help: "did you mean \"\(suggestion)\"?")
  }
  /// A step of two kinds.
  public func stepMixed(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      "a step is one thing, and this one is both \"\(first)\" and \"\(second)\"", label: "the second one",
      help: "make two steps of it")
  }
  /// No steps.
  public func noSteps() -> DiagnosticWords {
    .init(
      "there are no steps", label: "empty",
      help: "add one, such as { \"breathe\": \"4-6\", \"for\": \"5 min\" }")
  }
  /// No phases.
  public func noPhases() -> DiagnosticWords {
    .init("there are no phases", label: "empty", help: "add some, such as { \"in\": 4 }, { \"out\": 6 }")
  }
  /// A phase that is neither in, nor hold, nor out.
  public func phaseUnnamed() -> DiagnosticWords {
    .init("a phase is \"in\", \"hold\" or \"out\"", label: "in here", help: "write it like { \"in\": 4 }")
  }
  /// Two phases in one.
  public func phasesJoined(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      "a phase is one thing, and this one is both \"\(first)\" and \"\(second)\"", label: "the second one",
      help: "make two phases of it: { \"\(first)\": … }, { \"\(second)\": … }")
  }
  /// Neither `times` nor `for`.
  public func timesOrFor() -> DiagnosticWords {
    .init(
      "this does not say how long it goes on", label: "in here",
      help: "add \"times\": 10 for a number of breaths, or \"for\": \"5 min\" for a time")
  }
  /// Both `times` and `for`.
  public func timesAndFor() -> DiagnosticWords {
    .init(
      "\"times\" and \"for\" cannot both be given", label: "the second one", help: "delete one of the two")
  }
  /// A question that is open for too short a time.
  public func questionTooShort() -> DiagnosticWords {
    .init(
      "a question stays for at least 0.1 seconds", label: "less than that", help: "a calm time is \"20 s\"")
  }
  /// A number of ways that cannot be.
  public func wayCount(_ count: Int) -> DiagnosticWords {
    .init("a choice has one to nine ways on", label: "there are \(count) here")
  }
  /// A way without a goal.
  public func wayLeadsNowhere() -> DiagnosticWords {
    .init(
      "this way leads nowhere", label: "in here",
      help: "add \"steps\": [ … ], \"pattern\": \"…\" or \"end\": true")
  }
  /// A way with two goals.
  public func wayLeadsTwice(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      "a way has either \"\(first)\" or \"\(second)\"", label: "the second one", help: "delete one of the two"
    )
  }
  /// `set` without a pattern.
  public func setWithoutPattern() -> DiagnosticWords {
    .init("\"set\" stands beside \"pattern\" only", label: "this one", help: "delete it")
  }
  /// A silence that names no way.
  public func silenceRange(found: String, ways: Int) -> DiagnosticWords {
    .init(
      "\"silence\" names one of the ways, counted from 1", label: "this is \(found)",
      help: ways == 1 ? "there is only 1" : "it can be 1 to \(ways)")
  }
  /// Nothing is left of a pattern.
  public func nothingLeft() -> DiagnosticWords {
    .init(
      "nothing is left to play", label: "all steps are left out",
      help: "give at least one of them a count over 0")
  }
  /// More steps than there may be.
  public func tooManySteps(_ most: Int) -> DiagnosticWords {
    let count = most == 10_000 ? "10,000" : String(most)
    return .init(
      "a pattern has at most \(count) steps", label: "this goes past it",
      help: "\"repeat\" says the same steps again")
  }
  /// A pattern that lasts over a day.
  public func tooLong(found: String?) -> DiagnosticWords {
    .init("a pattern lasts at most 24 hours", label: found.map { "this is \($0)" } ?? "this goes past it")
  }
  /// A pattern that includes itself.
  public func includeCircle(_ name: String) -> DiagnosticWords {
    .init(
      "\"\(name)\" leads back to a pattern that is being read", label: "in a circle",
      help: "take one of them out")
  }
  /// Patterns in patterns, too deep.
  public func includeDepth(_ most: Int) -> DiagnosticWords {
    .init("patterns stand at most \(most) deep in each other", label: "this goes past it")
  }
  /// A pattern that is not there.
  public func patternMissing(_ id: String, suggestion: String?) -> DiagnosticWords {
    .init(
      "there is no pattern \"\(id)\"", label: "this one",
      help: suggestion.map { "did you mean \"\($0)\"?" } ?? "\"settle list\" shows all of them")
  }
  /// A pattern's file that is not there.
  public func patternFileMissing(_ name: String) -> DiagnosticWords {
    .init("the pattern \"\(name)\" is not there", label: "this one", help: "see how the file is named")
  }
  /// An included pattern with a problem of its own.
  public func patternProblem(_ name: String, problem: String, file: String?) -> DiagnosticWords {
    .init(
      "the pattern \"\(name)\" has a problem of its own: \(problem)", label: "this one",
      help: file.map { "see \"settle check \($0)\"" })
  }
}
