import Phrases
import Rhythm

/// A safety finding over compiled steps, before it is weighed against what was acknowledged.
struct SafetyFinding {
  var code: DiagnosticCode
  var severity: Diagnostic.Severity
  var words: DiagnosticWords
  /// The mark of the step.
  var mark: Int
  /// The phase of the step that is meant; nil for the step.
  var phase: Int?
}

/// What a safety check looks at.
struct SafetySubject {
  let steps: [Block]
  let marks: [Mark]
  let words: DiagnosticPhrases

  /// All blocks of cycles, along all ways, each once.
  func forEachCycles(_ body: (CyclicBlock) -> Void) {
    for step in steps { step.forEachCycles(body) }
  }
}

/// A family of safety findings. A further family is a further type in `SafetyReview.checks`.
protocol SafetyCheck: SendableMetatype {
  /// What is found, the worst of each kind at each place.
  static func findings(in subject: SafetySubject) -> [SafetyFinding]
  /// Narrows the speeds so that nothing leaves what plays without refusal.
  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject)
}

/// All safety checks over an exercise.
enum SafetyReview {
  static let checks: [any SafetyCheck.Type] = [
    RateCheck.self, HoldCheck.self, HoldAfterFastCheck.self, ProportionCheck.self, BilateralCheck.self,
    FlashCheck.self,
  ]

  /// The findings, with acknowledged refusals turned into notes.
  static func findings(in subject: SafetySubject) -> (
    findings: [Finding], acknowledged: [SafetyAcknowledgement]
  ) {
    var findings: [Finding] = []
    var acknowledged: [SafetyAcknowledgement] = []
    for check in checks {
      for found in check.findings(in: subject) {
        let mark = subject.marks[found.mark]
        let place = found.phase.map(mark.phase) ?? mark.step
        var finding = Finding(
          code: found.code, severity: found.severity, words: found.words, range: place.range,
          pointer: place.pointer)
        if finding.severity == .error, !found.code.isNeverAcknowledged,
          let reason = mark.acknowledged[found.code]
        {
          finding.severity = .note
          finding.words.help = subject.words.acknowledged(reason)
          let entry = SafetyAcknowledgement(code: found.code, message: found.words.message, reason: reason)
          if !acknowledged.contains(entry) { acknowledged.append(entry) }
        }
        findings.append(finding)
      }
    }
    return (findings, acknowledged)
  }

  /// The speeds at which nothing leaves what plays without refusal.
  static func speedRange(of subject: SafetySubject) -> SpeedRange {
    var limits = SpeedLimits()
    for check in checks { check.narrow(&limits, for: subject) }
    return limits.range
  }
}

/// A refusal that an author answers for: what would have been refused, and why it is right here.
public struct SafetyAcknowledgement: Hashable, Sendable {
  /// The finding.
  public var code: DiagnosticCode
  /// What was found, in one sentence.
  public var message: String
  /// The author's reason.
  public var reason: String
}
