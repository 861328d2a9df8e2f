import Foundation
import Testing

/// Settle uses no network: what the system saw of it says so.
@Suite("No network", .serialized)
struct NetworkTests {
  private static let train =
    #"{"format": 1, "id": "short", "name": "Short", "steps": [{"breathe": "1-1", "times": 1}]}"#

  @Test("A session with sound asks for no socket but those of this machine", .timeLimit(.minutes(1)))
  func sockets() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "short.json")
      try Data(Self.train.utf8).write(to: file)
      let seen = folder.appending(path: "seen")
      let outcome = try Running.run(
        Running.project.appending(path: "scripts/null-sink"),
        [
          "strace", "-f", "-qq", "-e", "trace=socket,socketpair,connect,bind,listen,accept,accept4", "-o",
          seen.path,
          Running.settle.path, "play", file.path, "--plain", "--lead-in", "0",
        ], within: 40)
      #expect(outcome.status == 0, "\(outcome.errors)")
      #expect(outcome.output.contains("breathe out"))
      let calls = try String(contentsOf: seen, encoding: .utf8).split(separator: "\n").map(String.init)
        .filter { $0.contains("(") }
      // The sound server's door is among them, so that what was looked at is a session with sound.
      #expect(calls.contains { $0.contains("connect(") && $0.contains("pipewire-0") }, "\(calls)")
      for call in calls where call.contains("socket(") || call.contains("socketpair(") {
        #expect(call.contains("(AF_UNIX,"), "\(call)")
      }
      for call in calls where call.contains("connect(") {
        #expect(call.contains("sa_family=AF_UNIX"), "\(call)")
      }
      // It waits for nobody either.
      #expect(
        !calls.contains { $0.contains("bind(") || $0.contains("listen(") || $0.contains("accept") },
        "\(calls)")
    }
  }

  @Test("Where there is no network at all, everything is as it always is", .timeLimit(.minutes(1)))
  func without() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "short.json")
      let rest = Self.train.replacing(#""breathe": "1-1", "times": 1"#, with: #""rest": 0.2"#)
      try Data(rest.utf8).write(to: file)
      for arguments in [
        ["play", file.path, "--plain", "--no-sound", "--lead-in", "0"], ["support", "--region", "ie"],
        ["list"],
        ["check", file.path],
      ] {
        let alone = try Running.run(
          URL(filePath: "/usr/bin/unshare"),
          ["--user", "--map-root-user", "--net", Running.settle.path] + arguments,
          within: 20)
        let usual = try Running.run(Running.settle, arguments, within: 20)
        #expect(alone.status == 0, "\(alone.errors)")
        #expect(alone.output == usual.output && alone.errors == usual.errors)
      }
    }
  }
}
