import Rhythm
import Testing

@testable import PatternFiles

@Suite("The built-in patterns")
struct BuiltInPatternTests {
  private static let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)

  @Test(
    "Each is named for its id, passes the strict check, and plays",
    arguments: embeddedPatterns.map(\.path))
  func passes(_ path: String) throws {
    let id = String(path.split(separator: "/").last?.dropLast(".json".count) ?? "")
    let file = try #require(Self.catalogue.pattern(id: id))
    #expect(file.name == path)
    let checked = PatternReader(library: Self.catalogue).read(file)
    #expect(checked.diagnostics.filter { $0.severity != .note }.map(\.text) == [])
    #expect(checked.isPlayable)
    #expect(checked.pattern?.id == id)
    #expect(try checked.timeline().duration > 0)
    if let instead = checked.pattern?.instead { #expect(Self.catalogue.pattern(id: instead) != nil) }
  }

  @Test("Every language that a person may have finds its texts")
  func languages() throws {
    for (id, file) in Self.catalogue.all() {
      let checked = PatternReader(library: Self.catalogue, languages: ["xx"]).read(file)
      #expect(checked.isPlayable, "\(id)")
    }
  }
}
