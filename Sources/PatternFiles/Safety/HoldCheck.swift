import Phrases
import Rhythm

/// Breath that is held: `hold`.
enum HoldCheck: SafetyCheck {
  static let longestUsual = Fraction(4_000_000_000)
  static let longest = Fraction(7_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    HoldRuns(subject.steps).runs.sorted { $0.length > $1.length }
      .map { run in
        let severity: Diagnostic.Severity =
          run.length > longest ? .error : run.length > longestUsual ? .warning : .note
        return SafetyFinding(
          .hold, severity, subject.words.hold(severity.weight, found: SafetyFigure.seconds(run.length)),
          mark: run.mark, phase: run.phase)
      }
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for run in HoldRuns(subject.steps).runs { limits.keep(run.length, atMost: longest) }
  }
}
