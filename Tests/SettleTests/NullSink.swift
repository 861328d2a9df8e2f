import Foundation

/// A sound server in user space that plays into nothing, and a recording of what it was given.
enum NullSink {
  /// Runs a program with the null sink as ALSA's default and gives what was recorded meanwhile.
  static func record(
    _ program: URL, _ arguments: [String], within seconds: Int
  ) throws -> (recording: Recording, outcome: Running.Outcome) {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "recording.raw")
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        ["--record", file.path, program.path] + arguments, within: seconds)
      guard FileManager.default.fileExists(atPath: file.path) else { throw NotRecorded(outcome: outcome) }
      return (try Recording(contentsOf: file), outcome)
    }
  }

  struct NotRecorded: Error {
    var outcome: Running.Outcome
  }
}
