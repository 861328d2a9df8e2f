/// What is wrong with a step.
extension DiagnosticPhrases {
  /// A step that is none.
  public func stepUnknown(_ kinds: [String]) -> DiagnosticWords {
    .init(
      say("this does not say what kind of step it is"), label: say("in here"),
      help: say("a step has one of \(list(kinds))"))
  }
  /// A step whose kind is misspelt.
  public func stepMisspelt(_ key: String, suggestion: String) -> DiagnosticWords {
    .init(
      say("\"\(key)\" is not a kind of step"), label: say("this one"),
      help: say("did you mean \"\(suggestion)\"?"))
  }
  /// A step of two kinds.
  public func stepMixed(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      say("a step is one thing, and this one is both \"\(first)\" and \"\(second)\""),
      label: say("the second one"),
      help: say("make two steps of it"))
  }
  /// No steps.
  public func noSteps() -> DiagnosticWords {
    .init(
      say("there are no steps"), label: say("empty"),
      help: say("add one, such as { \"breathe\": \"4-6\", \"for\": \"5 min\" }"))
  }
  /// No phases.
  public func noPhases() -> DiagnosticWords {
    .init(
      say("there are no phases"), label: say("empty"),
      help: say("add some, such as { \"in\": 4 }, { \"out\": 6 }"))
  }
  /// A phase that is neither in, nor hold, nor out.
  public func phaseUnnamed() -> DiagnosticWords {
    .init(
      say("a phase is \"in\", \"hold\" or \"out\""), label: say("in here"),
      help: say("write it like { \"in\": 4 }"))
  }
  /// Two phases in one.
  public func phasesJoined(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      say("a phase is one thing, and this one is both \"\(first)\" and \"\(second)\""),
      label: say("the second one"),
      help: say("make two phases of it: { \"\(first)\": … }, { \"\(second)\": … }"))
  }
  /// Neither `times` nor `for`.
  public func timesOrFor() -> DiagnosticWords {
    .init(
      say("this does not say how long it goes on"), label: say("in here"),
      help: say("add \"times\": 10 for a number of breaths, or \"for\": \"5 min\" for a time"))
  }
  /// Both `times` and `for`.
  public func timesAndFor() -> DiagnosticWords {
    .init(
      say("\"times\" and \"for\" cannot both be given"), label: say("the second one"),
      help: say("delete one of the two"))
  }
  /// A question that is open for too short a time.
  public func questionTooShort() -> DiagnosticWords {
    .init(
      say("a question stays for at least 0.1 seconds"), label: say("less than that"),
      help: say("a calm time is \"20 s\""))
  }
  /// A number of ways that cannot be.
  public func wayCount(_ count: Int) -> DiagnosticWords {
    .init(say("a choice has one to nine ways on"), label: say("there are \(count) here"))
  }
  /// A way without a goal.
  public func wayLeadsNowhere() -> DiagnosticWords {
    .init(
      say("this way leads nowhere"), label: say("in here"),
      help: say("add \"steps\": [ … ], \"pattern\": \"…\" or \"end\": true"))
  }
  /// A way with two goals.
  public func wayLeadsTwice(_ first: String, _ second: String) -> DiagnosticWords {
    .init(
      say("a way has either \"\(first)\" or \"\(second)\""), label: say("the second one"),
      help: say("delete one of the two")
    )
  }
  /// `set` without a pattern.
  public func setWithoutPattern() -> DiagnosticWords {
    .init(say("\"set\" stands beside \"pattern\" only"), label: say("this one"), help: say("delete it"))
  }
  /// A silence that names no way.
  public func silenceRange(found: String, ways: Int) -> DiagnosticWords {
    .init(
      say("\"silence\" names one of the ways, counted from 1"), label: say("this is \(found)"),
      help: ways == 1 ? say("there is only 1") : say("it can be 1 to \(ways)"))
  }
  /// Nothing is left of a pattern.
  public func nothingLeft() -> DiagnosticWords {
    .init(
      say("nothing is left to play"), label: say("all steps are left out"),
      help: say("give at least one of them a count over 0"))
  }
  /// More steps than there may be.
  public func tooManySteps(_ most: Int) -> DiagnosticWords {
    let count = most == 10_000 ? "10,000" : String(most)
    return .init(
      say("a pattern has at most \(count) steps"), label: say("this goes past it"),
      help: say("\"repeat\" says the same steps again"))
  }
  /// A pattern that lasts over a day.
  public func tooLong(found: String?) -> DiagnosticWords {
    .init(
      say("a pattern lasts at most 24 hours"),
      label: found.map { say("this is \($0)") } ?? say("this goes past it"))
  }
  /// A pattern that includes itself.
  public func includeCircle(_ name: String) -> DiagnosticWords {
    .init(
      say("\"\(name)\" leads back to a pattern that is being read"), label: say("in a circle"),
      help: say("take one of them out"))
  }
  /// Patterns in patterns, too deep.
  public func includeDepth(_ most: Int) -> DiagnosticWords {
    .init(say("patterns stand at most \(most) deep in each other"), label: say("this goes past it"))
  }
  /// A pattern that is not there.
  public func patternMissing(_ id: String, suggestion: String?) -> DiagnosticWords {
    .init(
      say("there is no pattern \"\(id)\""), label: say("this one"),
      help: suggestion.map { say("did you mean \"\($0)\"?") } ?? say("\"settle list\" shows all of them"))
  }
  /// A pattern's file that is not there.
  public func patternFileMissing(_ name: String) -> DiagnosticWords {
    .init(
      say("the pattern \"\(name)\" is not there"), label: say("this one"),
      help: say("see how the file is named"))
  }
  /// An included pattern with a problem of its own.
  public func patternProblem(_ name: String, problem: String, file: String?) -> DiagnosticWords {
    .init(
      say("the pattern \"\(name)\" has a problem of its own: \(problem)"), label: say("this one"),
      help: file.map { say("see \"settle check \($0)\"") })
  }
}
