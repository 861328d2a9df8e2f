import Foundation
import Testing

/// The sound server is killed in the middle of a session, and comes back.
@Suite("A sound server that dies", .serialized)
struct RestartTests {
  private static let cycles = 7

  @Test("The session goes on, sound fades in again, and cues are on time", .timeLimit(.minutes(6)))
  func restart() throws {
    try Undisturbed.attempt {
      let pattern = """
        { "format": 1, "id": "listening", "name": "Listening",
          "sound": { "breath": "none", "cues": "wood", "ambience": "none" },
          "steps": [ { "breathe": [ { "in": 1 }, { "out": 1 } ], "times": \(Self.cycles) } ] }
        """
      try Running.withTemporaryFolder { folder in
        let file = folder.appending(path: "pattern.json")
        try Data(pattern.utf8).write(to: file)
        let played = try NullSink.play(
          [file.path, "--lead-in", "1"], options: ["--restart-at", "3.5"], within: 90)
        try #require(played.outcome.status == 0, "\(played.outcome.errors)")
        let log = played.log
        // Every line was printed: the session itself noticed nothing.
        #expect(played.outcome.output.split(separator: "\n").count == 2 * Self.cycles)
        let devices = log.all("device")
        #expect(devices.contains { $0.what == "lost" && $0.done == "retrying" })
        let back = try #require(devices.last { $0.what == "opened" && $0.done == "fadingIn" }?.hostNs)
        let cues = log.all("audio").filter { $0.kind != "end" }
        // Cues that were due while nothing played may be missing, but none comes late or twice.
        #expect(Set(cues.map(\.offsetNs)).count == cues.count)
        for cue in cues { #expect(abs((cue.heardNs ?? 0) - (cue.dueNs ?? 0)) < 22_000_000) }
        let after = cues.filter { ($0.dueNs ?? 0) > back + 500_000_000 }
        #expect(after.count >= 4)
        for cue in after { #expect(abs((cue.heardNs ?? 0) - (cue.dueNs ?? 0)) <= 11_000) }
        try checkHeard(#require(played.again), cues: after.count)
      }
    }
  }

  /// What sounds after the restart begins softly, and its cues are apart as they should be.
  private func checkHeard(_ recording: Recording, cues: Int) throws {
    let train = CueTrain(spacing: 48_000, cycles: cues / 2)
    // The cue that was ringing when the server died is heard to its end first; whole ones follow after half a second.
    let whole = Recording(
      samples: Array(recording.samples.dropFirst(quiet(in: recording.samples, after: 24_000))))
    let onsets = try #require(train.onsets(in: whole), "the recording holds no such cues")
    let report = train.report(on: onsets)
    print("after the restart: \(report)")
    #expect(report.worst <= 1.01)
    let bend = zip(recording.samples, recording.samples.dropFirst()).reduce(0) { max($0, abs($1.1 - $1.0)) }
    #expect(bend < 0.02, "a click")
  }

  /// Where 50 ms have been quiet for the first time behind a frame.
  private func quiet(in samples: [Float], after frame: Int) -> Int {
    var run = 0
    for index in samples.indices.dropFirst(frame) {
      run = abs(samples[index]) > 0.002 ? 0 : run + 1
      if run == 2_400 { return index }
    }
    return samples.count
  }
}
