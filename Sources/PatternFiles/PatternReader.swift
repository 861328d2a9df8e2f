public import Phrases
public import Rhythm

/// Reads patterns: JSON to a checked pattern, to a compiled exercise, with all problems at once.
public struct PatternReader: Sendable {
  let library: any PatternLibrary
  private let languages: [String]
  private let words: DiagnosticPhrases
  private let recordings: [String: RecordingFacts]
  private let broken: [String: String]

  /// A reader.
  ///
  /// - Parameters:
  ///   - library: where included patterns and recordings are found.
  ///   - languages: BCP 47 tags for texts, the best liked first; English, then the first text, stand in for them.
  ///   - words: the sentences of diagnostics.
  ///   - recordings: what was measured of sound files, by `CheckedPattern.recordings`; of others no level is judged.
  ///   - broken: why sound files cannot be played, by the same paths, as in "… cannot be played: it is empty".
  public init(
    library: any PatternLibrary = EmptyLibrary(), languages: [String] = ["en"],
    words: DiagnosticPhrases = DiagnosticPhrases(), recordings: [String: RecordingFacts] = [:],
    broken: [String: String] = [:]
  ) {
    self.recordings = recordings
    self.broken = broken
    self.library = library
    self.languages = languages
    self.words = words
  }

  /// Reads, checks and compiles a pattern.
  ///
  /// - Parameters:
  ///   - file: the pattern.
  ///   - overrides: numbers for settings in place of the author's. What cannot be taken is an error without a place.
  ///   - minutes: a number of minutes as it was typed: sets the setting `minutes` or, where there is none, the
  ///     pattern's only `for`.
  ///   - judging: what is looked for besides what keeps it from being a pattern.
  public func read(
    _ file: PatternFile, overrides: [SettingOverride] = [], minutes: String? = nil,
    judging: Judging = .everything
  ) -> CheckedPattern {
    let source = SourceText(name: file.name, bytes: file.bytes)
    let findings = FindingList()
    var reader = JSONReader(file.bytes)
    let root: JSONValue
    do throws(JSONSyntaxError) {
      root = try reader.read()
    } catch {
      let isWhole = error.fault == .tooLarge
      findings.report(error.fault.code, words.syntax(error.fault), at: isWhole ? nil : error.range, nil)
      return CheckedPattern(file: file, diagnostics: findings.diagnostics(in: source))
    }
    let reading = PatternReading(
      file: file, root: root, library: library, languages: languages, words: words, findings: findings,
      facts: recordings, broken: broken, judging: judging)
    var checked = reading.checked(
      overrides: overrides, minutes: minutes, hasDuplicates: reader.foundDuplicates)
    checked.diagnostics = findings.diagnostics(in: source)
    return checked
  }

  /// Reads a breath in the notation that people use, such as `4-6`: for 5 minutes, or as many as are given.
  ///
  /// - Returns: nil where the text has not the form of a notation.
  public func read(notation: String, minutes: String? = nil) -> CheckedPattern? {
    guard Notation.isNotation(notation) else { return nil }
    let json = """
      {"format": 1, "id": "typed", "name": "\(notation)", "category": "breathing",
       "steps": [{"breathe": "\(notation)", "for": "5 min"}]}
      """
    let file = PatternFile(name: nil, identity: "typed", bytes: Array(json.utf8), origin: .typed)
    var checked = read(file, minutes: minutes)
    checked.pattern?.id = notation
    for index in checked.diagnostics.indices {
      // The places are none that the person has seen.
      let label = checked.diagnostics[index].label
      // A refusal says what was found by itself.
      let isWhole = checked.diagnostics[index].severity == .error && checked.diagnostics[index].source != nil
      if let label, !isWhole { checked.diagnostics[index].message += " (\(label))" }
      checked.diagnostics[index].place = nil
      checked.diagnostics[index].label = nil
      checked.diagnostics[index].path = nil
    }
    return checked
  }

  /// The same reader with what was measured of sound files.
  public func knowing(_ recordings: [String: RecordingFacts], broken: [String: String]) -> PatternReader {
    PatternReader(
      library: library, languages: languages, words: words, recordings: recordings, broken: broken)
  }

  /// The same reader, with another library.
  public func finding(in library: any PatternLibrary) -> PatternReader {
    PatternReader(
      library: library, languages: languages, words: words, recordings: recordings, broken: broken)
  }

  /// What is said of a file that cannot be read.
  ///
  /// - Parameters:
  ///   - name: the file, as it was named.
  ///   - fault: why; nil where that is not known.
  public func unreadable(name: String, fault: FileFault? = nil) -> CheckedPattern {
    let file = PatternFile(name: name, identity: name, bytes: [], origin: .elsewhere)
    let findings = FindingList()
    findings.report(
      .fileUnreadable, words.fileUnreadable(fault?.words(in: words), isThere: fault != .missing), at: nil, nil
    )
    return CheckedPattern(
      file: file, diagnostics: findings.diagnostics(in: SourceText(name: name, bytes: [])))
  }
}

/// A pattern that was read: what it is, how it plays, and what there is to say about it.
public struct CheckedPattern: Sendable {
  /// The file that was read.
  public var file: PatternFile
  /// What the pattern says about itself; nil where the file is no pattern.
  public var pattern: Pattern?
  /// The compiled steps; nil where something is wrong but for a safety refusal.
  public var exercise: Exercise?
  /// All problems and findings, sorted by place.
  public var diagnostics: [Diagnostic]
  /// The speeds at which nothing leaves what plays without refusal; only the written one where that was not judged.
  public var speedRange = SpeedRange(slowest: .one, fastest: .one)
  /// Whether its safety was judged by this reading; what ships was judged before.
  public internal(set) var isJudged = false
  /// The refusals that the author answers for, to be shown with their reasons before a file from elsewhere is played.
  public var acknowledged: [SafetyAcknowledgement] = []
  /// The sound files that it uses, each once, after links are followed, in the order in which they are named.
  public var recordings: [String] {
    sounds.map(\.path).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
  /// What it uses them for, in the order in which they are named; those of included patterns are among them.
  public var sounds: [SoundUse] = []
  /// The patterns that it includes, and those that they include.
  public var includes: [PatternUse] = []

  /// Whether it may be played: well formed and not refused.
  public var isPlayable: Bool { exercise != nil && !hasErrors }
  /// Whether anything is an error.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(file: PatternFile, diagnostics: [Diagnostic] = []) {
    self.file = file
    self.diagnostics = diagnostics
  }
}
