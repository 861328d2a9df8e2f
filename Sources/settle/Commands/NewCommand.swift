internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases

/// `settle new`.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "new", abstract: Shell.phrases.help.new)

  @Argument(help: ArgumentHelp(Shell.phrases.help.newFile, value: "file"))
  var file: String

  @Option(help: ArgumentHelp(Shell.phrases.help.newFrom, value: "pattern"), completion: .patterns)
  var from: String?

  func run() throws {
    let words = Shell.phrases.draft
    let id = PatternDraft.identifier(forFile: file, avoiding: Settle.commandNames)
    let (bytes, bundle) = try draft(id)
    do throws(DiskFile.Failure) {
      try DiskFile.write(bytes, to: file, replacing: false)
    } catch {
      if case .exists = error { throw Shell.failure(words.exists(file)) }
      throw Shell.failure(error.text(for: file))
    }
    var written = [file]
    // Read where it stands, so that what it names beside it is looked for there.
    let catalogue = Shell.catalogue
    let reader = PatternReader(library: catalogue, words: Shell.phrases.diagnostics)
    if let bundle { written += bring(bundle, beside: file) }
    let checked = catalogue.file(at: file).map { reader.read($0) } ?? reader.unreadable(name: file)
    let errors = checked.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      for path in written { unlink(path) }
      StandardStream.aside(VisibleText.of(words.cannotCopy(from ?? file)))
      throw Shell.problems(errors)
    }
    StandardStream.line(VisibleText.of(words.written(file)))
    if written.count > 1 { StandardStream.line(words.brought(written.count - 1)) }
  }

  /// Copies the files that a pattern names to where its copy names them; what is there already stays. Their paths.
  private func bring(_ bundle: PatternBundle, beside file: String) -> [String] {
    let folder = file.lastIndex(of: "/").map { String(file[...$0]) } ?? ""
    return (bundle.parts.first?.files ?? [:]).sorted { $0.key < $1.key }.compactMap { path, content in
      let place = folder + path
      var above = folder
      for part in path.split(separator: "/").dropLast() {
        above += part + "/"
        mkdir(above, 0o777)
      }
      let bytes: [UInt8]? =
        switch content {
        case .pattern(let bytes): bytes
        case .sound(let path): try? DiskFile.read(path, limit: 512 << 20)
        }
      // What cannot be copied is told when the copy is checked.
      guard let bytes, (try? DiskFile.write(bytes, to: place, replacing: false)) != nil else { return nil }
      return place
    }
  }

  /// The bytes of the new pattern, and what it is copied from needs.
  private func draft(_ id: String) throws -> (bytes: [UInt8], bundle: PatternBundle?) {
    let words = Shell.phrases
    func text(_ notation: String?) -> [UInt8] {
      Array(PatternDraft.text(id: id, notation: notation, words: words.draft).utf8)
    }
    guard let from else { return (text(nil), nil) }
    let opened = try OpenedPattern(from)
    switch opened.named {
    case .file(let source):
      let reader = PatternReader(library: opened.library, words: words.diagnostics)
      if let copy = PatternDraft.copy(source.bytes, id: id, named: from, words: words.draft) {
        return (copy, PatternBundle(of: source, id: id, reader: reader))
      }
      StandardStream.aside(VisibleText.of(words.draft.cannotCopy(from)))
      throw Shell.problems(reader.read(source).diagnostics.filter { $0.severity == .error })
    case .notation(let notation): return (text(notation), nil)
    case .unreadable(let name): throw Shell.failure(words.command.unreadable(name, Shell.reason()))
    case .unknown(let nearest): throw Shell.failure(words.command.unknown(from, nearest: nearest))
    }
  }
}
