/// The stable name of a kind of problem, for scripts and for acknowledgements.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  // The file as a whole.
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "limit-size"
  case syntax
  case tooDeep = "limit-depth"
  case duplicateKey = "duplicate-key"

  // Keys and values.
  case wrongType = "wrong-type"
  case missingKey = "missing-key"
  case unknownKey = "unknown-key"
  case unknownValue = "unknown-value"
  case conflictingKeys = "conflicting-keys"
  case emptyList = "empty-list"
  case formatVersion = "format-version"
  case identifier
  case textEmpty = "text-empty"
  case textControl = "text-control"
  case textLanguage = "text-language"
  case languageMissing = "language-missing"
  case numberRange = "number-range"
  case numberPrecision = "number-precision"
  case countWhole = "count-whole"
  case lengthForm = "length-form"
  case lengthRange = "length-range"
  case phaseShort = "phase-short"
  case notation
  case recordingWords = "recording-words"
  case never = "acknowledged-never"

  // Settings.
  case settingName = "setting-name"
  case settingUnknown = "setting-unknown"
  case settingRange = "setting-range"
  case settingStep = "setting-step"
  case settingUnused = "setting-unused"
  case minutes

  // Steps.
  case stepUnknown = "step-unknown"
  case stepMixed = "step-mixed"
  case timesOrFor = "times-or-for"
  case nothingLeft = "nothing-left"

  // Files and other patterns.
  case fileReference = "file-reference"
  case recordingMissing = "recording-missing"
  case patternMissing = "pattern-missing"
  case patternProblem = "pattern-problem"
  case includeCircle = "include-circle"
  case includeDepth = "limit-includes"
  case tooManySteps = "limit-steps"
  case tooManySettings = "limit-settings"
  case tooLong = "limit-length"

  // Safety.
  case rateHigh = "rate-high"
  case rateLow = "rate-low"
  case oneWay = "one-way"
  case phaseLength = "phase-length"
  case inLonger = "in-longer"
  case hold
  case holdFast = "hold-fast"
  case holdNoInstead = "hold-no-instead"
  case cycles478 = "478-cycles"
  case sessionLong = "session-long"
  case bilateralFast = "bilateral-fast"
  case bilateralLong = "bilateral-long"
  case tension
  case wording
  case flash
  case level
  case cautionsMissing = "cautions-missing"
  case evidenceMissing = "evidence-missing"

  /// The safety findings, which an author may acknowledge.
  public static let safety: [DiagnosticCode] = [
    .rateHigh, .rateLow, .oneWay, .phaseLength, .inLonger, .hold, .holdFast, .holdNoInstead, .cycles478,
    .sessionLong,
    .bilateralFast, .bilateralLong, .tension, .wording, .flash, .level, .cautionsMissing, .evidenceMissing,
  ]

  /// Whether no reason can acknowledge it away.
  public var isNeverAcknowledged: Bool { self == .holdFast || self == .flash || self == .oneWay }
}
