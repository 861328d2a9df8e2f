import Phrases
import Rhythm

/// One reading of one pattern.
struct PatternReading {
  let file: PatternFile
  let root: JSONValue
  let library: any PatternLibrary
  let languages: [String]
  let words: DiagnosticPhrases
  let findings: FindingList
  let facts: [String: RecordingFacts]
  let broken: [String: String]
  let judging: Judging

  /// Whether the pattern and all that it includes are those that ship; a person's own may stand in for one of them.
  private func isAsShipped(_ session: DecodingSession) -> Bool {
    file.origin == .builtIn && session.includes.allSatisfy { $0.file.origin == .builtIn }
  }

  /// How many steps are read again for the ends of settings, at most.
  private static let mostWork = 400_000

  func checked(overrides: [SettingOverride], minutes: String?, hasDuplicates: Bool) -> CheckedPattern {
    var checked = CheckedPattern(file: file)
    let session = DecodingSession(library: library, languages: languages)
    let decoder = decoder(session, findings)
    if hasDuplicates { decoder.reportDuplicates() }
    guard var pattern = decoder.metadata() else { return checked }
    var overrides = overrides
    if let minutes { apply(minutes, to: pattern, &overrides, session) }
    let defaults = pattern.settings
    decoder.apply(overrides, to: &pattern.settings)
    decoder.prepare(pattern)
    let steps = decoder.topLevelSteps()
    if session.lengthInPlaceOfFor != nil, session.forCount != 1 {
      findings.report(
        .minutes, words.minutesNowhere(lengths: session.forCount, settings: defaults.map(\.name)), at: nil,
        nil)
    }
    var hasBreath = false
    for step in steps {
      step.forEachCycles { if case .breathe = $0.family { hasBreath = true } }
    }
    decoder.soundAndVisual(into: &pattern, hasBreath: hasBreath)
    pattern.beginsWithBreath = steps.first { !$0.isEmpty }?.beginsWithBreath ?? false
    for caution in session.cautions where !pattern.cautions.contains(caution) {
      pattern.cautions.append(caution)
    }
    pattern.acknowledged += session.acknowledged
    checked.pattern = pattern
    if !findings.hasErrors { checkLimits(steps, session, findings) }
    if findings.hasErrors { return checked }

    checked.exercise = Exercise(steps: steps, language: languages.first ?? "en")
    checked.sounds = session.recordings.map(\.use)
    checked.includes = session.includes
    if judging == .nothingThatShips, isAsShipped(session), overrides.isEmpty, minutes == nil {
      return checked
    }
    let subject = subject(steps, session, pattern)
    let review = SafetyReview.findings(in: subject)
    for finding in review.findings { findings.append(finding) }
    if judging == .everything { judgeTexts(acknowledged: pattern.acknowledged, session) }
    checked.acknowledged = review.acknowledged
    checked.isJudged = true
    checked.speedRange = SafetyReview.speedRange(of: subject)
    noteUnused(defaults, decoder)
    reportBroken(session.recordings)
    if overrides.isEmpty, minutes == nil {
      let told = findings.findings.reduce(into: [:]) { told, finding in
        told[finding.code] = max(told[finding.code] ?? 0, finding.severity.rank)
      }
      var work = 0
      for setting in defaults where decoder.usedSettings.contains(setting.name) {
        for (end, value) in [("min", setting.minimum), ("max", setting.maximum)] {
          guard let value, value != setting.standard else { continue }
          // An end is refused when it is set, so that a file made to take long loses no more than a warning.
          work += session.stepCount
          if work > Self.mostWork { continue }
          check(setting, end: end, at: value, settings: defaults, pattern: pattern, besides: told, decoder)
        }
      }
    }
    return checked
  }

  /// What only an author is told: wording that is not invitational, and languages that are missing somewhere.
  private func judgeTexts(acknowledged: [Pattern.Acknowledgement], _ session: DecodingSession) {
    let wording = WordingCheck(
      file: file, words: words,
      reason: acknowledged.first { $0.code == .wording && $0.pattern == nil }?.reason)
    for finding in wording.findings(in: root) { findings.append(finding) }
    let languageFindings = LanguageCheck(words: words).findings(in: root) { name in
      session.included(by: file.identity, as: name)
    }
    for finding in languageFindings { findings.append(finding) }
  }

  private func decoder(_ session: DecodingSession, _ findings: FindingList) -> PatternDecoder {
    session.stack = [file.identity]
    return PatternDecoder(file: file, root: root, findings: findings, words: words, session: session)
  }

