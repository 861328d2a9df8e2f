internal import ArgumentParser
internal import PatternFiles
internal import Phrases

/// `settle schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: Shell.phrases.help.schema)

  @Flag(help: ArgumentHelp(Shell.phrases.help.configSchema))
  var config = false

  func run() throws {
    StandardStream.line((config ? ConfigSchema.text : PatternSchema.text).trimmingNewline)
  }
}
