internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases

/// `settle install`.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: Shell.phrases.help.install)

  @Argument(help: ArgumentHelp(Shell.phrases.help.installFile, value: "file"))
  var file: String

  @Flag(help: ArgumentHelp(Shell.phrases.help.replaceOwn))
  var force = false

  func run() throws {
    let words = Shell.phrases.draft
    let catalogue = Shell.catalogue
    guard let source = catalogue.file(at: file) else {
      throw Shell.failure(Shell.phrases.command.unreadable(file, Shell.reason()))
    }
    let reader = PatternReader(
      library: catalogue, languages: Locale.languages, words: Shell.phrases.diagnostics)
    let checked = reader.measured { $0.read(source) }
    guard checked.isPlayable, let pattern = checked.pattern else {
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    }
    if Settle.commandNames.contains(pattern.id) { throw Shell.failure(words.isCommand(pattern.id)) }
    do {
      let installed = try catalogue.install(source.bytes, id: pattern.id, force: force)
      StandardStream.line(VisibleText.of(words.installed(pattern.id, installed.path)))
      if let kept = installed.kept { StandardStream.line(VisibleText.of(words.kept(kept))) }
      if !checked.recordings.isEmpty { StandardStream.aside(words.filesStay(checked.recordings.count)) }
    } catch {
      switch error {
      case .noFolder: throw Shell.failure(words.noFolder)
      case .taken(let path): throw Shell.failure(words.taken(pattern.id, path))
      case .unwritable(let path, let code):
        throw Shell.failure(Shell.phrases.command.unwritable(path, String(cString: strerror(code))))
      }
    }
  }
}
