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

  /// What was recorded while an exercise was played to its end, whose own sound is not waited for.
  ///
  /// - Parameters:
  ///   - arguments: those of `play`.
  ///   - more: options of the null sink.
  static func play(
    _ arguments: [String], options more: [String] = [], within seconds: Int
  ) throws -> Played {
    try Running.withTemporaryFolder { folder in
      func file(_ name: String) -> URL { folder.appending(path: name) }
      let script = """
        events=$1; shift
        "$@" --events "$events" &
        id=$!
        while kill -0 $id 2>/dev/null; do
          if grep --quiet '"finish"' "$events" 2>/dev/null; then kill -TERM $id; break; fi
          sleep 0.1
        done
        wait $id || [[ $? == 143 ]]
        """
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        ["--record", file("recording").path] + more
          + ["/bin/bash", "-c", script, "bash", file("events").path, Running.settle.path, "play", "--plain"]
          + arguments, within: seconds)
      let again = file("recording.again")
      return Played(
        recording: try Recording(contentsOf: file("recording")),
        again: FileManager.default.fileExists(atPath: again.path) ? try Recording(contentsOf: again) : nil,
        log: try EventLog(contentsOf: file("events")), outcome: outcome)
    }
  }

  struct Played {
    var recording: Recording
    /// What was recorded after the sound server had been started again.
    var again: Recording?
    var log: EventLog
    var outcome: Running.Outcome
  }

  struct NotRecorded: Error {
    var outcome: Running.Outcome
  }
}
