import Phrases
import Rhythm

/// Breath that is held too long: `hold`.
enum HoldCheck: SafetyCheck {
  static let longest = Fraction(7_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    HoldRuns(subject.steps).runs.filter { $0.length > longest }
      .sorted { $0.length > $1.length }
      .map { run in
        let seconds = (try? run.length.divided(by: PatternDecoder.second)) ?? run.length
        return SafetyFinding(
          code: .hold, severity: .error, words: subject.words.hold(found: ExactDecimal.text(seconds)),
          mark: run.mark,
          phase: run.phase)
      }
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for run in HoldRuns(subject.steps).runs { limits.keep(run.length, atMost: longest) }
  }
}
