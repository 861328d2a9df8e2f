internal import ArgumentParser
internal import Glibc
internal import Packs
internal import PatternFiles
internal import Phrases

/// `settle install`.
struct InstallCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "install", abstract: Shell.phrases.help.install)

  @Argument(
    help: ArgumentHelp(Shell.phrases.help.installFile, value: "file"),
    completion: .file(extensions: ["json", "settle"]))
  var file: String

  @Flag(help: ArgumentHelp(Shell.phrases.help.replaceOwn))
  var force = false

  func run() throws {
    let words = Shell.phrases.draft
    let catalogue = Shell.catalogue
    guard catalogue.fault(at: file) == nil else {
      throw Shell.failure(
        Shell.phrases.command.unreadable(file, Shell.reason(of: catalogue.fault(at: file))))
    }
    let opened = try OpenedPattern(file, isFile: true)
    guard case .file(let source) = opened.named else { return }
    let reader = Shell.reader(of: opened.library)
    let checked = reader.measured { $0.read(source) }
    guard checked.isPlayable, let pattern = checked.pattern else {
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    }
    // What is one's own already, and only named here, stays where it is.
    let parts = PatternBundle(of: source, id: pattern.id, reader: reader).parts.enumerated()
      .filter { $0.offset == 0 || $0.element.file.origin == .elsewhere }.map(\.element)
    let installations = try parts.map(installation)
    for installation in installations {
      if Settle.commandNames.contains(installation.id) {
        throw Shell.failure(words.isCommand(installation.id))
      }
      if !force, let taken = catalogue.taken(installation.id) {
        throw Shell.failure(words.taken(installation.id, taken))
      }
    }
    // The pattern itself last: once it is there, all that it needs is.
    for installation in installations.reversed() { try install(installation, catalogue) }
    let missing = checked.diagnostics.count { $0.code == .recordingMissing }
    if missing > 0 { StandardStream.aside(Shell.phrases.draft.filesMissing(missing)) }
  }

  private func installation(_ part: PatternBundle.Part) throws -> Catalogue.Installation {
    var files: [String: [UInt8]] = [:]
    for (path, content) in part.files {
      switch content {
      case .pattern(let bytes): files[path] = bytes
      case .sound(let place):
        do throws(DiskFile.Failure) {
          files[path] = try DiskFile.read(place, limit: PackLimits().whole)
        } catch {
          throw Shell.failure(error.text(for: path, whileReading: true))
        }
      }
    }
    return Catalogue.Installation(id: part.id, bytes: part.file.bytes, files: files)
  }

  private func install(_ pattern: Catalogue.Installation, _ catalogue: Catalogue) throws {
    let words = Shell.phrases.draft
    do throws(Catalogue.InstallFailure) {
      let installed = try catalogue.install(pattern, force: force)
      StandardStream.line(VisibleText.of(words.installed(pattern.id, installed.path)))
      if let kept = installed.kept { StandardStream.line(VisibleText.of(words.kept(kept))) }
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
