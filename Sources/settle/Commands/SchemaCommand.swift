internal import ArgumentParser
internal import PatternFiles
internal import Phrases

/// `settle schema`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema", abstract: Shell.phrases.help.schema)

  func run() throws {
    StandardStream.line(PatternSchema.text.trimmingNewline)
  }
}
