import Phrases
import Rhythm
import Screen

@testable import PatternFiles

/// What the reader of patterns promises of all bytes, through check and timeline.
enum PatternPromises {
  private static let reader = PatternReader(library: Catalogue.builtIn)
  private static let lines = PlainLine(phrases: .english)

  static func hold(for bytes: [UInt8]) throws(BrokenPromise) {
    let file = PatternFile(
      name: "a\u{1B}]0;b\u{7}\u{202E}.json", identity: "fuzz", bytes: bytes, origin: .elsewhere)
    let checked = reader.read(file)
    try hold(for: checked)
    if !JSONGrammar.allows(bytes) { try promise(checked.hasErrors, "no JSON, and not told") }
    try hold(for: reader.read(file, minutes: "7"))
    guard let setting = checked.pattern?.settings.last else { return }
    for text in [setting.minimum, setting.maximum].compactMap({ $0 }).map(ExactDecimal.text) + ["1e3"] {
      try hold(for: reader.read(file, overrides: [SettingOverride(name: setting.name, text: text)]))
    }
  }

  static func hold(forNotation text: String) throws(BrokenPromise) {
    for minutes in [nil, "3", text] {
      if let checked = reader.read(notation: text, minutes: minutes) { try hold(for: checked) }
    }
  }

  static func hold(for checked: CheckedPattern) throws(BrokenPromise) {
    try hold(for: checked.diagnostics)
    try promise(checked.pattern?.id.isHarmless ?? true, "an id that drives a terminal")
    try promise(checked.exercise != nil || checked.hasErrors, "nothing to play, and nothing told")
    guard let exercise = checked.exercise else { return }
    try promise(checked.speedRange.slowest <= checked.speedRange.fastest, "no speed at all")
    for choices in [[:], [0: 1, 1: 0]] {
      do {
        let timeline = try exercise.timeline(choices: choices)
        try hold(for: timeline)
      } catch let error as BrokenPromise {
        throw error
      } catch {
        throw BrokenPromise(description: "no timeline: \(error)")
      }
    }
  }

  private static func hold(for timeline: Timeline) throws(BrokenPromise) {
    let day: Nanoseconds = 86_400_000_000_000
    try promise((0...day).contains(timeline.duration), "lasts \(timeline.duration) ns")
    let count = timeline.segmentCount
    try promise(count >= 0 && timeline.cycleCount >= 0, "\(count) segments")
    try promise(
      timeline.segment(at: timeline.end) == nil && timeline.segment(index: count) == nil, "past its end")
    // The beginning, the end, and places all over it.
    var indices = Array(0..<min(count, 8)) + Array(max(0, count - 2)..<count)
    if count > 1 { indices += (1...8).map { $0 * 7_919 % count } }
    for index in indices {
      guard let segment = timeline.segment(index: index) else {
        throw BrokenPromise(description: "no segment \(index) of \(count)")
      }
      try hold(for: segment, number: index, in: timeline)
    }
  }

  private static func hold(for segment: Segment, number: Int, in timeline: Timeline) throws(BrokenPromise) {
    try promise(segment.index == number && segment.duration >= 0, "segment \(number) is \(segment)")
    let next = timeline.segment(index: number + 1)?.start ?? timeline.end
    try promise(segment.end == next, "a gap after segment \(number)")
    if segment.duration > 0 {
      for place in [segment.start, TimelineOffset(nanoseconds: segment.end.nanoseconds - 1)] {
        try promise(timeline.segment(at: place) == segment, "another segment at \(place)")
        let level = timeline.level(at: place) ?? 0
        try promise((0...1).contains(level), "a level of \(level)")
      }
    }
    try promise(lines.words(for: segment).isHarmless, "a line that drives a terminal, segment \(number)")
  }

  static func hold(for diagnostics: [Diagnostic]) throws(BrokenPromise) {
    for diagnostic in diagnostics {
      try promise(diagnostic.text.isHarmless, "a diagnostic that drives a terminal: \(diagnostic)")
      try promise(JSONGrammar.allows(Array(diagnostic.json.utf8)), "no JSON: \(diagnostic.json)")
      try promise(diagnostic.json.isHarmless, "JSON that drives a terminal: \(diagnostic.json)")
      if let place = diagnostic.place {
        try promise(place.line > 0 && place.column > 0 && place.length > 0, "a place: \(place)")
      }
    }
  }
}
