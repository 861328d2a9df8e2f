import Phrases
import Rhythm

/// A safety finding, before it is weighed against what was acknowledged.
struct SafetyFinding {
  var code: DiagnosticCode
  var severity: Diagnostic.Severity
  var words: DiagnosticWords
  /// What is meant.
  var spot: Spot

  /// What a finding points at.
  enum Spot {
    /// A step by its mark, and the phase of it that is meant; nil for the step.
    case step(mark: Int, phase: Int?)
    /// Something that the pattern says about itself.
    case place(Mark.Place?)
  }

  init(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ words: DiagnosticWords, mark: Int,
    phase: Int? = nil
  ) {
    (self.code, self.severity, self.words) = (code, severity, words)
    spot = .step(mark: mark, phase: phase)
  }

  init(
    _ code: DiagnosticCode, _ severity: Diagnostic.Severity, _ words: DiagnosticWords, place: Mark.Place?
  ) {
    (self.code, self.severity, self.words) = (code, severity, words)
    spot = .place(place)
  }
}

/// What a safety check looks at.
struct SafetySubject {
  let steps: [Block]
  let marks: [Mark]
  let words: DiagnosticPhrases
  /// What the pattern says about itself; the cautions of included patterns are among its own.
  var pattern: Pattern
  /// Whether it was typed as a notation, which says nothing about itself.
  var isTyped = false
  /// Where the pattern says what kind it is.
  var place: Mark.Place?
  /// The sound files that are used, and what was measured of them.
  var recordings: [RecordingUse] = []
  var facts: [String: RecordingFacts] = [:]
  /// Times between out-breaths along all ways, which several checks look at.
  let flow: BreathFlowReading

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

extension SafetyCheck {
  static func narrow(_ limits: inout SpeedLimits, for subject: SafetySubject) {}
}

extension Diagnostic.Severity {
  /// The weight by which a finding is worded.
  var weight: SafetyWeight {
    switch self {
    case .note: .note
    case .warning: .warning
    case .error: .refusal
    }
  }

  /// 0 for a note, 2 for an error.
  var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// The figures of findings, as people write them.
enum SafetyFigure {
  /// How many times a minute something comes that takes this long.
  static func perMinute(_ period: Fraction) -> String {
    (try? Fraction(60_000_000_000).divided(by: period)).map(ExactDecimal.text) ?? ""
  }

  /// A length in seconds.
  static func seconds(_ length: Fraction) -> String {
    ExactDecimal.text((try? length.divided(by: PatternDecoder.second)) ?? length)
  }
}
