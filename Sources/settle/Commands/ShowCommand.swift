internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen

/// `settle show`.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: Shell.phrases.help.show)

  @OptionGroup var options: PatternOptions

  @Flag(help: ArgumentHelp(Shell.phrases.help.json))
  var json = false

  @Option(help: ArgumentHelp(Shell.phrases.help.svg, value: "file"))
  var svg: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.png, value: "file"))
  var png: String?

  func run() throws {
    let (checked, pattern, compiled) = try options.readWellFormed()
    if svg != nil || png != nil {
      let picture = PictureFile(timeline: compiled.timeline)
      if let svg { try picture.write(svg: svg) }
      if let png { try picture.write(png: png) }
    } else if json {
      StandardStream.line(
        ShowJSON(
          checked: checked, pattern: pattern, timeline: compiled.timeline, languages: options.languages
        ).text)
    } else {
      printText(checked, pattern, compiled.timeline)
    }
  }

  private func printText(_ checked: CheckedPattern, _ pattern: Pattern, _ timeline: Timeline) {
    let words = Shell.phrases.command
    let languages = options.languages
    func line(_ text: String) { StandardStream.line(VisibleText.of(text, keepsNewlines: true)) }
    line("\(pattern.name.text(for: languages)) (\(pattern.id))")
    if let summary = pattern.summary { line(summary.text(for: languages)) }
    let isUnicode = GlyphSet.detected(environment: Locale.environment).isUnicode
    let sketch = BreathSketch(timeline: timeline, isUnicode: isUnicode)
    if !sketch.beginning.isEmpty { line("") }
    for row in sketch.beginning { line("  " + row) }
    if !sketch.ending.isEmpty { line("\n  \(words.atTheEnd):") }
    for row in sketch.ending { line("  " + row) }
    line("")
    for (name, value) in facts(timeline) { line("  \(name): \(value)") }
    section(
      words.settings,
      pattern.settings.map { setting in
        let range = [setting.minimum, setting.maximum].compactMap { $0 }.map { ExactDecimal.text($0) }.joined(
          separator: "–")
        let about = setting.label.map { "  \($0.text(for: languages))" } ?? ""
        return "\(setting.name)=\(ExactDecimal.text(setting.value))" + (range.isEmpty ? "" : " (\(range))")
          + about
      })
    section(
      words.evidence,
      pattern.evidence.map { evidence in
        [evidence.finding.text(for: languages), evidence.source].compactMap { $0 }.joined(separator: " ")
      })
    section(
      words.cautions,
      pattern.cautions.map { caution in
        switch caution {
        case .condition(let condition): words.condition(condition.rawValue)
        case .text(let text): text.text(for: languages)
        }
      })
    section(words.acknowledged, checked.acknowledged.map { "\($0.message) (\($0.reason))" })
    section(words.insteadOf, pattern.instead.map { [$0] } ?? [])
    section(
      words.findings,
      checked.diagnostics.map { diagnostic in
        let label = diagnostic.label.map { " (\($0))" } ?? ""
        return "\(diagnostic.severity.rawValue): \(diagnostic.message)\(label)"
      })
  }

  private func section(_ title: String, _ entries: [String]) {
    guard !entries.isEmpty else { return }
    StandardStream.line("\n  \(title):")
    for entry in entries { StandardStream.line("    " + Shell.shown(entry)) }
  }

  private func facts(_ timeline: Timeline) -> [(String, String)] {
    let words = Shell.phrases.command
    var facts = [(words.length, TimeText.short(timeline.duration))]
    guard let first = timeline.firstBreath, let last = timeline.lastBreath else { return facts }
    func span(_ value: (BreathCycle) -> String?) -> String? {
      guard let begin = value(first), let end = value(last) else { return nil }
      return begin == end ? begin : "\(begin) → \(end)"
    }
    facts.append((words.cycles, "\(timeline.cycleCount)"))
    if let timing = span({ $0.segments.map { TimeText.seconds($0.duration) }.joined(separator: "-") }) {
      facts.append((words.timing, timing))
    }
    if let rate = span({ $0.respiratoryRate.map(Self.short) }) {
      facts.append((words.rate, words.number(rate)))
    }
    if let ratio = span({ $0.inspiratoryExpiratoryRatio.map(Self.ratio) }) {
      facts.append((words.ratio, words.number(ratio)))
    }
    return facts
  }

  /// A number with at most two decimals.
  private static func short(_ value: Double) -> String {
    TimeText.seconds(Nanoseconds((value * 100).rounded()) * 10_000_000)
  }

  private static func ratio(_ value: Double) -> String {
    value <= 1 ? "1 : \(short(1 / value))" : "\(short(value)) : 1"
  }
}
