import Phrases
import Rhythm

/// Conditions that a pattern does not name, and holds without another pattern to offer: `cautions-missing`,
/// `hold-no-instead`.
enum CautionCheck: SafetyCheck {
  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    // A typed notation says nothing about itself.
    if subject.isTyped { return [] }
    var findings: [SafetyFinding] = []
    let holds = HoldRuns(subject.steps).runs.sorted { ($0.mark, $0.phase) < ($1.mark, $1.phase) }
    if let hold = holds.first(where: { !subject.marks[$0.mark].hasInstead }) {
      findings.append(
        SafetyFinding(
          .holdNoInstead, .warning, subject.words.holdNoInstead(), mark: hold.mark, phase: hold.phase))
    }
    func want(
      _ reason: DiagnosticPhrases.CautionReason, _ conditions: [Pattern.Condition], at mark: Int?,
      phase: Int? = nil
    ) {
      let missing = conditions.filter { !subject.pattern.cautions.contains(.condition($0)) }
      guard let mark, !missing.isEmpty else { return }
      let words = subject.words.cautionsMissing(reason, missing.map(\.rawValue))
      findings.append(SafetyFinding(.cautionsMissing, .warning, words, mark: mark, phase: phase))
    }
    want(.hold, [.heart, .pregnancy], at: holds.first?.mark, phase: holds.first?.phase)
    want(.fast, [.epilepsy], at: BreathUnit.all(in: subject.steps).first(where: RateCheck.isFast)?.mark)
    want(.tensing, [.pain], at: mark(in: subject) { if case .pace(.tense) = $0 { true } else { false } })
    want(.bilateral, [.dissociation], at: mark(in: subject) { $0 == .bilateral })
    return findings
  }

  /// The mark of the first step of a family.
  private static func mark(
    in subject: SafetySubject, where isMeant: (CyclicBlock.Family) -> Bool
  ) -> Int? {
    var mark: Int?
    subject.forEachCycles { if mark == nil, isMeant($0.family) { mark = $0.mark } }
    return mark
  }
}

/// A breathing pattern that says nothing of what is known: `evidence-missing`.
enum EvidenceCheck: SafetyCheck {
  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    if subject.isTyped || !subject.pattern.evidence.isEmpty { return [] }
    var isBreathing = subject.pattern.category == .breathing
    if subject.pattern.category == nil {
      subject.forEachCycles { if case .breathe = $0.family { isBreathing = true } }
    }
    guard isBreathing else { return [] }
    return [SafetyFinding(.evidenceMissing, .note, subject.words.evidenceMissing(), place: subject.place)]
  }
}
