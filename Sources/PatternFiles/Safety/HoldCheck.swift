import Phrases
import Rhythm

/// Breath that is held: `hold`.
enum HoldCheck: SafetyCheck {
  static let longestUsual = Fraction(4_000_000_000)
  static let longest = Fraction(7_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    runs(in: subject).sorted { $0.length > $1.length }
      .map { run in
        let severity: Diagnostic.Severity =
          run.length > longest ? .error : run.length > longestUsual ? .warning : .note
        return SafetyFinding(
          .hold, severity, subject.words.hold(severity.weight, found: SafetyFigure.seconds(run.length)),
          mark: run.mark, phase: run.phase)
      }
  }

  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {
    for run in runs(in: subject) { limits.keep(run.length, atMost: longest) }
  }

  private static func runs(in subject: SafetySubject) -> [HoldRuns.Run] {
    HoldRuns(subject.steps).runs + FullLungs(subject.steps).runs
  }
}
