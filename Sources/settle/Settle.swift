internal import ArgumentParser

/// The program: it wires the rooms together and decides nothing else.
@main
struct Settle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle",
    abstract: "Paces breathing and grounding exercises, by sound and sight.",
    usage: """
      settle <pattern> [<options>]
      settle <command> [<options>]
      """,
    discussion: """
      settle even-breath    plays a pattern; settle list shows them
      settle 4-6            in for 4 seconds, out for 6, for 5 minutes
      While it plays: space pauses, q leaves at once, ? shows all keys.
      """,
    version: "settle 0.9.0",
    subcommands: [
      PlayCommand.self, ListCommand.self, ShowCommand.self, TimelineCommand.self, CheckCommand.self,
      RenderCommand.self,
    ],
    defaultSubcommand: PlayCommand.self)

  static func main() {
    Locale.adopt()
    StandardStream.surviveClosedPipes()
    // Without a word it helps; the default command would ask for a pattern.
    if CommandLine.arguments.count == 1 {
      StandardStream.line(helpMessage())
      return
    }
    main(nil)
  }
}
