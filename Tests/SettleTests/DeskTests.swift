import Foundation
import Testing

/// What people who write patterns rely on: check, schema, new, install.
@Suite("Writing patterns")
struct DeskTests {
  private func settle(_ arguments: [String], in folder: URL) throws -> Running.Outcome {
    try Running.run(
      Running.settle, arguments, within: 30,
      environment: ["XDG_CONFIG_HOME": folder.appending(path: "config").path, "LC_ALL": "C.UTF-8"])
  }

  private static let longHold =
    #"{"format": 1, "id": "held", "name": "Held", "steps": [{"breathe": "4-5-8", "times": 1}]}"#

  @Test("Every pattern that ships passes the strict check")
  func shipped() throws {
    let patterns = Running.project.appending(path: "Patterns")
    let files = try ["breathing", "grounding", "movement", "together"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(atPath: patterns.appending(path: folder).path).sorted()
        .map { patterns.appending(path: folder + "/" + $0).path }
    }
    #expect(files.count >= 25)
    let outcome = try settle(["check", "--strict"] + files, in: patterns)
    #expect(outcome.status == 0, "\(outcome.output)")
  }

  @Test("Of very many problems the first are told, the gravest among them, and JSON tells all")
  func many() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "many.json")
      let steps = (0..<200).map { _ in #"{"breathe": "4-6", "times": 1, "over": "Just relax."}"# }
      let all = (steps + [#"{"breathe": "4-9-8", "times": 1}"#]).joined(separator: ",\n")
      try Data(#"{"format": 1, "id": "many", "name": "Many", "steps": [\#(all)]}"#.utf8).write(to: file)
      let told = try settle(["check", file.path], in: folder)
      #expect(told.status == 1)
      // The refusal stands at the end of the file, and is told all the same.
      #expect(told.output.contains("error: ") && told.output.contains("4-9-8"))
      #expect(told.output.contains("more; settle check --json \(file.path) shows all of them\n"))
      #expect(told.output.utf8.count < 30_000)
      let json = try settle(["check", "--json", file.path], in: folder)
      #expect(json.output.components(separatedBy: "\"wording\"").count == 201)
    }
  }

  @Test("A day is named in the language of the words around it")
  func weekday() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "day.json").path
      func said(_ text: String) throws -> String {
        try Data(
          #"{"format": 1, "id": "day", "name": "Day", "steps": [{"say": \#(text), "pause": 0.1}]}"#.utf8
        )
        .write(to: URL(filePath: file))
        return try settle(["play", file, "--plain", "--no-sound", "--lang", "de"], in: folder).output
      }
      // In English alone: the program speaks German, the words do not.
      let english = try said(#"{"en": "Today: {weekday}"}"#)
      #expect(english.contains(/Today: [A-Z][a-z]+day/), "\(english)")
      let german = try said(#"{"en": "Today: {weekday}", "de": "Heute: {weekday}"}"#)
      #expect(german.contains(/Heute: [A-Z][a-z]+(tag|woch)/), "\(german)")
    }
  }

  @Test("Warnings fail the strict check alone, and colours come on a terminal alone")
  func strictAndColour() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "held.json").path
      try Data(Self.longHold.utf8).write(to: URL(filePath: file))
      let plain = try settle(["check", file], in: folder)
      #expect(plain.status == 0)
      #expect(plain.output.contains("warning: a hold of over 4 seconds is long for many people\n"))
      #expect(
        plain.output.contains("= source: direction: MedlinePlus, RESPeRATE, NHS; the figures: design\n"))
      #expect(!plain.output.contains("\u{1B}"))
      #expect(try settle(["check", "--strict", file], in: folder).status == 1)

      // `script` gives it a terminal.
      func onTerminal(_ environment: [String: String]) throws -> String {
        try Running.run(
          URL(filePath: "/usr/bin/script"),
          ["-qec", "'\(Running.settle.path)' check '\(file)'", "/dev/null"], within: 30,
          environment: ["XDG_CONFIG_HOME": folder.path, "TERM": "xterm"].merging(environment) { $1 }
        ).output
      }
      #expect(try onTerminal(["NO_COLOR": ""]).contains("\u{1B}[1;33mwarning\u{1B}[0m"))
      #expect(try onTerminal(["NO_COLOR": "1"]).contains("\u{1B}") == false)
      #expect(try onTerminal(["NO_COLOR": "", "TERM": "dumb"]).contains("\u{1B}") == false)
    }
  }

  @Test("A new pattern passes the strict check, plays, and is never written over another one")
  func new() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "evening.json").path
      #expect(try settle(["new", file], in: folder).status == 0)
      let check = try settle(["check", "--strict", file], in: folder)
      #expect(check.status == 0 && check.output.hasSuffix("nothing to mend.\n"))
      #expect(try settle(["timeline", file, "--json", "--count", "0"], in: folder).status == 0)
      let before = try Data(contentsOf: URL(filePath: file))
      let again = try settle(["new", file, "--from", "box"], in: folder)
      #expect(again.status == 1 && again.errors.contains("is there already"))
      #expect(try Data(contentsOf: URL(filePath: file)) == before)
    }
  }

  @Test("What cannot be played is not written")
  func newRefused() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "long.json").path
      let outcome = try settle(["new", file, "--from", "4-9-8"], in: folder)
      #expect(outcome.status == 1 && outcome.errors.contains("over 7 s Settle does not hold"))
      #expect(!FileManager.default.fileExists(atPath: file))
    }
  }

  @Test("An installed pattern is played by its name, and replaced only when that is asked for")
  func install() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "held.json").path
      try Data(Self.longHold.utf8).write(to: URL(filePath: file))
      #expect(try settle(["install", file], in: folder).status == 0)
      #expect(try settle(["timeline", "held", "--json"], in: folder).status == 0)
      let again = try settle(["install", file], in: folder)
      #expect(again.status == 1 && again.errors.contains("--force"))
      #expect(try settle(["install", file, "--force"], in: folder).status == 0)

      try Data(Self.longHold.replacing("4-5-8", with: "4-9-8").utf8).write(to: URL(filePath: file))
      #expect(try settle(["install", file, "--force"], in: folder).status == 1)
      try Data(Self.longHold.replacing("held", with: "list").utf8).write(to: URL(filePath: file))
      #expect(try settle(["install", file], in: folder).status == 1)
    }
  }

  @Test("The schema is printed as it stands beside the patterns")
  func schema() throws {
    let outcome = try settle(["schema"], in: Running.project)
    let file = Running.project.appending(path: "Patterns/pattern.schema.json")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(outcome.output == text)
  }

  @Test("A refusal is told to whoever plays it in calm words, with what is close to it")
  func refusal() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "long.json").path
      let text = Self.longHold.replacing("4-5-8", with: "4-9-7")
        .replacing(#""name""#, with: #""instead": "even-breath", "name""#)
      try Data(text.utf8).write(to: URL(filePath: file))
      let outcome = try settle(["play", file, "--no-sound"], in: folder)
      #expect(outcome.status == 1)
      #expect(
        outcome.errors == """
          Not played as written.
            the breath is held for 9 s; over 7 s Settle does not hold
              holds that follow one another count together; try 4 s, or leave the hold out
          Where these limits come from: direction: MedlinePlus, RESPeRATE, NHS; the figures: design.
          An option close to it: settle even-breath
          All of it, with the places: settle check \(file)

          """)
    }
  }
}
