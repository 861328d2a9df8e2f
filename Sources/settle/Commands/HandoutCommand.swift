internal import ArgumentParser
internal import Handout
internal import PatternFiles
internal import Phrases
internal import SoundFiles

/// `settle handout`.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: Shell.phrases.help.handout)

  @Argument(help: ArgumentHelp(Shell.phrases.help.pattern), completion: .patterns)
  var pattern: String?

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(Shell.phrases.help.page, value: "file"))
  var output: String?

  @Flag(help: ArgumentHelp(Shell.phrases.help.force))
  var force = false

  @Option(defaultAsFlag: "", help: ArgumentHelp(Shell.phrases.help.card, value: "name"))
  var card: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.note, value: "text"))
  var note: String?

  @Flag(help: ArgumentHelp(Shell.phrases.help.author))
  var author = false

  @Option(help: ArgumentHelp(Shell.phrases.help.minutes, value: "minutes"))
  var minutes: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.set, value: "name=value"), completion: .settings)
  var set: [String] = []

  @Option(help: ArgumentHelp(Shell.phrases.help.lang, value: "tag"))
  var lang: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.speed, value: "factor"))
  var speed: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.leadIn, value: "seconds"))
  var leadIn: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.volume, value: "number"))
  var volume: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Shell.phrases.help.sound))
  var sound = true

  private var words: HandoutTellingPhrases { Shell.phrases.handoutTelling }

  func run() throws {
    if let card {
      guard pattern == nil else { throw Shell.failure(words.bothNamed) }
      return try write(card: card)
    }
    guard let pattern else { throw Shell.failure(words.nothingNamed) }
    var options = PatternOptions()
    options.pattern = pattern
    options.minutes = minutes
    options.set = set
    options.lang = lang
    let path = try self.path()
    let draft = try HandoutDraft(
      options, speed: speed, leadIn: leadIn, volume: volume, hasSound: sound, namesAuthor: author, note: note)
    guard let html = draft.handout.html(Shell.phrases) else { throw Shell.failure(words.tooLong) }
    for line in draft.told(path, words) { StandardStream.aside(Shell.shown(line)) }
    try write(html, to: path)
  }

  private func write(card name: String) throws {
    guard var card = Card(name, phrases: Shell.phrases) else {
      if !name.isEmpty { StandardStream.aside(Shell.shown(words.unknownCard(name))) }
      StandardStream.line(words.cards)
      for card in Shell.phrases.handoutCards.all { StandardStream.line("  \(card.name)  \(card.about)") }
      if !name.isEmpty { throw ExitCode(1) }
      return
    }
    card.note = note
    try write(card.html, to: path())
  }

  /// Where the page goes; nothing is worked out or asked where it could not stand there.
  private func path() throws -> String {
    guard let output else { throw Shell.failure(words.noFile) }
    guard output.lowercased().hasSuffix(".html") || output.lowercased().hasSuffix(".htm") else {
      throw Shell.failure(words.notAPage(output))
    }
    if !force, WholeFile.isThere(output) { throw Shell.failure(Shell.phrases.command.fileExists(output)) }
    return output
  }

  private func write(_ html: String, to path: String) throws {
    let bytes = Array(html.utf8)
    do throws(SoundFileFailure) {
      try WholeFile.write(bytes, to: path, replacing: force)
    } catch { throw Shell.failure(Shell.phrases.command.text(for: error, file: path)) }
    StandardStream.line(Shell.shown(words.written(path, kilobytes: (bytes.count + 999) / 1000)))
  }
}
