/// The stable name of a kind of problem, for scripts and for acknowledgements.
public enum DiagnosticCode: String, Hashable, Sendable, CaseIterable {
  // The file as a whole.
  /// The file cannot be read.
  case fileUnreadable = "file-unreadable"
  /// The file is larger than a pattern may be.
  case fileTooLarge = "limit-size"
  /// It is not JSON.
  case syntax
  /// Braces and brackets are nested deeper than is read.
  case tooDeep = "limit-depth"
  /// A key stands twice in the same braces.
  case duplicateKey = "duplicate-key"

  // Keys and values.
  /// A value is of another kind than is needed there.
  case wrongType = "wrong-type"
  /// A key that is needed is not there.
  case missingKey = "missing-key"
  /// A key that means nothing there.
  case unknownKey = "unknown-key"
  /// A word that is none of those that can stand there.
  case unknownValue = "unknown-value"
  /// Keys that cannot stand together.
  case conflictingKeys = "conflicting-keys"
  /// A list that needs something in it is empty.
  case emptyList = "empty-list"
  /// A version of the format that is not known.
  case formatVersion = "format-version"
  /// An id that is none, or that is a command of the program.
  case identifier
  /// A text without anything to read.
  case textEmpty = "text-empty"
  /// A text with characters that could drive a terminal.
  case textControl = "text-control"
  /// A key of a text that is no language.
  case textLanguage = "text-language"
  /// A text that is not there in a language that others have.
  case languageMissing = "language-missing"
  /// A number, or a name, outside of what can stand there.
  case numberRange = "number-range"
  /// A number that is written finer than can be counted.
  case numberPrecision = "number-precision"
  /// A count that is not a whole number.
  case countWhole = "count-whole"
  /// A length of time that cannot be understood.
  case lengthForm = "length-form"
  /// A length of time outside of what can stand there.
  case lengthRange = "length-range"
  /// A phase that is too short to be one.
  case phaseShort = "phase-short"
  /// A breath in short that cannot be understood.
  case notation
  /// A recording without words that say the same.
  case recordingWords = "recording-words"
  /// A finding that nobody can answer for is acknowledged.
  case never = "acknowledged-never"

  // Settings.
  /// A setting whose name is none.
  case settingName = "setting-name"
  /// A setting that the pattern does not have.
  case settingUnknown = "setting-unknown"
  /// A setting outside of its range.
  case settingRange = "setting-range"
  /// A setting between two of its steps.
  case settingStep = "setting-step"
  /// A setting that nothing uses.
  case settingUnused = "setting-unused"
  /// `--minutes` where there is no length for it to change, or that is no number of minutes.
  case minutes

  // Steps.
  /// A step of no known kind.
  case stepUnknown = "step-unknown"
  /// A step of two kinds at once.
  case stepMixed = "step-mixed"
  /// A step that is both counted and measured, or neither.
  case timesOrFor = "times-or-for"
  /// Nothing is left to play.
  case nothingLeft = "nothing-left"

  // Files and other patterns.
  /// A path that leads outside of the pattern's folder, or that is none.
  case fileReference = "file-reference"
  /// A sound file that is not there.
  case recordingMissing = "recording-missing"
  /// A sound file that cannot be read.
  case recordingBroken = "recording-broken"
  /// A sound of the author's that is longer than its phase.
  case cueLong = "cue-long"
  /// An included pattern that is not there.
  case patternMissing = "pattern-missing"
  /// An included pattern that has problems of its own.
  case patternProblem = "pattern-problem"
  /// Patterns that include each other.
  case includeCircle = "include-circle"
  /// Patterns that include each other more deeply than is read.
  case includeDepth = "limit-includes"
  /// More steps than a pattern may have.
  case tooManySteps = "limit-steps"
  /// More settings than a pattern may have.
  case tooManySettings = "limit-settings"
  /// A pattern that lasts longer than is played.
  case tooLong = "limit-length"

  // Safety.
  /// Breathing that is fast.
  case rateHigh = "rate-high"
  /// Breathing that is slow.
  case rateLow = "rate-low"
  /// Breath that only ever goes in, or only out.
  case oneWay = "one-way"
  /// An in-breath or an out-breath of an unusual length.
  case phaseLength = "phase-length"
  /// An in-breath that is longer than the out-breath.
  case inLonger = "in-longer"
  /// A held breath.
  case hold
  /// A held breath together with fast breathing.
  case holdFast = "hold-fast"
  /// A held breath without another pattern for those who would rather not.
  case holdNoInstead = "hold-no-instead"
  /// Many breaths of 4-7-8.
  case cycles478 = "478-cycles"
  /// Much breathing in all.
  case sessionLong = "session-long"
  /// Passes from side to side that are fast.
  case bilateralFast = "bilateral-fast"
  /// Many passes from side to side.
  case bilateralLong = "bilateral-long"
  /// Muscles that are tensed for long, or have little ease after it.
  case tension
  /// Words that command, promise or judge.
  case wording
  /// Brightness that changes too often.
  case flash
  /// A recording that is loud, distorted, or begins suddenly.
  case level
  /// Somebody who may want to take care is not named.
  case cautionsMissing = "cautions-missing"
  /// A breathing pattern of which nothing is said to be known.
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
