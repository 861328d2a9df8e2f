internal import ArgumentParser
internal import Glibc
internal import Journal
internal import PatternFiles
internal import Phrases
internal import Screen

/// `settle journal`.
struct JournalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal", abstract: Shell.phrases.help.journal,
    subcommands: [Show.self, Export.self, Erase.self, On.self, Off.self], defaultSubcommand: Show.self)

  /// What every one of them has at hand.
  private static var words: JournalPhrases { Shell.phrases.journal }

  private static func journal() throws -> Journal {
    guard let folder = Journal.usualFolder else { throw Shell.failure(words.noHome) }
    return Journal(folder: folder)
  }

  /// Does what may fail; the failure is told.
  private static func done<Result>(_ body: () throws(JournalFailure) -> Result) throws -> Result {
    do throws(JournalFailure) { return try body() } catch { throw Shell.failure(words.text(for: error)) }
  }

  private static func contents(of journal: Journal) throws -> (JournalContents, isOn: Bool) {
    let state = try done { () throws(JournalFailure) in try journal.state() }
    guard state.isSealed else {
      return (try done { () throws(JournalFailure) in try journal.read() }, state.isOn)
    }
    let passphrase = try PassphrasePrompt.ask(words.passphrase)
    do throws(JournalFailure) {
      return (try journal.read(passphrase: passphrase), state.isOn)
    } catch {
      throw Shell.failure(words.text(for: error))
    }
  }

  /// `settle journal show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: Shell.phrases.help.journalShow)

    func run() throws {
      let (contents, isOn) = try JournalCommand.contents(of: JournalCommand.journal())
      let pages = JournalPages(
        phrases: JournalCommand.words, isUnicode: GlyphSet.detected(environment: Locale.environment).isUnicode
      )
      let width = (try? Terminal.ofStandardOutput().size.columns) ?? 80
      let code = try JournalPages.show(pages.lines(contents, isOn: isOn, width: width - 4))
      if code != 0 { throw ExitCode(code) }
    }
  }

  /// `settle journal on`.
  struct On: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "on", abstract: Shell.phrases.help.journalOn)

    @Flag(help: ArgumentHelp(Shell.phrases.help.withPassphrase))
    var passphrase = false

    func run() throws {
      let journal = try JournalCommand.journal()
      let words = JournalCommand.words
      let state = try done { () throws(JournalFailure) in try journal.state() }
      if passphrase, state.exists, !state.isSealed { throw Shell.failure(words.isOpenAlready) }
      if passphrase, !state.exists {
        let typed = try PassphrasePrompt.ask(words.newPassphrase)
        if typed.isEmpty { throw Shell.failure(words.noPassphrase) }
        guard typed.matches(try PassphrasePrompt.ask(words.again)) else {
          throw Shell.failure(words.notTheSame)
        }
        do throws(JournalFailure) { try journal.turnOn(passphrase: typed) } catch {
          throw Shell.failure(words.text(for: error))
        }
      } else {
        try done { () throws(JournalFailure) in try journal.turnOn() }
      }
      StandardStream.line(words.on(VisibleText.of(journal.path)))
      if passphrase || state.isSealed { StandardStream.line(words.sealed) }
    }
  }

  /// `settle journal off`.
  struct Off: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "off", abstract: Shell.phrases.help.journalOff)

    func run() throws {
      let journal = try JournalCommand.journal()
      try done { () throws(JournalFailure) in try journal.turnOff() }
      let state = try done { () throws(JournalFailure) in try journal.state() }
      StandardStream.line(state.exists ? JournalCommand.words.off : JournalCommand.words.none)
    }
  }

  /// `settle journal export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: Shell.phrases.help.journalExport)

    @Option(help: ArgumentHelp(Shell.phrases.help.format, value: "format"))
    var format = JournalExport.csv.rawValue

    @Option(name: [.customShort("o"), .long], help: ArgumentHelp(Shell.phrases.help.output, value: "file"))
    var output: String?

    @Flag(help: ArgumentHelp(Shell.phrases.help.yes))
    var yes = false

    func run() throws {
      let words = JournalCommand.words
      guard let form = JournalExport(rawValue: format) else {
        throw Shell.failure(Shell.phrases.command.outOfRange("--format", words.formats))
      }
      if output == nil, StandardStream.outputIsTerminal { throw Shell.failure(words.whereTo) }
      if let output, PrivateFile.exists(output) { throw Shell.failure(words.fileExists(output)) }
      if output != nil, !yes, !Question.canBeAsked { throw Shell.failure(words.cannotAsk) }
      let (contents, _) = try JournalCommand.contents(of: JournalCommand.journal())
      let text = form.text(of: contents.entries)
      if !contents.setAside.isEmpty {
        StandardStream.aside(words.setAside(contents.setAside, isTorn: contents.isTorn))
      }
      guard let output else {
        _ = StandardStream.write(text, to: STDOUT_FILENO)
        return
      }
      if !yes {
        let told = words.willExport(contents.entries.count, to: output)
        let lines = text.split(whereSeparator: \.isNewline).map(String.init)
        let code = try JournalPages.show(told.split(separator: "\n").map(String.init) + [""] + lines)
        if code != 0 { throw ExitCode(code) }
        StandardStream.line(VisibleText.of(told, keepsNewlines: true))
        guard Question.isYes(words.writeIt) else { return }
      }
      guard PrivateFile.write(text, to: output) else {
        throw Shell.failure(Shell.phrases.command.unwritable(output, Shell.reason()))
      }
      StandardStream.line(words.exported(VisibleText.of(output)))
    }
  }

  /// `settle journal erase`.
  struct Erase: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "erase", abstract: Shell.phrases.help.journalErase)

    @Flag(help: ArgumentHelp(Shell.phrases.help.yes))
    var yes = false

    func run() throws {
      let journal = try JournalCommand.journal()
      let words = JournalCommand.words
      guard let size = PrivateFile.size(journal.path) else { return StandardStream.line(words.none) }
      StandardStream.line(words.willErase(VisibleText.of(journal.path), size))
      if !yes {
        guard Question.canBeAsked else { throw Shell.failure(words.cannotAsk) }
        guard Question.isYes(words.removeIt) else { return StandardStream.line(words.leftAsIs) }
      }
      _ = try done { () throws(JournalFailure) in try journal.erase() }
      StandardStream.line(words.removed + " " + words.notErased)
    }
  }
}
