/// A phase of a breath.
public enum BreathPhase: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  /// Inspiration: the breath comes in.
  case inhale
  /// Inspiratory pause: the breath is held with full lungs.
  case holdFull
  /// Expiration: the breath goes out.
  case exhale
  /// Expiratory pause: the lungs rest empty.
  case holdEmpty
}

/// What a stretch of a timeline is.
public enum SegmentKind: Hashable, Sendable, BitwiseCopyable {
  /// A phase of a breath.
  case breath(BreathPhase)
  /// A phase that is no breath: tensing, pressing, tapping, swaying, looking.
  case pace
  /// Words.
  case say
  /// One thing to notice.
  case notice
  /// One pass of a bilateral sound: there and back.
  case bilateral
  /// Quiet time.
  case rest
  /// A rating that may be given.
  case ask
  /// Ways on, one of which may be chosen.
  case choose

  /// The name in timelines and event records.
  public var name: String {
    switch self {
    case .breath(let phase): phase.rawValue
    case .pace: "pace"
    case .say: "say"
    case .notice: "notice"
    case .bilateral: "bilateral"
    case .rest: "rest"
    case .ask: "ask"
    case .choose: "choose"
    }
  }
}

/// What is done in a paced phase that is no breath.
public enum PaceKind: String, Hashable, Sendable, CaseIterable, BitwiseCopyable {
  /// Tensing a muscle; the effort is reached within the first second.
  case tense
  /// Pressing against something; the effort is reached within the first second.
  case press
  /// Tapping.
  case tap
  /// Swaying.
  case sway
  /// Looking.
  case look

  /// Whether the effort is reached within the phase's first second and then kept.
  public var isReachedEarly: Bool { self == .tense || self == .press }
}
