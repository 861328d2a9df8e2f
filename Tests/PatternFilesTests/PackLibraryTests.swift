import Testing

@testable import PatternFiles

@Suite("Patterns in packs, and all that they need")
struct PackLibraryTests {
  private static let main =
    #"{"format": 1, "id": "my-plan", "name": "Plan", "instead": "calm", "sound": {"cues": {"in": "audio/in.flac"}}, "steps": [{"say": "a", "recording": {"en": "audio/a.flac", "de": "audio/b.flac"}}, {"pattern": "calm"}, {"pattern": "more/part.json"}, {"pattern": "even"}]}"#
  private static let calm =
    #"{"format": 1, "id": "calm", "name": "Calm", "steps": [{"say": "b", "recording": "audio/a.flac"}]}"#
  private static let part =
    #"{"format": 1, "id": "part", "name": "Part", "steps": [{"say": "c", "recording": "c.flac"}]}"#
  private static let builtIn: [(path: String, text: StaticString)] = [
    ("even.json", #"{"format": 1, "id": "even", "name": "Even", "steps": [{"rest": 1}]}"#)
  ]

  private func folder() throws -> (TemporaryFolder, Catalogue) {
    let folder = try TemporaryFolder()
    folder.write("work/plan.json", Self.main)
    for name in ["audio/in.flac", "audio/a.flac", "audio/b.flac", "more/c.flac"] {
      folder.write("work/" + name, name)
    }
    folder.write("work/more/part.json", Self.part)
    folder.write("own/calm.json", Self.calm)
    folder.write("own/audio/a.flac", "calm's own")
    return (folder, Catalogue(builtIn: Self.builtIn, ownFolder: folder.path + "/own"))
  }

  @Test("A bundle holds the pattern, those that it includes or offers, and every sound in every language")
  func bundle() throws {
    let (folder, catalogue) = try folder()
    let reader = PatternReader(library: catalogue)
    let file = try #require(catalogue.file(at: folder.path + "/work/plan.json"))
    let bundle = PatternBundle(of: file, id: "plan", reader: reader)
    #expect(bundle.parts.map(\.id) == ["plan", "calm"])
    #expect(
      bundle.parts[0].files.keys.sorted() == [
        "audio/a.flac", "audio/b.flac", "audio/in.flac", "more/c.flac", "more/part.json",
      ])
    #expect(bundle.parts[0].files["more/part.json"] == .pattern(Array(Self.part.utf8)))
    #expect(bundle.parts[1].files == ["audio/a.flac": .sound(folder.path + "/own/audio/a.flac")])
  }

  private static let items: [String: PackLibrary.Item] = [
    "pattern.json": .pattern(Array(main.utf8)), "more/part.json": .pattern(Array(part.utf8)),
    "included/calm/pattern.json": .pattern(Array(calm.utf8)), "audio/in.flac": .sound(path: "/1"),
    "audio/a.flac": .sound(path: "/2"), "audio/b.flac": .sound(path: "/3"), "more/c.flac": .sound(path: "/4"),
    "included/calm/audio/a.flac": .sound(path: "/5"),
  ]

  @Test("In a pack everything is found where it was, and nothing of the machine's stands in for it")
  func library() throws {
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: nil)
    let library = PackLibrary(
      name: "/nowhere/plan.settle", items: Self.items, included: "included", catalogue: catalogue)
    let file = try #require(library.file("pattern.json"))
    #expect(file.origin == .elsewhere)
    let checked = PatternReader(library: library).read(file)
    #expect(checked.codes.filter { $0.hasPrefix("recording") || $0.hasPrefix("pattern") } == [])
    #expect(checked.recordings.sorted() == ["/1", "/2", "/3", "/4", "/5"])
    let bundle = PatternBundle(of: file, id: "plan", reader: PatternReader(library: library))
    #expect(bundle.parts.map(\.id) == ["plan", "calm"])
    #expect(bundle.parts[1].files == ["audio/a.flac": .sound("/5")])
  }

  @Test("No name leads out of a pack, or from one pattern's folder into another one's")
  func outside() throws {
    let library = PackLibrary(
      name: "/nowhere/plan.settle", items: Self.items, included: "included",
      catalogue: Catalogue(builtIn: [], ownFolder: nil))
    let calm = try #require(library.pattern(id: "calm"))
    #expect(library.locate("../../audio/a.flac", from: calm) == .outside)
    #expect(library.locate("../audio/a.flac", from: calm) == .outside)
    #expect(library.locate("audio/../audio/a.flac", from: calm) == .found(path: "/5"))
    #expect(library.locate("audio/in.flac", from: calm) == .missing)
    #expect(library.pattern(id: "../plan") == nil)
  }

  @Test(
    "Installed with its files, a pattern is found, is remembered as one from elsewhere, and is replaced whole"
  )
  func install() throws {
    let folder = try TemporaryFolder()
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path + "/own")
    let pattern = Catalogue.Installation(
      id: "calm", bytes: Array(Self.calm.utf8),
      files: ["audio/a.flac": [1, 2], "more/part.json": Array(Self.part.utf8)])
    let installed = try catalogue.install(pattern, force: false)
    #expect(installed == .init(path: folder.path + "/own/calm/calm.json", kept: nil))
    let file = try #require(catalogue.pattern(id: "calm"))
    #expect(file.origin == .installed)
    #expect(
      PatternReader(library: catalogue).read(file).recordings == [folder.path + "/own/calm/audio/a.flac"])
    #expect(catalogue.pattern(id: "part")?.origin == .installed)
    #expect(throws: Catalogue.InstallFailure.taken(installed.path)) {
      try catalogue.install(pattern, force: false)
    }
    var other = pattern
    other.files = ["audio/b.flac": [3]]
    for _ in 0..<2 {
      let forced = try catalogue.install(other, force: true)
      #expect(forced.kept == folder.path + "/own/calm~")
    }
    #expect(FileSystem.contents(of: folder.path + "/own/calm/audio/b.flac") == [3])
    #expect(FileSystem.contents(of: folder.path + "/own/calm/audio/a.flac") == nil)
    #expect(catalogue.ids == ["calm", "even"])
  }
}
