import Foundation

/// Folders of their own for what the program keeps, for the length of a test.
final class KeptPlace {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "settle-kept-\(UUID().uuidString)")
    for name in ["data", "cache", "config", "programs"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  var environment: [String: String] {
    [
      "XDG_DATA_HOME": folder.path + "/data", "XDG_CACHE_HOME": folder.path + "/cache",
      "XDG_CONFIG_HOME": folder.path + "/config",
    ]
  }

  var journal: String { folder.path + "/data/settle/journal.jsonl" }

  /// Runs the program without a terminal.
  func settle(_ arguments: String...) throws -> Running.Outcome {
    try Running.run(Running.settle, arguments, within: 20, environment: environment)
  }

  /// Runs the program in a terminal.
  func window(_ arguments: [String], _ changes: [String: String] = [:]) throws -> TerminalWindow {
    try TerminalWindow(running: arguments, environment: environment.merging(changes) { $1 })
  }

  /// Writes a file, with the folders that lead to it; its path.
  @discardableResult
  func write(_ text: String, to name: String, isProgram: Bool = false) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    chmod(file.path, isProgram ? 0o755 : 0o644)
    return file.path
  }

  func text(_ name: String) -> String {
    (try? String(contentsOf: folder.appending(path: name), encoding: .utf8)) ?? ""
  }

  func has(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: name).path)
  }
}
