/// How much a safety finding weighs, which decides how it is worded.
public enum SafetyWeight: Hashable, Sendable {
  /// To be known.
  case note
  /// Played, but past a usual limit.
  case warning
  /// Not played as written.
  case refusal
}

/// What a safety finding says: the limit with its source, what was found, and what is close to it.
extension DiagnosticPhrases {
  /// Breathing that is fast.
  public func rateHigh(_ weight: SafetyWeight, found: String, slows: Bool) -> DiagnosticWords {
    let message =
      switch weight {
      case .note where slows: say("this begins at over 10 breaths a minute and slows down")
      case .note: say("over 10 breaths a minute is faster than slow breathing")
      case .warning: say("over 20 breaths a minute is faster than people breathe at rest")
      case .refusal: say("these are \(number(found)) breaths a minute; over 30 Settle does not pace")
      }
    return .init(
      message, label: weight == .refusal ? say("so fast") : say("this is \(number(found)) a minute"),
      help: say("people at rest breathe 12 to 20 times a minute; longer phases are slower"),
      source: say(
        "slow breathing is under 10 a minute: doi:10.3389/fnhum.2018.00353; the limit of 30: design"),
      answeredFor: weight == .refusal
        ? say("these are \(number(found)) breaths a minute; the usual limit is 30") : nil)
  }
  /// Breathing that is slow.
  public func rateLow(_ weight: SafetyWeight, found: String) -> DiagnosticWords {
    let message =
      switch weight {
      case .note: say("under 4 breaths a minute is slower than breathing is usually taught")
      case .warning: say("under 3 breaths a minute is very slow")
      case .refusal: say("these are \(number(found)) breaths a minute; under 2 Settle does not pace")
      }
    return .init(
      message, label: weight == .refusal ? say("so slow") : say("this is \(number(found)) a minute"),
      help: say("4 to 6 a minute are usual; shorter phases are faster"),
      source: say("4 to 6 a minute: VA; the limits: design"),
      answeredFor: weight == .refusal
        ? say("these are \(number(found)) breaths a minute; the usual limit is 2") : nil
    )
  }
  /// Breathing in one direction only.
  public func oneWay(isIn: Bool) -> DiagnosticWords {
    .init(
      isIn
        ? say("the breath only ever goes in, and never out")
        : say("the breath only ever goes out, and never in"),
      label: say("from here"),
      help: isIn ? say("add an out-breath: { \"out\": 6 }") : say("add an in-breath: { \"in\": 4 }"),
      source: say("design"))
  }
  /// An in-breath of an unusual length.
  public func inLength(found: String) -> DiagnosticWords {
    .init(
      say("an in-breath usually takes 1.5 to 8 seconds"), label: say("this is \(number(found)) s in all"),
      help: say("in-breaths that follow one another count as one"), source: say("design"))
  }
  /// An out-breath of an unusual length.
  public func outLength(found: String) -> DiagnosticWords {
    .init(
      say("an out-breath usually takes 1.5 to 12 seconds"), label: say("this is \(number(found)) s in all"),
      help: say("out-breaths that follow one another count as one"), source: say("design"))
  }
  /// An in-breath that is longer than the out-breath.
  public func inLonger(inhaled: String, exhaled: String) -> DiagnosticWords {
    .init(
      say("the in-breath is longer than the out-breath"),
      label: say("in \(number(inhaled)) s, out \(number(exhaled)) s"),
      help: say("at the same rate a longer out-breath was more relaxing; an even breath is an option too"),
      source: say("Van Diest 2014, doi:10.1007/s10484-014-9253-x; Laborde 2021, doi:10.3390/su13147775"))
  }
  /// A hold.
  public func hold(_ weight: SafetyWeight, found: String) -> DiagnosticWords {
    let message =
      switch weight {
      case .note: say("the breath is held here")
      case .warning: say("a hold of over 4 seconds is long for many people")
      case .refusal: say("the breath is held for \(number(found)) s; over 7 s Settle does not hold")
      }
    return .init(
      message,
      label: weight == .refusal ? say("held here") : say("the breath is held for \(number(found)) s"),
      help: weight == .note
        ? say("holds are not for everyone, and breathing through is an option worth saying")
        : say("holds that follow one another count together; try 4 s, or leave the hold out"),
      source: say("direction: MedlinePlus, RESPeRATE, NHS; the figures: design"),
      answeredFor: weight == .refusal
        ? say("the breath is held for \(number(found)) s; the usual limit is 7 s") : nil
    )
  }
  /// A hold in fast breathing.
  public func holdFast(found: String) -> DiagnosticWords {
    .init(
      say("the breath is held at \(number(found)) breaths a minute; over 10 Settle does not hold"),
      label: say("held here"),
      help: say("leave the hold out, or make the other phases longer"), source: holdFastSource)
  }
  /// A hold that follows on fast breathing.
  public func holdAfterFast(found: String) -> DiagnosticWords {
    .init(
      say(
        "the breath is held soon after \(number(found)) breaths a minute; after over 10 Settle does not hold"),
      label: say("held here"),
      help: say("leave the hold out, or breathe more slowly before it"), source: holdFastSource)
  }
  private var holdFastSource: String {
    say("over-breathing and then holding is a known danger; the figure: design")
  }
  /// Holds without another pattern to offer.
  public func holdNoInstead() -> DiagnosticWords {
    .init(
      say("a pattern that holds the breath names one that does not"), label: say("held here"),
      help: say("add \"instead\": \"even-breath\", or another pattern without holds"),
      source: say("direction: MedlinePlus, RESPeRATE, NHS; design"))
  }
  /// Many breaths of 4-7-8.
  public func cycles478(_ weight: SafetyWeight, found: String) -> DiagnosticWords {
    .init(
      weight == .refusal
        ? say("these are \(number(found)) breaths of 4-7-8 in all; past 8 Settle does not go")
        : say("over 4 breaths of 4-7-8 are many"),
      label: weight == .refusal ? say("so many") : say("there are \(number(found)) in all"),
      help: say("four breaths are the usual number, and eight the most"),
      source: say("as Andrew Weil teaches it, told by others"),
      answeredFor: weight == .refusal
        ? say("these are \(number(found)) breaths of 4-7-8 in all; eight are the most as a rule") : nil)
  }
  /// Long breathing.
  public func sessionLong(found: String) -> DiagnosticWords {
    .init(
      say("breathing for over 20 minutes in all is longer than what was tested"),
      label: say("\(number(found)) min of breathing along the longest way"),
      help: say("5 to 20 minutes were tested; quiet time (\"rest\") and muscle relaxation do not count"),
      source: "doi:10.3390/ijerph182312478")
  }
  /// Fast bilateral passes.
  public func bilateralFast(_ weight: SafetyWeight, found: String) -> DiagnosticWords {
    .init(
      weight == .refusal
        ? say("these are \(number(found)) passes a minute; from 60 Settle does not go")
        : say("over 30 passes a minute are fast"),
      label: weight == .refusal ? say("so fast") : say("this is \(number(found)) a minute"),
      help: say("slow passes are 20 to 30 a minute"), source: say("design"),
      answeredFor: weight == .refusal
        ? say("these are \(number(found)) passes a minute; the usual limit is 60") : nil
    )
  }
  /// Too many bilateral passes.
  public func bilateralLong(found: String) -> DiagnosticWords {
    .init(
      say("there are \(number(found)) passes along the longest way; past 12 Settle does not go"),
      label: say("so many"),
      help: say("repeats and included patterns count; fewer passes, or an end in between"),
      source: say("design"),
      answeredFor: say("there are \(number(found)) passes along the longest way; the usual limit is 12"))
  }
  /// Something that flashes.
  public func flash() -> DiagnosticWords {
    .init(
      say("this changes brightness over 3 times a second; Settle does not flash"),
      label: say("this would flash"),
      help: say("make the phases longer"), source: "WCAG 2.3.1")
  }
  /// A figure with the sign before its decimals that is usual.
  func number(_ figures: String) -> String { language.decimal(figures) }
  /// Why a finding was acknowledged.
  public func acknowledged(_ reason: String) -> String {
    say("acknowledged in the pattern: \(reason)")
  }
}
