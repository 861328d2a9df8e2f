import Foundation
import Testing

/// A terminal that nobody reads: a stopped ssh, a window that hangs.
@Suite("A terminal that takes nothing", .serialized)
struct SlowTerminalTests {
  private static let pattern = """
    { "format": 1, "id": "slow", "name": "Slow",
      "steps": [ { "breathe": [ { "in": 1 }, { "out": 1.5 } ], "times": 12 } ] }
    """

  @Test("It delays no cue and no key", .timeLimit(.minutes(1)))
  func unread() throws {
    try Running.withTemporaryFolder { folder in
      let pattern = folder.appending(path: "slow.json")
      let events = folder.appending(path: "events")
      try Data(Self.pattern.utf8).write(to: pattern)
      let terminal = try KeyInput()
      // So large that its queue is full within the first frames.
      terminal.resize(columns: 300, rows: 100)
      let child = try Child(
        Running.settle.path,
        ["play", pattern.path, "--no-sound", "--lead-in", "0", "--fps", "60", "--events", events.path],
        environment: [
          "TERM": "xterm-256color", "COLORTERM": "truecolor", "LC_ALL": "C.UTF-8", "HOME": folder.path,
        ],
        input: terminal.path, output: URL(filePath: terminal.path))
      // What is recorded is on the disk soon; five seconds hold four cues.
      Thread.sleep(forTimeInterval: 5)
      let pressed = try terminal.type("q")
      let status = child.status(within: 5)
      let gone = Moment.now()
      #expect(status == 0)
      let log = try EventLog(contentsOf: events)
      let cues = log.all("cue")
      #expect(cues.count >= 4)
      for cue in cues { #expect(cue.late == false, "due at \(cue.dueNs ?? 0)") }
      let stopped = try #require(log.all("stop").first?.hostNs)
      print(
        "nobody reads: stopped \((stopped - pressed) / 1_000_000) ms after the key, gone after \((gone - pressed) / 1_000_000) ms"
      )
      // It is gone in time even where the way back cannot be written.
      #expect(gone - pressed < 1_000_000_000)
    }
  }
}
