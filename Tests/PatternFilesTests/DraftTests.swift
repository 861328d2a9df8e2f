import Foundation
import Phrases
import Rhythm
import Testing

@testable import PatternFiles

@Suite("Patterns to start from")
struct DraftTests {
  @Test("A new pattern passes the check without a word")
  func new() {
    let text = PatternDraft.text(id: "my-evening", words: DraftPhrases())
    let checked = read(text)
    #expect(checked.text == "")
    #expect(checked.pattern?.name.text(for: ["en"]) == "My evening")
    #expect(text.components(separatedBy: "\"x-note\"").count == 6)
  }

  @Test(
    "A breath in short becomes a pattern that passes the strict check",
    arguments: ["4-6", "4-4-4", "4-4-4-4"])
  func notation(_ notation: String) throws {
    let checked = read(PatternDraft.text(id: "a", notation: notation, words: DraftPhrases()))
    #expect(checked.diagnostics.filter { $0.severity != .note }.map(\.text) == [])
    #expect(try checked.timeline().firstBreath?.segments.count == notation.split(separator: "-").count)
  }

  @Test(
    "A copy of each built-in pattern plays the same, and all but its head is byte for byte the same",
    arguments: embeddedPatterns.map(\.path))
  func copies(_ path: String) throws {
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
    let id = String(path.split(separator: "/").last?.dropLast(".json".count) ?? "")
    let original = try #require(catalogue.pattern(id: id))
    let bytes = try #require(PatternDraft.copy(original.bytes, id: "copy", named: id, words: DraftPhrases()))
    let text = String(decoding: bytes, as: UTF8.self)
    let reader = PatternReader(library: catalogue)
    let (old, new) = (
      reader.read(original), reader.read(PatternFile(name: "c", identity: "/c", bytes: bytes, origin: .own))
    )
    #expect(new.pattern?.id == "copy")
    #expect(new.exercise?.steps.count == old.exercise?.steps.count)
    #expect(try new.timeline().duration == old.timeline().duration)
    #expect(!text.contains("$schema"))
    let tail =
      "\"name\""
      + String(decoding: original.bytes, as: UTF8.self).components(separatedBy: "\"name\"").dropFirst()
      .joined(separator: "\"name\"")
    #expect(text.hasSuffix(tail))
  }

  @Test("What is no pattern cannot be copied")
  func noPattern() {
    #expect(PatternDraft.copy(Array("[1]".utf8), id: "a", named: "b", words: DraftPhrases()) == nil)
    #expect(PatternDraft.copy(Array("{".utf8), id: "a", named: "b", words: DraftPhrases()) == nil)
  }

  @Test(
    "The file's name makes the id",
    arguments: [
      ("My Evening.json", "my-evening"), ("/a/b/Öl & Luft.JSON", "l-luft"), ("4-6.json", "4-6"),
      ("..", "my-pattern"),
      ("list.json", "my-list"), ("--.json", "my-pattern"),
    ])
  func identifiers(_ path: String, _ id: String) {
    #expect(PatternDraft.identifier(forFile: path, avoiding: ["list"]) == id)
    #expect(PatternDecoder.isIdentifier(id))
  }

  @Test(
    "An installed pattern is the person's alone, is found by its id, and is remembered as one from elsewhere")
  func install() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "settle-own-\(UUID().uuidString)")
      .path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let catalogue = Catalogue(builtIn: [], ownFolder: folder + "/patterns")
    let first = Array(pattern(#"{"rest": 1}"#).utf8)
    let second = Array(pattern(#"{"rest": 2}"#).utf8)
    let installed = try catalogue.install(first, id: "test", force: false)
    #expect(installed == .init(path: folder + "/patterns/test.json", kept: nil))
    let attributes = try FileManager.default.attributesOfItem(atPath: installed.path)
    #expect((attributes[.posixPermissions] as? Int) == 0o600)
    let found = try #require(catalogue.pattern(id: "test"))
    #expect(found.bytes == first && found.origin == .installed)
    #expect(throws: Catalogue.InstallFailure.taken(installed.path)) {
      try catalogue.install(second, id: "test", force: false)
    }
    #expect(catalogue.pattern(id: "test")?.bytes == first)
    let forced = try catalogue.install(second, id: "test", force: true)
    #expect(forced.kept == installed.path + "~")
    #expect(catalogue.pattern(id: "test")?.bytes == second)
    #expect(catalogue.ids == ["test"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/patterns").count == 3)
  }
}
