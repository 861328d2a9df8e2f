import Foundation
import Testing

/// Settle in a terminal that is a test's, on a null sink of its own that is recorded.
struct HeardSession {
  var folder: URL
  var keys: KeyInput
  var child: Child
  var events: URL { folder.appending(path: "events") }

  init(_ arguments: [String], in folder: URL) throws {
    self.folder = folder
    keys = try KeyInput()
    let script = """
      cd '\(folder.path)'; "$@"; status=$?; echo $EPOCHREALTIME >gone; exit $status
      """
    let places = [
      "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": folder.path,
      "XDG_DATA_HOME": folder.path,
    ]
    child = try Child(
      Running.project.appending(path: "scripts/null-sink").path,
      [
        "--record", folder.appending(path: "recording").path, "/bin/bash", "-c", script, "bash",
        Running.settle.path,
      ] + arguments + ["--events", folder.appending(path: "events").path],
      environment: ProcessInfo.processInfo.environment.merging(places) { $1 }, input: keys.path,
      output: URL(filePath: keys.path), errors: folder.appending(path: "errors"))
  }

  /// Takes what is written to the terminal, until it is so, or so many seconds have gone.
  func read(
    within seconds: Double, every milliseconds: Int32 = 5, until isSo: (String) -> Bool = { _ in false }
  ) -> String {
    let latest = Moment.now() + Int64(seconds * 1e9)
    var text = ""
    while !isSo(text), Moment.now() < latest { text += keys.read(within: milliseconds) }
    return text
  }

  func has(_ event: String) -> Bool {
    (try? String(contentsOf: events, encoding: .utf8))?.contains("\"\(event)\"") ?? false
  }

  /// What was told and heard, after its end.
  func heard() throws -> (log: EventLog, recording: Recording) {
    (try EventLog(contentsOf: events), try Recording(contentsOf: folder.appending(path: "recording")))
  }

  /// When the process was gone.
  func gone() throws -> Int64 {
    let text = try String(contentsOf: folder.appending(path: "gone"), encoding: .utf8)
    return Moment.ofCalendar(microseconds: try #require(Int64(text.filter(\.isNumber))))
  }
}
