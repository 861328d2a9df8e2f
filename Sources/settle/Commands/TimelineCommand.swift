internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen

/// `settle timeline`.
struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline", abstract: Shell.phrases.help.timeline)

  @OptionGroup var options: PatternOptions

  @Flag(help: ArgumentHelp(Shell.phrases.help.onlyJSON))
  var json = false

  @Option(help: ArgumentHelp(Shell.phrases.help.from, value: "time"))
  var from: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.count, value: "number"))
  var count: Int?

  func validate() throws {
    guard json else { throw ValidationError(Shell.phrases.command.timelineNeedsJSON) }
  }

  func run() throws {
    let words = Shell.phrases.command
    let (_, pattern, compiled) = try options.readWellFormed()
    let timeline = compiled.timeline
    var first = 0
    if let from {
      guard let offset = TimeArgument.nanoseconds(from) else {
        throw Shell.failure(words.notATime("--from", from))
      }
      first = timeline.segment(at: TimelineOffset(nanoseconds: offset))?.index ?? timeline.segmentCount
    }
    if let count, count < 0 { throw Shell.failure(words.outOfRange("--count", words.countRange)) }
    let last = first + min(count ?? .max, timeline.segmentCount - first)
    StandardStream.line(
      "{ \"pattern\": \(JSONWriter.string(pattern.id)), \"duration_ns\": \(timeline.duration), "
        + "\"cycles\": \(timeline.cycleCount),\n  \"segments\": [")
    // A window is written as it is found, so that a long timeline takes no memory.
    for index in first..<max(first, last) {
      guard let segment = timeline.segment(index: index) else { break }
      StandardStream.line("    " + json(segment) + (index + 1 < last ? "," : ""))
    }
    StandardStream.line("  ] }")
  }

  private func json(_ segment: Segment) -> String {
    var line = JSONLine()
    line.add("index", segment.index)
    line.add("step", segment.step)
    line.add("cycle", segment.cycle)
    line.add("kind", segment.kind.name)
    line.add("start_ns", segment.start.nanoseconds)
    line.add("duration_ns", segment.duration)
    line.add("from", segment.from)
    line.add("to", segment.to)
    line.add("label", segment.label ?? Shell.phrases.breath.word(for: segment.kind.name))
    if segment.isGate { line.add("gate", true) }
    return line.text
  }
}
