import Foundation
import Testing

/// The manual page has every command and option that the program has.
@Suite("The manual page")
struct ManualTests {
  private struct Dump: Decodable {
    struct Command: Decodable {
      var commandName: String
      var arguments: [Argument]?
      var subcommands: [Command]?
    }
    struct Argument: Decodable {
      var names: [Name]?
    }
    struct Name: Decodable {
      var kind: String
      var name: String
    }
    var command: Command
  }

  @Test("It has every command and every option")
  func complete() throws {
    let outcome = try Running.run(Running.settle, ["--experimental-dump-help"], within: 20)
    try #require(outcome.status == 0)
    let dump = try JSONDecoder().decode(Dump.self, from: Data(outcome.output.utf8))
    let page = try String(
      contentsOf: Running.project.appending(path: "man/settle.1"), encoding: .utf8)
    let words = Set(page.split { $0.isWhitespace }.map(String.init))
    var missing: [String] = []
    for command in dump.command.subcommands ?? [] where command.commandName != "help" {
      if !page.contains("Cm \(command.commandName)") { missing.append(command.commandName) }
      for part in [command] + (command.subcommands ?? []) {
        for argument in part.arguments ?? [] {
          for name in argument.names ?? []
          where name.kind == "long" && !["help", "version"].contains(name.name) {
            // `Fl -name` is how a page writes `--name`.
            if !words.contains("-\(name.name)") { missing.append("\(part.commandName) --\(name.name)") }
          }
        }
      }
    }
    #expect(missing == [])
  }
}
