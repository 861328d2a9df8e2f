import Foundation

/// Programs that a test starts, with an end by which they are done.
enum Running {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String
  }

  /// The program under test: the one beside the tests, or the one that SETTLE_BINARY names.
  static let settle: URL = {
    if let path = ProcessInfo.processInfo.environment["SETTLE_BINARY"] { return URL(filePath: path) }
    let tests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    return tests.deletingLastPathComponent().appending(path: "settle")
  }()

  /// The folder that holds Package.swift.
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Runs a program without a terminal and waits for its end.
  ///
  /// After `seconds` it is ended, with all that it started; the status is then 124.
  static func run(
    _ program: URL, _ arguments: [String], within seconds: Int,
    environment: [String: String] = [:]
  ) throws -> Outcome {
    try withTemporaryFolder { folder in
      let output = folder.appending(path: "output")
      let errors = folder.appending(path: "errors")
      // Nothing that the person who runs the tests has kept is ever read or changed, and their language is not asked.
      let places = ["XDG_DATA_HOME": folder.path, "XDG_CACHE_HOME": folder.path, "LC_ALL": "C.UTF-8"]
      let child = try Child(
        program.path, arguments,
        environment: ProcessInfo.processInfo.environment.merging(places) { $1 }.merging(environment) { $1 },
        output: output, errors: errors)
      let status = child.status(within: Double(seconds))
      child.end()
      return Outcome(
        status: status ?? 124,
        output: try String(contentsOf: output, encoding: .utf8),
        errors: try String(contentsOf: errors, encoding: .utf8))
    }
  }

  /// A folder for the length of `body`.
  static func withTemporaryFolder<Result>(_ body: (URL) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(path: "settle-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
