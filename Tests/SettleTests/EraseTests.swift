import Foundation
import Testing

@Suite("Erasing all that was kept", .serialized)
struct EraseTests {
  private func filled() throws -> KeptPlace {
    let place = try KeptPlace()
    #expect(try place.settle("journal", "on").status == 0)
    try place.write("words", to: "cache/settle/speech/a/b.wav")
    try place.write("{}", to: "config/settle/config.json")
    try place.write("{}", to: "config/settle/plan.json")
    try place.write("{}", to: "config/settle/patterns/mine.json")
    return place
  }

  @Test("Without a terminal it shows all, removes nothing, and says how to", .timeLimit(.minutes(1)))
  func asks() throws {
    let place = try filled()
    let outcome = try place.settle("erase")
    #expect(outcome.status == 1)
    for path in ["data/settle", "cache/settle", "config/settle"] {
      #expect(outcome.output.contains("\(place.folder.path)/\(path),"))
    }
    #expect(outcome.output.contains("Your plan and your own patterns stay"))
    #expect(outcome.errors.contains("--yes"))
    #expect(place.has("data/settle/journal.jsonl"))
    #expect(place.has("cache/settle/speech/a/b.wav"))
  }

  @Test("Plan and own patterns stay without --all, and go with it", .timeLimit(.minutes(1)))
  func removes() throws {
    let place = try filled()
    #expect(try place.settle("erase", "--yes").status == 0)
    #expect(!place.has("data/settle"))
    #expect(!place.has("cache/settle"))
    #expect(!place.has("config/settle/config.json"))
    #expect(place.has("config/settle/plan.json"))
    #expect(place.has("config/settle/patterns/mine.json"))
    let all = try place.settle("erase", "--all", "--yes")
    #expect(all.status == 0)
    #expect(all.output.contains("plan: "))
    #expect(all.output.contains("own patterns: "))
    #expect(!place.has("config/settle"))
    for name in ["data", "cache", "config"] { #expect(place.has(name)) }
    #expect(try place.settle("erase", "--all").output == "Settle has kept nothing here.\n")
  }

  @Test("What was installed below the same folder stays", .timeLimit(.minutes(1)))
  func installed() throws {
    let place = try filled()
    try place.write("{}", to: "data/settle/patterns/breathing/box.json")
    try place.write("{}", to: "data/settle/pattern.schema.json")
    let outcome = try place.settle("erase", "--yes")
    #expect(outcome.status == 0 && outcome.output.contains("data/settle, 33 bytes"), "\(outcome.output)")
    #expect(!place.has("data/settle/journal.jsonl"))
    #expect(place.has("data/settle/patterns/breathing/box.json"))
    #expect(place.has("data/settle/pattern.schema.json"))
  }

  @Test(
    "Asked once in a terminal, anything but y removes nothing", .timeLimit(.minutes(1)),
    arguments: ["n", "y"])
  func asked(answer: String) throws {
    let place = try filled()
    let window = try place.window(["erase"])
    defer { window.close() }
    try window.wait(for: "the question") { try $0.screen().contains("Remove this?") }
    try window.type(answer, "Enter")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    #expect(place.has("data/settle/journal.jsonl") == (answer == "n"))
  }

  @Test(
    "Links are never followed: what they lead to stays, and a folder that is one is told",
    .timeLimit(.minutes(1)))
  func links() throws {
    let place = try filled()
    let outside = try place.write("keep me", to: "outside/file")
    symlink(place.folder.path + "/outside", place.folder.path + "/cache/settle/speech/link")
    let moved = place.folder.path + "/moved"
    rename(place.folder.path + "/config/settle", moved)
    symlink(moved, place.folder.path + "/config/settle")
    let outcome = try place.settle("erase", "--yes")
    #expect(outcome.status == 1)
    #expect(outcome.errors.contains("\(place.folder.path)/config/settle could not be removed: it is a link"))
    #expect(!place.has("cache/settle"))
    #expect(place.has("moved/config.json"))
    #expect(try String(contentsOfFile: outside, encoding: .utf8) == "keep me")
  }
}
