internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases

/// `settle new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: Shell.phrases.help.new)

  @Argument(help: ArgumentHelp(Shell.phrases.help.newFile, value: "file"))
  var file: String

  @Option(help: ArgumentHelp(Shell.phrases.help.newFrom, value: "pattern"))
  var from: String?

  func run() throws {
    let words = Shell.phrases.draft
    let catalogue = Shell.catalogue
    let id = PatternDraft.identifier(forFile: file, avoiding: Settle.commandNames)
    let bytes = try draft(id, catalogue)
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    if descriptor < 0, errno == EEXIST { throw Shell.failure(words.exists(file)) }
    guard descriptor >= 0 else { throw Shell.failure(unwritable) }
    let isWritten = StandardStream.write(String(decoding: bytes, as: UTF8.self), to: descriptor)
    let reason = isWritten ? nil : unwritable
    close(descriptor)
    if let reason {
      unlink(file)
      throw Shell.failure(reason)
    }
    // Read where it stands, so that what it names beside it is looked for there.
    let reader = PatternReader(library: catalogue, words: Shell.phrases.diagnostics)
    let checked = catalogue.file(at: file).map { reader.read($0) } ?? reader.unreadable(name: file)
    let errors = checked.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      unlink(file)
      StandardStream.aside(VisibleText.of(words.cannotCopy(from ?? file)))
      throw Shell.problems(errors)
    }
    StandardStream.line(VisibleText.of(words.written(file)))
  }

  private var unwritable: String { Shell.phrases.command.unwritable(file, Shell.reason()) }

  /// The bytes of the new pattern.
  private func draft(_ id: String, _ catalogue: Catalogue) throws -> [UInt8] {
    let words = Shell.phrases
    func text(_ notation: String?) -> [UInt8] {
      Array(PatternDraft.text(id: id, notation: notation, words: words.draft).utf8)
    }
    guard let from else { return text(nil) }
    switch catalogue.named(from) {
    case .file(let source):
      if let copy = PatternDraft.copy(source.bytes, id: id, named: from, words: words.draft) { return copy }
      StandardStream.aside(VisibleText.of(words.draft.cannotCopy(from)))
      let checked = PatternReader(library: catalogue, words: words.diagnostics).read(source)
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    case .notation(let notation): return text(notation)
    case .unreadable(let name): throw Shell.failure(words.command.unreadable(name, Shell.reason()))
    case .unknown(let nearest): throw Shell.failure(words.command.unknown(from, nearest: nearest))
    }
  }
}
