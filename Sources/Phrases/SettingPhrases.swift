/// What is wrong with a setting.
extension DiagnosticPhrases {
  /// A name that a setting cannot have.
  public func settingName(_ name: String) -> DiagnosticWords {
    .init(
      "\"\(name)\" cannot be the name of a setting", label: "this one",
      help: "a name is made of letters, digits and _, and begins with a letter")
  }
  /// A setting that there is not.
  public func settingUnknown(_ name: String, suggestion: String?, known: [String]) -> DiagnosticWords {
    let help = suggestion.map { "did you mean \"\($0)\"?" }
    return .init(
      "there is no setting \"\(name)\"", label: "this one",
      help: help ?? (known.isEmpty ? "this pattern has no settings" : "it has \(list(known))"))
  }
  /// A setting's number that is too small or too large.
  public func settingOutOfRange(
    _ name: String, found: String, minimum: String?, maximum: String?
  ) -> DiagnosticWords {
    let range =
      switch (minimum, maximum) {
      case (let minimum?, let maximum?): "from \(minimum) to \(maximum)"
      case (let minimum?, nil): "\(minimum) or more"
      default: "\(maximum ?? "") or less"
      }
    return .init(
      "the setting \"\(name)\" can be \(range)", label: "this is \(found)", help: "\(found) is not in it")
  }
  /// A setting's number that lies between two of its steps.
  public func settingBetweenSteps(
    _ name: String, found: String, step: String, start: String
  ) -> DiagnosticWords {
    .init(
      "the setting \"\(name)\" goes in steps of \(step) from \(start)", label: "this is \(found)",
      help: "\(found) lies between two steps")
  }
  /// A setting's number that is none.
  public func settingNumber(_ name: String, found: String) -> DiagnosticWords {
    .init(
      "the setting \"\(name)\" is a number", label: "this is \(found)",
      help: "\"\(found)\" is none; write it like 5.5")
  }
  /// A setting whose largest number is below its smallest.
  public func settingEnds() -> DiagnosticWords {
    .init("\"max\" is less than \"min\"", label: "this one", help: "exchange the two")
  }
  /// A setting's step that is not over 0.
  public func settingStepPositive(found: String) -> DiagnosticWords {
    .init("a step is more than 0", label: "this is \(found)", help: "delete \"step\" to allow any number")
  }
  /// A setting that nothing uses.
  public func settingUnused(_ name: String) -> DiagnosticWords {
    .init(
      "nothing uses the setting \"\(name)\"", label: "this one",
      help: "write \"$\(name)\" where its number is meant, or delete it")
  }
  /// A setting of which one end would be refused.
  public func settingEnd(_ name: String, value: String, problem: String) -> DiagnosticWords {
    .init(
      "with \"\(name)\" at \(value) this would not be played: \(problem)", label: "at this end",
      help: "bring this end nearer to the default")
  }
  /// A setting of which one end would bring a warning.
  public func settingEndNote(_ name: String, value: String, problem: String) -> DiagnosticWords {
    .init("with \"\(name)\" at \(value) there is more to know: \(problem)", label: "at this end")
  }
  /// More settings than there may be.
  public func tooManySettings(_ most: Int) -> DiagnosticWords {
    .init("a pattern has at most \(most) settings", label: "in here")
  }
  /// No place for a number of minutes.
  public func minutesNowhere(lengths: Int, settings: [String]) -> DiagnosticWords {
    let why =
      lengths == 0
      ? "its length is not given as a time, so it cannot be set in minutes"
      : "it gives \(lengths) lengths, so one number of minutes does not say which is meant"
    let others = settings.map { "--set \($0)=…" }.joined(separator: " or ")
    return .init(
      "this pattern has no setting \"minutes\"", help: others.isEmpty ? why : "\(why); \(others) changes it")
  }
  /// A number of minutes that is none.
  public func minutesNumber(found: String) -> DiagnosticWords {
    .init("\"\(found)\" is not a number of minutes", help: "write a number over 0, as in 5 or 2.5")
  }
}
