import Foundation
import Testing

/// The whole program without a terminal: what scripts rely on.
@Suite("What scripts rely on")
struct CommandTests {
  private struct Timeline: Decodable {
    struct Segment: Decodable, Equatable {
      var index: Int
      var step: Int
      var cycle: Int?
      var kind: String
      var start_ns: Int64
      var duration_ns: Int64
      var from: Double?
      var to: Double?
      var label: String
    }
    var pattern: String
    var duration_ns: Int64
    var cycles: Int
    var segments: [Segment]
  }

  private struct Entry: Decodable {
    var id: String
    var name: String
    var summary: String
    var category: String
    var state: [String]
    var duration_ns: Int64
    var origin: String
  }

  private func settle(_ arguments: String...) throws -> Running.Outcome {
    try Running.withTemporaryFolder { folder in
      try Running.run(
        Running.settle, arguments, within: 30,
        environment: ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C.UTF-8"])
    }
  }

  private func timeline(_ arguments: String...) throws -> Timeline {
    let outcome = try Running.run(Running.settle, ["timeline", "--json"] + arguments, within: 30)
    try #require(outcome.status == 0, "\(outcome.errors)")
    return try JSONDecoder().decode(Timeline.self, from: Data(outcome.output.utf8))
  }

  @Test("Five minutes of box are nineteen whole breaths, 304 s")
  func box() throws {
    let box = try timeline("box")
    #expect(box.pattern == "box")
    #expect(box.duration_ns == 304_000_000_000)
    #expect(box.cycles == 19)
    #expect(box.segments.count == 76)
    #expect(
      box.segments[5]
        == Timeline.Segment(
          index: 5, step: 0, cycle: 1, kind: "holdFull", start_ns: 20_000_000_000,
          duration_ns: 4_000_000_000, from: 1, to: 1, label: "hold"))
  }

  @Test("A window of a timeline keeps the lengths of the whole")
  func window() throws {
    let window = try timeline("box", "--from", "100", "--count", "2")
    #expect(window.duration_ns == 304_000_000_000)
    #expect(window.cycles == 19)
    #expect(window.segments.map(\.index) == [25, 26])
  }

  @Test("The notation stands in a pattern's place, for five minutes")
  func notation() throws {
    let evening = try timeline("4-6")
    #expect(evening.duration_ns == 300_000_000_000)
    #expect(evening.segments.prefix(2).map(\.kind) == ["inhale", "exhale"])
  }

  @Test("The list holds the built-in breathing patterns")
  func list() throws {
    let outcome = try settle("list", "--json")
    #expect(outcome.status == 0)
    let entries = try JSONDecoder().decode([Entry].self, from: Data(outcome.output.utf8))
    let breathing = entries.filter { $0.category == "breathing" }
    #expect(
      Set(breathing.map(\.id)) == [
        "4-7-8", "a52", "box", "coherent", "comfort-sweep", "cyclic-sigh", "even-breath", "longer-out-breath",
        "pursed-lips", "slowing-down", "triangle",
      ])
    #expect(breathing.allSatisfy { $0.origin == "built-in" && $0.duration_ns > 0 && !$0.state.isEmpty })
  }

  @Test("Every pattern that ships passes its own check")
  func catalogue() throws {
    let folder = Running.project.appending(path: "Patterns/breathing").path
    let files = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(files.count >= 11)
    for file in files {
      let outcome = try settle("check", "\(folder)/\(file)")
      #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
    }
  }

  @Test("Without a terminal it prints one line a cue")
  func plain() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "short.json")
      let pattern = """
        { "format": 1, "id": "short", "name": "Short",
          "steps": [ { "breathe": [ { "in": 1.5 }, { "out": 2 } ], "times": 1 } ] }
        """
      try Data(pattern.utf8).write(to: file)
      let outcome = try settle("play", file.path, "--no-sound", "--lead-in", "0")
      #expect(outcome.status == 0, "\(outcome.errors)")
      let lines = outcome.output.split(separator: "\n")
      #expect(lines.prefix(2) == ["00:00.000 breathe in, 1.5 s", "00:01.500 breathe out, 2 s"])
      #expect(!outcome.output.contains("\u{1B}"))
    }
  }

  @Test(
    "What was wrong is told by the exit code, and in words on standard error",
    arguments: [
      (["play", "no-such-pattern"], 1), (["play", "/nowhere/at-all.json"], 1),
      (["play", "even-breath", "--set", "breath=99"], 1), (["play"], 64),
      (["play", "box", "--no-such-option"], 64),
    ] as [([String], Int32)])
  func exitCodes(_ arguments: [String], status: Int32) throws {
    let outcome = try Running.run(Running.settle, arguments, within: 30)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(!outcome.errors.isEmpty)
  }

  @Test("A refusal says what it found, where the limit comes from, and what is close to it")
  func refusal() throws {
    let outcome = try settle("play", "4-8-8")
    #expect(outcome.status == 1)
    #expect(
      outcome.errors == """
        Not played as written.
          the breath is held for 8 s; over 7 s Settle does not hold
            holds that follow one another count together; try 4 s, or leave the hold out
        Where these limits come from: direction: MedlinePlus, RESPeRATE, NHS; the figures: design.
        An option close to it: settle 4-6-8

        """)
    let minutes = try settle("play", "4-7-8", "--minutes", "7")
    #expect(minutes.errors.contains("--set breaths=… changes it"))
    #expect(try settle("play", "1-2-3-4-5").errors.contains("more numbers than a breath in short"))
    #expect(try settle("play", "4–6").errors.contains("Did you mean 4-6?"))
  }
}
