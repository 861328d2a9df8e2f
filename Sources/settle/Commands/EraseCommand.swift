internal import ArgumentParser
internal import Glibc
internal import Journal
internal import PatternFiles
internal import Phrases

/// `settle erase`.
struct EraseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: Shell.phrases.help.erase)

  @Flag(help: ArgumentHelp(Shell.phrases.help.eraseAll))
  var all = false

  @Flag(help: ArgumentHelp(Shell.phrases.help.yes))
  var yes = false

  func run() throws {
    let words = Shell.phrases.journal
    let own = Self.own
    let kept = (Self.kept + (all ? own : [])).compactMap { thing in thing.extent.map { (thing, $0) } }
    let isStaying = !all && own.contains { $0.extent != nil }
    guard !kept.isEmpty else {
      StandardStream.line(words.nothingKept)
      if isStaying { StandardStream.line(words.staying) }
      return
    }
    StandardStream.line(words.kept)
    for (thing, extent) in kept {
      let path = VisibleText.of(thing.path)
      StandardStream.line("  " + words.keptItem(thing.what, path, files: extent.files, bytes: extent.bytes))
    }
    if isStaying { StandardStream.line(words.staying) }
    if !yes {
      guard Question.canBeAsked else { throw Shell.failure(words.cannotAsk) }
      guard Question.isYes(words.removeIt) else { return StandardStream.line(words.leftAsIs) }
    }
    // Under its lock first, so that no session that ends just now writes beside it.
    if let folder = Journal.usualFolder { _ = try? Journal(folder: folder).erase() }
    let left = kept.flatMap { $0.0.remove() }
    for thing in left { StandardStream.aside(words.notRemoved(VisibleText.of(thing.path), thing.why)) }
    if all, let config = Self.configFolder { rmdir(config) }
    if !left.isEmpty { throw ExitCode(1) }
    StandardStream.line(words.removed + " " + words.notErased)
  }

  /// What goes in any case: folders whole, so that nothing is forgotten that was added to them since.
  private static var kept: [KeptFolder] {
    let words = Shell.phrases.journal
    return [
      Journal.usualFolder.map { KeptFolder(what: words.journal, path: $0, staying: installed) },
      folder("XDG_CACHE_HOME", below: ".cache").map { KeptFolder(what: words.cache, path: $0) },
      configFolder.map { KeptFolder(what: words.config, path: $0, staying: [planName, patternsName]) },
    ].compactMap { $0 }
  }

  /// What the person has made themselves.
  private static var own: [KeptFolder] {
    guard let config = configFolder else { return [] }
    let words = Shell.phrases.journal
    return [
      KeptFolder(what: words.plan, path: config + "/" + planName),
      KeptFolder(what: words.ownPatterns, path: config + "/" + patternsName),
    ]
  }

  /// What an installation below `~/.local` puts into the same folder.
  private static let installed = ["patterns", "pattern.schema.json", "config.schema.json"]
  private static let planName = "plan.json"
  private static let patternsName = "patterns"
  private static var configFolder: String? { folder("XDG_CONFIG_HOME", below: ".config") }

  private static func folder(_ name: String, below: String) -> String? {
    if let path = getenv(name).map({ String(cString: $0) }), path.hasPrefix("/") { return path + "/settle" }
    return getenv("HOME").map { String(cString: $0) + "/\(below)/settle" }
  }
}
