internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases

/// The program: it wires the rooms together and decides nothing else.
@main
struct Settle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: Shell.phrases.help.settle,
    usage: Shell.phrases.help.usage,
    discussion: Shell.phrases.help.begin,
    version: "settle \(Version.number)",
    subcommands: [
      PlayCommand.self, ListCommand.self, ShowCommand.self, TimelineCommand.self, CheckCommand.self,
      NowCommand.self, SupportCommand.self, PlanCommand.self,
      RenderCommand.self, HandoutCommand.self, ConfigCommand.self,
      DoctorCommand.self,
      JournalCommand.self, EraseCommand.self,
      SchemaCommand.self, NewCommand.self, WatchCommand.self, RecordCommand.self,
      PackCommand.self, InstallCommand.self,
    ],
    defaultSubcommand: PlayCommand.self)

  /// The names of all commands: no pattern can be played by one of them.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  static func main() {
    Locale.adopt()
    StandardStream.prepare()
    // Without a word it lets a person choose, or helps; the default command would ask for a pattern.
    if CommandLine.arguments.count == 1 {
      guard Picking.isPossible else { return StandardStream.line(helpMessage()) }
      do { try Picking.run() } catch { exit(withError: error) }
      return
    }
    do {
      if let now = nowAtOnce { return try now.run() }
      var command = try parseAsRoot()
      try command.run()
    } catch {
      leave(error)
    }
  }

  /// `now` is not looked for among all commands, which takes a third of the instructions of its start; nil where it is not
  /// meant, or not typed right: the usual way tells what is wrong.
  private static var nowAtOnce: NowCommand? {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.first == NowCommand.configuration.commandName else { return nil }
    return try? NowCommand.parse(Array(arguments.dropFirst()))
  }

  /// Tells what was wrong with the line that was typed, and ends. A name of a file may stand in it.
  private static func leave(_ error: any Error) -> Never {
    let code = exitCode(for: error)
    let message = fullMessage(for: error)
    if message.isEmpty { Glibc.exit(code.rawValue) }
    if code == .success {
      // Help, the version, what a shell completes: all of it words of Settle's own.
      StandardStream.line(message)
    } else {
      StandardStream.aside(VisibleText.of(message, keepsNewlines: true))
    }
    Glibc.exit(code.rawValue)
  }
}
