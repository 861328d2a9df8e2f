internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Screen

/// `settle record`.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: Shell.phrases.help.record)

  @Argument(
    help: ArgumentHelp(Shell.phrases.help.recordFile, value: "file"), completion: .file(extensions: ["json"]))
  var pattern: String

  @Option(help: ArgumentHelp(Shell.phrases.help.captureDevice, value: "pcm"))
  var device = "default"

  @Option(help: ArgumentHelp(Shell.phrases.help.lang, value: "tag"))
  var lang: String?

  func run() throws {
    let words = Shell.phrases.record
    let languages = lang.map { [$0] } ?? Locale.languages
    let source: PatternFile
    switch Shell.catalogue.named(pattern) {
    case .file(let file): source = file
    case .notation(let text): throw Shell.failure(words.noWords(text))
    case .unreadable(let name):
      throw Shell.failure(
        Shell.phrases.command.unreadable(name, Shell.reason(of: Shell.catalogue.fault(at: name))))
    case .unknown(let nearest): throw Shell.failure(Shell.phrases.command.unknown(pattern, nearest: nearest))
    }
    guard source.origin != .builtIn, let path = source.name else {
      throw Shell.failure(words.notAFile(pattern))
    }
    let checked = Shell.reader(languages: languages).read(source)
    // A refusal of safety keeps nobody from recording; a slip in the file does.
    guard checked.exercise != nil, let id = checked.pattern?.id,
      let desk = RecordingDesk(path: path, id: id, languages: languages)
    else { throw Shell.problems(checked.diagnostics.filter { $0.severity == .error }) }
    guard !desk.lines.isEmpty else { throw Shell.failure(words.noWords(path)) }
    guard StandardStream.inputIsTerminal, !Locale.isDumbTerminal,
      let terminal = try? Terminal.ofStandardOutput()
    else { throw Shell.failure(words.needsTerminal) }

    let run = RecordingRun(desk, device: device, output: Shell.config().config.device ?? "default")
    let code: Int32
    do {
      code = try run.show(terminal)
    } catch { throw Shell.failure(words.needsTerminal) }
    let tally = run.tally
    StandardStream.line(words.left(tally.done, of: tally.count))
    if code != 0 { throw ExitCode(code) }
  }
}
