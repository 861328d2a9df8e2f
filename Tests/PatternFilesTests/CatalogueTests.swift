import Glibc
import Rhythm
import Testing

@testable import PatternFiles

@Suite("The catalogue")
struct CatalogueTests {
  private static let builtIn: [(path: String, text: StaticString)] = [
    (
      path: "breathing/box.json",
      text: #"{"format": 1, "id": "box", "name": "Box", "steps": [{"breathe": "4-4-4-4", "for": "5 min"}]}"#
    ),
    (
      path: "breathing/even.json",
      text:
        #"{"format": 1, "id": "even-breath", "name": "Even", "steps": [{"breathe": "5-5", "for": "5 min"}]}"#
    ),
  ]

  private func own(_ id: String, _ steps: String = #"{"rest": 1}"#) -> String {
    #"{"format": 1, "id": "\#(id)", "name": "Own", "steps": [\#(steps)]}"#
  }

  @Test("An own pattern wins over a built-in one of the same id, however its file is named")
  func ownWins() throws {
    let folder = try TemporaryFolder()
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path)
    #expect(catalogue.pattern(id: "box")?.origin == .builtIn)
    folder.write("deep/other-name.json", own("box"))
    #expect(catalogue.pattern(id: "box")?.origin == .own)
    folder.write("even-breath.json", own("something-else"))
    #expect(catalogue.pattern(id: "even-breath")?.origin == .builtIn)
    #expect(catalogue.ids == ["box", "even-breath", "something-else"])
    #expect(catalogue.pattern(id: "other-name") == nil)
    #expect(catalogue.pattern(id: "../box") == nil)
  }

  @Test("A name is an id, then a file, then a notation")
  func named() throws {
    let folder = try TemporaryFolder()
    folder.write("4-7-8.json", own("4-7-8"))
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path)
    guard case .file(let file) = catalogue.named("4-7-8"), file.origin == .own else {
      Issue.record("4-7-8 is the own pattern")
      return
    }
    guard case .file(let path) = catalogue.named(folder.path + "/4-7-8.json"), path.origin == .own else {
      Issue.record("a path is a file")
      return
    }
    guard case .notation("4-6") = catalogue.named("4-6") else {
      Issue.record("4-6 is a notation")
      return
    }
    guard case .unknown(suggestion: "box") = catalogue.named("bix") else {
      Issue.record("box was meant")
      return
    }
    guard case .unreadable = catalogue.named("no/such.json") else {
      Issue.record("no such file")
      return
    }
  }

  @Test("A reference stays inside the pattern's folder, after links are followed")
  func references() throws {
    let folder = try TemporaryFolder()
    folder.write("outside.flac", "x")
    folder.write("patterns/a.json", own("a"))
    folder.write("patterns/audio/feet.flac", "x")
    symlink(folder.path + "/outside.flac", folder.path + "/patterns/link.flac")
    symlink("audio/feet.flac", folder.path + "/patterns/inner.flac")
    let catalogue = Catalogue(builtIn: [], ownFolder: nil)
    let file = try #require(catalogue.file(at: folder.path + "/patterns/a.json"))
    #expect(file.origin == .elsewhere)
    let found = FileReference.found(path: folder.path + "/patterns/audio/feet.flac")
    #expect(catalogue.locate("audio/feet.flac", from: file) == found)
    #expect(catalogue.locate("audio/../audio/feet.flac", from: file) == found)
    #expect(catalogue.locate("inner.flac", from: file) == found)
    #expect(catalogue.locate("link.flac", from: file) == .outside)
    #expect(catalogue.locate("../outside.flac", from: file) == .outside)
    #expect(catalogue.locate("../no.flac", from: file) == .outside)
    #expect(catalogue.locate("no.flac", from: file) == .missing)
    #expect(catalogue.locate("audio", from: file) == .missing)
  }

  @Test("A pattern by relative file, in a file")
  func relativeInclude() throws {
    let folder = try TemporaryFolder()
    folder.write("outer.json", own("outer", #"{"pattern": "parts/inner.json"}"#))
    folder.write("parts/inner.json", own("inner", #"{"rest": 3}"#))
    let catalogue = Catalogue(builtIn: [], ownFolder: folder.path)
    let file = try #require(catalogue.pattern(id: "outer"))
    let checked = PatternReader(library: catalogue).read(file)
    #expect(try checked.timeline().duration == 3_000_000_000)
  }
}