  /// What can be told only of all steps together: whether anything is left, and how long it takes.
  private func checkLimits(_ steps: [Block], _ session: DecodingSession, _ findings: FindingList) {
    if steps.allSatisfy(\.isEmpty) {
      let node = decoderNode(["steps"])
      findings.report(.nothingLeft, words.nothingLeft(), at: node?.value.pointedRange, node?.pointer)
    }
    guard LongestWay(steps, weight: \.length).longest > PatternDecoder.longest else { return }
    let mark = LongestWay.markPast(PatternDecoder.longest, in: steps, weight: \.length)
    let place = mark.map { session.marks[$0].step }
    findings.report(.tooLong, words.tooLong(found: nil), at: place?.range, place?.pointer)
  }

  private func apply(
    _ minutes: String, to pattern: Pattern, _ overrides: inout [SettingOverride], _ session: DecodingSession
  ) {
    guard let number = ExactDecimal.number(minutes), number > .zero,
      let length = try? number.multiplied(by: Fraction(60_000_000_000)), length.denominator == 1
    else {
      findings.report(.minutes, words.minutesNumber(found: minutes), at: nil, nil)
      return
    }
    if pattern.settings.contains(where: { $0.name == "minutes" }) {
      overrides.append(SettingOverride(name: "minutes", text: minutes))
    } else if length.numerator > PatternDecoder.longest {
      findings.report(.tooLong, words.tooLong(found: nil), at: nil, nil)
    } else {
      session.lengthInPlaceOfFor = length
    }
  }

  private func noteUnused(_ settings: [PatternSetting], _ decoder: PatternDecoder) {
    for setting in settings where !decoder.usedSettings.contains(setting.name) {
      guard let node = decoderNode(["settings", setting.name]) else { continue }
      findings.report(
        .settingUnused, words.settingUnused(setting.name), at: node.keyRange, node.pointer, severity: .note)
    }
  }

  /// What the safety checks look at.
  private func subject(_ steps: [Block], _ session: DecodingSession, _ pattern: Pattern) -> SafetySubject {
    var pattern = pattern
    for caution in session.cautions where !pattern.cautions.contains(caution) {
      pattern.cautions.append(caution)
    }
    let node = decoderNode(["category"]) ?? decoderNode(["name"])
    return SafetySubject(
      steps: steps, marks: session.marks, words: words, pattern: pattern, isTyped: file.origin == .typed,
      place: node.map { Mark.Place(range: $0.value.pointedRange, pointer: $0.pointer) },
      recordings: session.recordings, facts: facts, flow: BreathFlowReading(steps))
  }

  /// Whether one end of a setting would be refused: a warning there; what would be warned of is a note.
  ///
  /// - Parameter told: how heavy each finding is at the settings' defaults.
  private func check(
    _ setting: PatternSetting, end: String, at value: Fraction, settings: [PatternSetting], pattern: Pattern,
    besides told: [DiagnosticCode: Int], _ outer: PatternDecoder
  ) {
    let session = DecodingSession(library: library, languages: languages)
    let found = FindingList()
    let decoder = decoder(session, found)
    decoder.prepare(pattern)
    for other in settings { decoder.environment[other.name] = other.standard }
    decoder.environment[setting.name] = value
    let steps = decoder.topLevelSteps()
    if !found.hasErrors { checkLimits(steps, session, found) }
    if !found.hasErrors {
      for finding in SafetyReview.findings(in: subject(steps, session, pattern)).findings {
        found.append(finding)
      }
    }
    guard let node = decoderNode(["settings", setting.name, end]) else { return }
    var told = told
    for finding in found.findings.sorted(by: { $0.severity.rank > $1.severity.rank })
    where finding.severity != .note && finding.severity.rank > told[finding.code] ?? 0 {
      told[finding.code] = finding.severity.rank
      let label = finding.severity == .error && finding.words.source != nil ? nil : finding.words.label
      let problem = finding.words.message + (label.map { " (\($0))" } ?? "")
      let value = ExactDecimal.text(value)
      var words =
        finding.severity == .error
        ? words.settingEnd(setting.name, value: value, problem: problem)
        : words.settingEndNote(setting.name, value: value, problem: problem)
      words.source = finding.words.source
      findings.report(
        finding.code, words, at: node.value.pointedRange, node.pointer,
        severity: finding.severity == .error ? .warning : .note)
    }
  }

  private func decoderNode(_ path: [String]) -> Node? {
    var node = Node(value: root, pointer: .root)
    for key in path {
      guard let next = node.members?.first(where: { $0.key == key }) else { return nil }
      node = next.node
    }
    return node
  }
}

extension PatternDecoder {
  /// Takes over the settings and acknowledgements of the pattern itself.
  func prepare(_ pattern: Pattern) {
    hasInstead = pattern.instead != nil
    for setting in pattern.settings { environment[setting.name] = setting.value }
    for acknowledgement in pattern.acknowledged where acknowledgement.pattern == nil {
      acknowledged[acknowledgement.code] = acknowledgement.reason
    }
  }
}
