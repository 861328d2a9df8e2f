internal import ArgumentParser
internal import Packs
internal import PatternFiles
internal import Phrases

/// `settle pack`.
struct PackCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "pack", abstract: Shell.phrases.help.pack)

  @Argument(help: ArgumentHelp(Shell.phrases.help.packPattern), completion: .patterns)
  var pattern: String

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(Shell.phrases.help.packFile, value: "file"))
  var output: String

  @Flag(help: ArgumentHelp(Shell.phrases.help.packAuthor))
  var author = false

  @Flag(help: ArgumentHelp(Shell.phrases.help.force))
  var force = false

  func run() throws {
    let words = Shell.phrases.pack
    let opened = try OpenedPattern(pattern)
    let reader = Shell.reader(of: opened.library)
    let source: PatternFile
    switch opened.named {
    case .file(let file): source = file
    case .notation(let text): throw Shell.failure(words.notation(text))
    case .unreadable(let name):
      throw Shell.failure(
        Shell.phrases.command.unreadable(name, Shell.reason(of: Shell.catalogue.fault(at: name))))
    case .unknown(let nearest): throw Shell.failure(Shell.phrases.command.unknown(pattern, nearest: nearest))
    }
    let checked = reader.measured { $0.read(source) }
    guard checked.isPlayable, let described = checked.pattern else {
      throw Refusal.tell(checked, reader: reader, name: pattern, minutes: nil)
    }
    let bundle = PatternBundle(of: source, id: described.id, reader: reader)
    let contents = try PackContents(bundle, keepsAuthor: author, reader: reader)
    for line in contents.lines(words) { StandardStream.line(VisibleText.of(line)) }
    let missing = checked.diagnostics.count { $0.code == .recordingMissing }
    if missing > 0 { StandardStream.aside(words.missing(missing)) }
    let bytes: [UInt8]
    do throws(PackFailure) {
      bytes = try PackWriter.bytes(of: contents.pack)
    } catch {
      throw Shell.failure(words.text(for: error))
    }
    do throws(DiskFile.Failure) {
      try DiskFile.write(bytes, to: output, replacing: force)
    } catch {
      throw Shell.failure(error.text(for: output))
    }
    StandardStream.line(VisibleText.of(words.written(output, bytes: bytes.count)))
  }
}
