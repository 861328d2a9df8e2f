import ArgumentParser

@main
struct Settle: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settle", abstract: "Paces breathing and grounding exercises.")
}
