import Phrases
import Rhythm

/// Times from one out-breath to the next, wherever they stand: `hold-fast`, and `rate-high` and `rate-low` where no step
/// by itself is refused.
enum IntervalCheck: SafetyCheck {
  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    let reading = subject.flow
    let told = Set(RateCheck.findings(in: subject).filter { $0.severity == .error }.map(\.code))
    var findings = reading.holds.sorted {
      ($0.value, $0.key.mark, $0.key.phase) < ($1.value, $1.key.mark, $1.key.phase)
    }.map { place, period in
      SafetyFinding(
        .holdFast, .error,
        subject.words.holdAfterFast(found: SafetyFigure.perMinute(Fraction(period))), mark: place.mark,
        phase: place.phase)
    }
    if let shortest = reading.shortest, Fraction(shortest.period) < RateCheck.shortest,
      !told.contains(.rateHigh)
    {
      let found = SafetyFigure.perMinute(Fraction(shortest.period))
      findings.append(
        SafetyFinding(
          .rateHigh, .error, subject.words.rateHigh(.refusal, found: found, slows: false), mark: shortest.mark
        ))
    }
    if let longest = reading.longest, Fraction(longest.period) > RateCheck.longest, !told.contains(.rateLow) {
      let found = SafetyFigure.perMinute(Fraction(longest.period))
      findings.append(
        SafetyFinding(
          .rateLow, .error, subject.words.rateLow(.refusal, found: found), mark: longest.mark))
    }
    return findings
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    let reading = subject.flow
    if let shortest = reading.shortest {
      limits.keep(Fraction(shortest.period), atLeast: RateCheck.shortest)
    }
    if let longest = reading.longest { limits.keep(Fraction(longest.period), atMost: RateCheck.longest) }
    if let margin = reading.margin { limits.keep(Fraction(margin), atLeast: RateCheck.shortestWithHolds) }
  }
}
