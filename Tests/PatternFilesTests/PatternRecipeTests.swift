import Foundation
import Rhythm
import Testing

@testable import PatternFiles

@Suite("The recipe for a pattern")
struct PatternRecipeTests {
  @Test(
    "What CONTRIBUTING.md shows is a pattern of which there is nothing to say, and its length can be chosen")
  func whole() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "CONTRIBUTING.md")
    let told = try String(contentsOf: path, encoding: .utf8)
    let begin = try #require(told.range(of: "```json\n"))
    let end = try #require(told.range(of: "```\n", range: begin.upperBound..<told.endIndex))
    let text = String(told[begin.upperBound..<end.lowerBound])
    let file = PatternFile(
      name: "a-longer-way-out.json", identity: "recipe", bytes: Array(text.utf8), origin: .elsewhere)
    let reader = PatternReader()
    let checked = reader.read(file)
    #expect(checked.diagnostics.map(\.text) == [])
    #expect(checked.isPlayable)
    #expect(checked.pattern?.id == "a-longer-way-out")
    // Whole breaths of 11 s: 22 of them in four minutes, and 6 in one.
    for (minutes, breaths) in [("4", 22), ("1", 6)] {
      let timeline = try #require(reader.read(file, minutes: minutes).exercise).timeline()
      #expect(timeline.duration == Int64(breaths) * 11_000_000_000)
    }
  }

  @Test("Every built-in pattern is a file that is named for its id, in the folder of its category")
  func named() throws {
    for entry in embeddedPatterns {
      let parts = entry.path.split(separator: "/")
      let bytes = UnsafeBufferPointer(start: entry.text.utf8Start, count: entry.text.utf8CodeUnitCount)
      let file = PatternFile(
        name: entry.path, identity: entry.path, bytes: Array(bytes), origin: .builtIn)
      let pattern = try #require(
        PatternReader(library: Catalogue.builtIn).read(file).pattern, "\(entry.path)")
      #expect(parts.count == 2 && parts[1] == pattern.id + ".json", "\(entry.path)")
    }
  }
}
