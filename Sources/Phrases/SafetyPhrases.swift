/// What a safety finding says: the limit with its source, what was found, and what is close to it.
extension DiagnosticPhrases {
  /// Breathing that is too fast.
  public func rateHigh(found: String) -> DiagnosticWords {
    .init(
      "over 30 breaths a minute is not played as written (a limit of Settle's own design)",
      label: "this is \(found) a minute",
      help: "people at rest breathe 12 to 20 times a minute; longer phases are slower")
  }
  /// Breathing that is too slow.
  public func rateLow(found: String) -> DiagnosticWords {
    .init(
      "under 2 breaths a minute is not played as written (a limit of Settle's own design)",
      label: "this is \(found) a minute",
      help: "slow breathing is taught at 4 to 6 a minute (VA); shorter phases are faster")
  }
  /// A hold that is too long.
  public func hold(found: String) -> DiagnosticWords {
    .init(
      "a hold of over 7 seconds is not played as written (direction from MedlinePlus and the NHS; the figure is Settle's own design)",
      label: "the breath is held for \(found) s",
      help: "holds that follow one another count together; try 4 s, or leave the hold out")
  }
  /// A hold in fast breathing.
  public func holdFast(found: String) -> DiagnosticWords {
    .init(
      "holds together with over 10 breaths a minute are not played (over-breathing, then holding)",
      label: "this is \(found) a minute", help: "leave the hold out, or make the other phases longer")
  }
  /// A hold that follows on fast breathing.
  public func holdAfterFast(found: String) -> DiagnosticWords {
    .init(
      "a hold soon after over 10 breaths a minute is not played (over-breathing, then holding)",
      label: "what comes before it is \(found) a minute",
      help: "leave the hold out, or breathe more slowly before it")
  }
  /// Too many breaths of 4-7-8.
  public func cycles478(found: String) -> DiagnosticWords {
    .init(
      "over 8 breaths of 4-7-8 are not played as written (Weil, second-hand)",
      label: "there are \(found) in all",
      help: "four breaths are the usual number, and eight the most")
  }
  /// Bilateral passes that are too fast.
  public func bilateralFast(found: String) -> DiagnosticWords {
    .init(
      "60 passes a minute and more are not played as written (a limit of Settle's own design)",
      label: "this is \(found) a minute", help: "slow passes are 20 to 30 a minute")
  }
  /// Too many bilateral passes.
  public func bilateralLong(found: String) -> DiagnosticWords {
    .init(
      "over 12 passes in all are not played as written (a limit of Settle's own design)",
      label: "there are \(found) along the longest way",
      help: "repeats and included patterns count; fewer passes, or an end in between")
  }
  /// Something that flashes.
  public func flash() -> DiagnosticWords {
    .init(
      "what changes brightness over 3 times a second is not played (WCAG 2.3.1)", label: "this would flash",
      help: "make the phases longer")
  }
  /// Why a refusal was acknowledged.
  public func acknowledged(_ reason: String) -> String {
    "acknowledged in the pattern: \(reason)"
  }
}
