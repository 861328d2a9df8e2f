import Foundation
import Testing

/// How soon `now` is there, and how soon everything is as it was after `q`, in a terminal that is read byte by byte.
@Suite("How soon it is there, and how soon it has left", .serialized)
struct LeavingTests {
  private static let left = "\u{1B}[?1049l"

  @Test(
    "After q the terminal is as it was within 50 ms, and the process gone within 150 ms",
    .timeLimit(.minutes(1)), arguments: [["now", "--no-sound"], ["play", "box", "--no-sound"]])
  func leaving(_ arguments: [String]) throws {
    var told: [(terminal: Double, process: Double)] = []
    // A machine that is busy with something else may disturb a try; the limits stay as they are.
    for _ in 0..<5 {
      told.append(try leave(arguments))
      if let last = told.last, last.terminal <= 50, last.process <= 150 { break }
    }
    print("left after \(told.map { String(format: "%.1f and %.1f ms", $0.terminal, $0.process) })")
    let last = try #require(told.last)
    #expect(last.terminal <= 50)
    #expect(last.process <= 150)
  }

  @Test(
    "The first words of now are there within 15 ms, in the middle of nine starts", .timeLimit(.minutes(1)))
  func firstFrame() throws {
    let waits = try (0..<9).map { _ in try begin() }.sorted()
    print("first words after \(waits.map { String(format: "%.1f ms", $0) })")
    // A debug build takes several times as long to start: only what is handed out is held to the 15 ms.
    let isHandedOut = ProcessInfo.processInfo.environment["SETTLE_BINARY"] != nil
    #expect(waits[4] <= (isHandedOut ? 15 : 500))
  }

  /// Begins `now`, and measures in milliseconds until its first words can be read.
  private func begin() throws -> Double {
    let keys = try KeyInput()
    let began = Moment.now()
    let child = try start(["now", "--no-sound"], on: keys)
    defer { child.end() }
    var written = ""
    while !written.contains("near you"), Moment.now() - began < 5_000_000_000 {
      written += keys.read(within: 20)
    }
    let wait = Double(Moment.now() - began) / 1e6
    #expect(written.contains("Look at something near you."))
    _ = try keys.type("q")
    _ = child.status(within: 2)
    return wait
  }

  private func start(_ arguments: [String], on terminal: KeyInput) throws -> Child {
    let environment = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "XDG_CONFIG_HOME": "/nonexistent"]
    return try Child(
      Running.settle.path, arguments,
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 },
      input: terminal.path, output: URL(filePath: terminal.path))
  }

  /// Plays, types `q`, and measures in milliseconds until the terminal has been restored, and until the end.
  private func leave(_ arguments: [String]) throws -> (terminal: Double, process: Double) {
    let keys = try KeyInput()
    let before = keys.settings
    let child = try start(arguments, on: keys)
    defer { child.end() }
    let deadline = Date(timeIntervalSinceNow: 10)
    var written = ""
    while !written.contains("leave") {
      try #require(Date() < deadline, "nothing was shown: \(written)")
      written += keys.read(within: 20)
    }
    #expect(keys.settings != before)
    let asked = try keys.type("q")
    var text = ""
    while !text.contains(Self.left), Moment.now() - asked < 1_000_000_000 { text += keys.read(within: 5) }
    // Settings come back before the process ends; both belong to the terminal as it was.
    while keys.settings != before, Moment.now() - asked < 1_000_000_000 { usleep(200) }
    let restored = Moment.now()
    #expect(text.contains(Self.left))
    #expect(keys.settings == before)
    #expect(child.status(within: 5, every: 0.0005) == 0)
    let gone = Moment.now()
    return (Double(restored - asked) / 1e6, Double(gone - asked) / 1e6)
  }
}
