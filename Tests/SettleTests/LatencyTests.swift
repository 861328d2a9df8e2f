import Foundation
import Testing

/// How soon a key is heard, on the null sink.
@Suite("How soon it is heard", .serialized)
struct LatencyTests {
  /// What was done when, and when it could be heard, in nanoseconds.
  private struct Session {
    var asked: [Int64]
    var silentFrom: [Int64]
  }

  private static let pattern = """
    { "format": 1, "id": "listening", "name": "Listening",
      "sound": { "breath": "swell", "cues": "none", "ambience": "none" },
      "steps": [ { "breathe": [ { "in": 2 }, { "out": 2 } ], "times": 8 } ] }
    """

  @Test(
    "Mute, pause and leave are silent within 120 ms",
    .timeLimit(.minutes(6)))
  func keys() throws {
    try Undisturbed.attempt {
      let session = try play()
      let waits = zip(session.asked, session.silentFrom).map { Double($1 - $0) / 1e6 }
      print("silent after mute, pause, leave: \(waits.map { String(format: "%.0f ms", $0) })")
      try #require(waits.count == 3)
      for wait in waits { #expect(wait > 0 && wait <= 120) }
    }
  }

  @Test("The first sound comes within 150 ms, in the middle of five starts", .timeLimit(.minutes(4)))
  func firstSound() throws {
    try Undisturbed.attempt {
      try Running.withTemporaryFolder { folder in
        let pattern = folder.appending(path: "pattern.json")
        try Data(Self.pattern.utf8).write(to: pattern)
        let script = """
          cd '\(folder.path)'
          for try in 1 2 3 4 5; do
            for what in now "play pattern.json --lead-in 0"; do
              name=${what%% *}.$try
              echo $EPOCHREALTIME >began.$name
              # shellcheck disable=SC2086
              timeout --foreground --signal INT 1.5 "$1" $what --plain --events events.$name >/dev/null 2>&1
            done
          done
          true
          """
        let outcome = try Running.run(
          Running.project.appending(path: "scripts/null-sink"),
          ["/bin/bash", "-c", script, "bash", Running.settle.path], within: 40)
        try #require(outcome.status == 0, "\(outcome.errors)")
        for what in ["now", "play"] {
          let waits = try (1...5).map { number in
            let began = try String(
              contentsOf: folder.appending(path: "began.\(what).\(number)"), encoding: .utf8)
            let asked = Moment.ofCalendar(microseconds: try #require(Int64(began.filter(\.isNumber))))
            let log = try EventLog(contentsOf: folder.appending(path: "events.\(what).\(number)"))
            // One that was not heard at all counts as late, as any other.
            return log.all("audio").first?.heardNs.map { Double($0 - asked) / 1e6 } ?? .infinity
          }.sorted()
          print("first sound of \(what) after \(waits.map { String(format: "%.0f ms", $0) })")
          // A debug build takes several times as long to start: only what is handed out is held to the 150 ms.
          let isHandedOut = ProcessInfo.processInfo.environment["SETTLE_BINARY"] != nil
          #expect(waits[2] <= (isHandedOut ? 150 : 1_000))
        }
      }
    }
  }

  /// Plays with mute, pause and leave, and finds in the recording when it fell silent.
  private func play() throws -> Session {
    try Running.withTemporaryFolder { folder in
      func file(_ name: String) -> URL { folder.appending(path: name) }
      try Data(Self.pattern.utf8).write(to: file("pattern.json"))
      let keys = try KeyInput()
      let child = try Child(
        Running.project.appending(path: "scripts/null-sink").path,
        [
          "--record", file("recording").path, Running.settle.path, "play", file("pattern.json").path,
          "--plain", "--lead-in", "0", "--events", file("events").path,
        ], environment: ProcessInfo.processInfo.environment, input: keys.path, errors: file("errors"))
      defer { child.end() }
      try wait(within: 20) {
        (try? String(contentsOf: file("events"), encoding: .utf8))?.contains("\"audio\"") ?? false
      }
      var asked: [Int64] = []
      for key in "mm  q" as String {
        Thread.sleep(forTimeInterval: 1)
        asked.append(try keys.type(key))
      }
      #expect(child.status(within: 10) == 0)
      let recording = try Recording(contentsOf: file("recording"))
      let log = try EventLog(contentsOf: file("events"))
      let cue = try #require(log.all("audio").first?.heardNs)
      let first = try #require(recording.samples.firstIndex { $0 != 0 })
      let silences = recording.silences(from: first, ofAtLeast: 9_600)
      // The first frame that sounds is the one in which the first cue begins, to a millisecond.
      return Session(
        asked: [asked[0], asked[2], asked[4]],
        silentFrom: silences.map { cue + Int64($0 - first) * 1_000_000_000 / 48_000 })
    }
  }

  private func wait(within seconds: Double, until isSo: () -> Bool) throws {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while !isSo() {
      try #require(Date() < deadline, "nothing was heard")
      Thread.sleep(forTimeInterval: 0.02)
    }
  }
}
