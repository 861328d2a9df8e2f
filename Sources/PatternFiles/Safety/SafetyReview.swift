import Phrases
import Rhythm

/// All safety checks over an exercise.
enum SafetyReview {
  static let checks: [any SafetyCheck.Type] = [
    RateCheck.self, PhaseLengthCheck.self, InLongerCheck.self, HoldCheck.self, IntervalCheck.self,
    OneWayCheck.self,
    ProportionCheck.self, SessionCheck.self, BilateralCheck.self, TensionCheck.self, FlashCheck.self,
    CautionCheck.self, EvidenceCheck.self, LevelCheck.self, CueLengthCheck.self,
  ]

  /// The findings, one a code and place at its worst, with acknowledged ones turned into notes.
  static func findings(in subject: SafetySubject) -> (
    findings: [Finding], acknowledged: [SafetyAcknowledgement]
  ) {
    var worst: [Key: Weighed] = [:]
    var order: [Key] = []
    var acknowledged: [SafetyAcknowledgement] = []
    for check in checks {
      for found in check.findings(in: subject) {
        let weighed = weighed(found, in: subject)
        if let entry = weighed.acknowledgement, !acknowledged.contains(entry) { acknowledged.append(entry) }
        let key = Key(code: found.code, range: weighed.finding.range)
        if let other = worst[key] {
          if (weighed.finding.severity.rank, weighed.before) > (other.finding.severity.rank, other.before) {
            worst[key] = weighed
          }
        } else {
          worst[key] = weighed
          order.append(key)
        }
      }
    }
    return (order.compactMap { worst[$0]?.finding }, acknowledged)
  }

  /// The speeds at which nothing leaves what plays without refusal.
  static func speedRange(of subject: SafetySubject) -> SpeedRange {
    var limits = SpeedLimits()
    for check in checks { check.narrow(&limits, for: subject) }
    return limits.range
  }

  private struct Key: Hashable {
    let code: DiagnosticCode
    let range: Range<Int>?
  }

  /// A finding, how heavy it was before it was answered for, and the refusal that somebody answers for.
  private struct Weighed {
    var finding: Finding
    var before: Int
    var acknowledgement: SafetyAcknowledgement?
  }

  private static func weighed(_ found: SafetyFinding, in subject: SafetySubject) -> Weighed {
    let place: Mark.Place?
    let reason: String?
    switch found.spot {
    case .step(let number, let phase):
      let mark = subject.marks[number]
      place = phase.map(mark.phase) ?? mark.step
      reason = mark.acknowledged[found.code]
    case .place(let here):
      place = here
      reason = subject.pattern.acknowledged.first { $0.code == found.code && $0.pattern == nil }?.reason
    }
    var finding = Finding(
      code: found.code, severity: found.severity, words: found.words, range: place?.range,
      pointer: place?.pointer)
    guard found.severity != .note, !found.code.isNeverAcknowledged, let reason else {
      return Weighed(finding: finding, before: found.severity.rank)
    }
    finding.severity = .note
    let message = found.words.answeredFor ?? found.words.message
    finding.words.message = message
    finding.words.help = subject.words.acknowledged(reason)
    let isRefusal = found.severity == .error
    return Weighed(
      finding: finding, before: found.severity.rank,
      acknowledgement: isRefusal
        ? SafetyAcknowledgement(code: found.code, message: message, reason: reason) : nil)
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
