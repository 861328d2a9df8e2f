internal import PatternFiles
internal import Rhythm

/// What `settle show --json` prints.
struct ShowJSON {
  let checked: CheckedPattern
  let pattern: Pattern
  let timeline: Timeline
  let languages: [String]

  var text: String {
    var line = JSONLine()
    line.add("id", pattern.id)
    line.add("name", pattern.name.text(for: languages))
    line.add("summary", pattern.summary?.text(for: languages))
    line.add("category", pattern.category?.rawValue)
    line.add("state", pattern.state.map(\.rawValue))
    line.add("origin", checked.file.origin == .installed ? "own" : checked.file.origin.rawValue)
    line.add("duration_ns", timeline.duration)
    line.add("cycles", timeline.cycleCount)
    line.add("respiratory_rate", ends { $0.respiratoryRate })
    line.add("in_out", ends { $0.inspiratoryExpiratoryRatio })
    line.add("visual", pattern.visual.rawValue)
    line.add("settings", objects: pattern.settings.map(setting))
    line.add(
      "evidence",
      objects: pattern.evidence.map { evidence in
        var entry = JSONLine()
        entry.add("finding", evidence.finding.text(for: languages))
        entry.add("source", evidence.source)
        return entry
      })
    line.add(
      "cautions",
      pattern.cautions.map { caution in
        switch caution {
        case .condition(let condition): condition.rawValue
        case .text(let text): text.text(for: languages)
        }
      })
    line.add("instead", pattern.instead)
    line.add("playable", checked.isPlayable)
    line.add(
      "findings",
      objects: checked.diagnostics.map { diagnostic in
        var entry = JSONLine()
        entry.add("code", diagnostic.code.rawValue)
        entry.add("severity", diagnostic.severity.rawValue)
        entry.add("message", diagnostic.message)
        entry.add("source", diagnostic.source)
        return entry
      })
    return line.text
  }

  /// A figure of the first breath and of the last one.
  private func ends(_ value: (BreathCycle) -> Double?) -> [Double] {
    [timeline.firstBreath, timeline.lastBreath].compactMap { $0.flatMap(value) }
  }

  private func setting(_ setting: PatternSetting) -> JSONLine {
    var entry = JSONLine()
    entry.add("name", setting.name)
    entry.add("label", setting.label?.text(for: languages))
    entry.add("value", Double?.some(setting.value.approximate))
    entry.add("min", setting.minimum?.approximate)
    entry.add("max", setting.maximum?.approximate)
    entry.add("step", setting.step?.approximate)
    return entry
  }
}
