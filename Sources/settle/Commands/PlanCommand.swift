internal import ArgumentParser
internal import Phrases

/// `settle plan`.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: Shell.phrases.help.plan)

  func run() throws {
    let words = Shell.phrases.plan
    guard let path = OwnPlan.path else { throw Shell.failure(words.noFolder) }
    switch OwnPlan.write(words.beginning, to: path) {
    case .written: StandardStream.line(words.written(path))
    case .exists: throw Shell.failure(words.exists(path))
    case .failed: throw Shell.failure(Shell.phrases.command.unwritable(path, Shell.reason()))
    }
  }
}
