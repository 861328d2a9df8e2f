internal import ArgumentParser
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
      RenderCommand.self, ConfigCommand.self,
      DoctorCommand.self,
      JournalCommand.self, EraseCommand.self,
      SchemaCommand.self, NewCommand.self, WatchCommand.self, InstallCommand.self,
    ],
    defaultSubcommand: PlayCommand.self)

  /// The names of all commands: no pattern can be played by one of them.
  static var commandNames: [String] {
    configuration.subcommands.compactMap { $0.configuration.commandName } + ["help"]
  }

  static func main() {
    Locale.adopt()
    StandardStream.prepare()
    // Without a word it helps; the default command would ask for a pattern.
    if CommandLine.arguments.count == 1 {
      StandardStream.line(helpMessage())
      return
    }
    main(nil)
  }
}
