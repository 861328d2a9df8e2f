internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen

/// `settle list`.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: Shell.phrases.help.list)

  @Flag(help: ArgumentHelp(Shell.phrases.help.json))
  var json = false

  @Option(help: ArgumentHelp(Shell.phrases.help.lang, value: "tag"))
  var lang: String?

  func run() throws {
    let languages = Locale.languages
    let catalogue = Shell.catalogue
    let reader = PatternReader(library: catalogue, languages: languages)
    var entries: [(pattern: Pattern, duration: Int64?, isOwn: Bool)] = []
    for (_, file) in catalogue.all() {
      let checked = reader.read(file)
      guard let pattern = checked.pattern else { continue }
      let duration = (try? checked.exercise?.timeline())?.duration
      entries.append((pattern, duration, file.origin != .builtIn))
    }
    if json { return printJSON(entries, languages) }
    let words = Shell.phrases.command
    let width = entries.map(\.pattern.id.count).max() ?? 0
    for (pattern, duration, isOwn) in entries {
      var line = pattern.id + String(repeating: " ", count: width - pattern.id.count + 2)
      let length = duration.map { TimeText.short($0) } ?? "–"
      line += String(repeating: " ", count: max(6 - length.count, 0)) + length + "  "
      line += Shell.shown(pattern.name.text(for: languages))
      if isOwn { line += " (\(words.own))" }
      // A pattern of one's own that does not compile is still there.
      if duration == nil { line += " · \(words.listedBroken(pattern.id))" }
      StandardStream.line(line)
    }
    for path in catalogue.nameless {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      StandardStream.line(VisibleText.of("\(name) (\(words.own)) · \(words.listedBroken(path))"))
    }
  }

  private func printJSON(
    _ entries: [(pattern: Pattern, duration: Int64?, isOwn: Bool)], _ languages: [String]
  ) {
    // Scripts are given what has a length.
    let lines = entries.filter { $0.duration != nil }.map { pattern, duration, isOwn in
      var line = JSONLine()
      line.add("id", pattern.id)
      line.add("name", pattern.name.text(for: languages))
      line.add("summary", pattern.summary?.text(for: languages) ?? "")
      line.add("category", pattern.category?.rawValue)
      line.add("state", pattern.state.map(\.rawValue))
      line.add("duration_ns", duration.map { Int($0) })
      line.add("origin", isOwn ? "own" : "built-in")
      return line.text
    }
    StandardStream.line("[\n" + lines.joined(separator: ",\n") + "\n]")
  }
}
