/// What is wrong with a setting.
extension DiagnosticPhrases {
  /// A name that a setting cannot have.
  public func settingName(_ name: String) -> DiagnosticWords {
    .init(
      say("\"\(name)\" cannot be the name of a setting"), label: say("this one"),
      help: say("a name is made of letters, digits and _, and begins with a letter"))
  }
  /// A setting that there is not.
  public func settingUnknown(_ name: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    let help = suggestion.map { say("did you mean \"\($0)\"?") }
    return .init(
      say("there is no setting \"\(name)\""), label: say("this one"),
      help: help ?? (known.isEmpty ? say("this pattern has no settings") : say("it has \(list(known))")))
  }
  /// A setting's number that is too small or too large.
  public func settingOutOfRange(
    _ name: String, found: String, minimum: String?, maximum: String?
  ) -> DiagnosticWords {
    let range =
      switch (minimum, maximum) {
      case (let minimum?, let maximum?): say("from \(minimum) to \(maximum)")
      case (let minimum?, nil): say("\(minimum) or more")
      default: say("\(maximum ?? "") or less")
      }
    return .init(
      say("the setting \"\(name)\" can be \(range)"), label: say("this is \(found)"),
      help: say("\(found) is not in it"))
  }
  /// A setting's number that lies between two of its steps.
  public func settingBetweenSteps(
    _ name: String, found: String, step: String, start: String
  ) -> DiagnosticWords {
    .init(
      say("the setting \"\(name)\" goes in steps of \(step) from \(start)"), label: say("this is \(found)"),
      help: say("\(found) lies between two steps"))
  }
  /// A setting's number that is none.
  public func settingNumber(_ name: String, found: String) -> DiagnosticWords {
    .init(
      say("the setting \"\(name)\" is a number"), label: say("this is \(found)"),
      help: say("\"\(found)\" is none; write it like 5.5"))
  }
  /// A setting whose largest number is below its smallest.
  public func settingEnds() -> DiagnosticWords {
    .init(say("\"max\" is less than \"min\""), label: say("this one"), help: say("exchange the two"))
  }
  /// A setting's step that is not over 0.
  public func settingStepPositive(found: String) -> DiagnosticWords {
    .init(
      say("a step is more than 0"), label: say("this is \(found)"),
      help: say("delete \"step\" to allow any number"))
  }
  /// A setting that nothing uses.
  public func settingUnused(_ name: String) -> DiagnosticWords {
    .init(
      say("nothing uses the setting \"\(name)\""), label: say("this one"),
      help: say("write \"$\(name)\" where its number is meant, or delete it"))
  }
  /// A setting of which one end would be refused.
  public func settingEnd(_ name: String, value: String, problem: String) -> DiagnosticWords {
    .init(
      say("with \"\(name)\" at \(value) this would not be played: \(problem)"), label: say("at this end"),
      help: say("bring this end nearer to the default"))
  }
  /// A setting of which one end would bring a warning.
  public func settingEndNote(_ name: String, value: String, problem: String) -> DiagnosticWords {
    .init(say("with \"\(name)\" at \(value) there is more to know: \(problem)"), label: say("at this end"))
  }
  /// More settings than there may be.
  public func tooManySettings(_ most: Int) -> DiagnosticWords {
    .init(say("a pattern has at most \(most) settings"), label: say("in here"))
  }
  /// No place for a number of minutes.
  public func minutesNowhere(lengths: Int, settings: [String]) -> DiagnosticWords {
    let why =
      lengths == 0
      ? say("its length is not given as a time, so it cannot be set in minutes")
      : say("it gives \(lengths) lengths, so one number of minutes does not say which is meant")
    let others = settings.map { "--set \($0)=…" }.joined(separator: ", ")
    return .init(
      say("this pattern has no setting \"minutes\""),
      help: others.isEmpty ? why : say("\(why); \(others) changes it"))
  }
  /// A number of minutes that is none.
  public func minutesNumber(found: String) -> DiagnosticWords {
    .init(say("\"\(found)\" is not a number of minutes"), help: say("write a number over 0, as in 5 or 2.5"))
  }
}
