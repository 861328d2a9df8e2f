internal import ArgumentParser
internal import PatternFiles
internal import Phrases

/// `settle check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: Shell.phrases.help.check)

  @Argument(
    help: ArgumentHelp(Shell.phrases.help.files, value: "file"), completion: .file(extensions: ["json"]))
  var files: [String]

  @Flag(help: ArgumentHelp(Shell.phrases.help.json))
  var json = false

  @Flag(help: ArgumentHelp(Shell.phrases.help.strict))
  var strict = false

  func run() throws {
    let catalogue = Shell.catalogue
    let reader = Shell.reader()
    var all: [Diagnostic] = []
    for name in files {
      // Here a name is a file first: what is checked is what is being written.
      let found = catalogue.file(at: name) ?? (name.contains("/") ? nil : catalogue.pattern(id: name))
      // A pack is checked as the pattern in it.
      let opened = try found?.name.map { try OpenedPattern($0, isFile: true) }
      var (file, reader) = (found, reader)
      if let opened, opened.isPacked, case .file(let packed) = opened.named {
        file = packed
        reader = reader.finding(in: opened.library)
      }
      let checked =
        file.map { file in reader.measured { $0.read(file) } } ?? reader.read(notation: name)
        ?? reader.unreadable(name: name, fault: catalogue.fault(at: name))
      all += checked.diagnostics
      if !json { report(checked, name: name) }
    }
    if json { StandardStream.line(Diagnostic.json(all).trimmingNewline) }
    let isFailed = all.contains { $0.severity == .error || (strict && $0.severity == .warning) }
    if isFailed { throw ExitCode(1) }
  }

  /// So many problems of a file are told; more than that are read by nobody, and all are there for scripts.
  private static let mostTold = 50

  private func report(_ checked: CheckedPattern, name: String) {
    let words = Shell.phrases.command
    guard !checked.diagnostics.isEmpty else { return StandardStream.line(words.sound(VisibleText.of(name))) }
    let ink = DiagnosticInk(isColoured: StandardStream.outputShowsColours)
    // The gravest are told in any case; all in the order of the file.
    let weights: [Diagnostic.Severity] = [.error, .warning, .note]
    let gravest = weights.flatMap { weight in
      checked.diagnostics.indices.filter { checked.diagnostics[$0].severity == weight }
    }
    let told = gravest.prefix(Self.mostTold).sorted()
    for index in told { StandardStream.line(checked.diagnostics[index].text(in: ink)) }
    let untold = checked.diagnostics.count - told.count
    if untold > 0 {
      StandardStream.line(
        words.moreProblems(untold, command: "settle check --json " + VisibleText.of(name)) + "\n")
    }
    func count(_ severity: Diagnostic.Severity) -> Int {
      checked.diagnostics.count { $0.severity == severity }
    }
    let tally = words.tally(errors: count(.error), warnings: count(.warning), notes: count(.note))
    StandardStream.line("\(VisibleText.of(name)): \(tally)")
  }
}
