import Glibc
import Testing

@testable import PatternFiles

@Suite("What is broken in a person's own folder is told")
struct CatalogueFaultTests {
  private static let builtIn: [(path: String, text: StaticString)] = [
    (
      path: "breathing/box.json",
      text: #"{"format": 1, "id": "box", "name": "Box", "steps": [{"breathe": "4-4-4-4", "for": "5 min"}]}"#
    ),
    (
      path: "breathing/cyclic-sigh.json",
      text: #"{"format": 1, "id": "cyclic-sigh", "name": "Sigh", "steps": [{"rest": 1}]}"#
    ),
    (
      path: "breathing/even-breath.json",
      text: #"{"format": 1, "id": "even-breath", "name": "Even", "steps": [{"rest": 1}]}"#
    ),
  ]

  @Test("A slip in a file is told, and no other pattern plays in its place", arguments: ["box", "syntax"])
  func slip(_ id: String) throws {
    let folder = try TemporaryFolder()
    folder.write(id + ".json", #"{"format": 1, "id": "box", "name": "Box", }"#)
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path)
    guard case .file(let file) = catalogue.named(id), file.origin == .own else {
      Issue.record("the own file is meant")
      return
    }
    #expect(PatternReader(library: catalogue).read(file).codes == ["syntax"])
    #expect(catalogue.nameless == [folder.path + "/" + id + ".json"])
    #expect(catalogue.ids.contains("box") == (id != "box"))
  }

  @Test("A file without an id, or with one that cannot be, is the one that it is named for")
  func withoutID() throws {
    for id in ["", #""id": "Box!", "#] {
      let folder = try TemporaryFolder()
      folder.write("box.json", #"{"format": 1, \#(id)"name": "Box", "steps": [{"rest": 1}]}"#)
      let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path)
      #expect(catalogue.pattern(id: "box")?.origin == .own)
    }
  }

  @Test("An own file that may not be read is no reason to play another")
  func denied() throws {
    let folder = try TemporaryFolder()
    folder.write("box.json", "{}")
    chmod(folder.path + "/box.json", 0)
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: folder.path)
    // Root may read everything.
    guard geteuid() != 0 else { return }
    #expect(catalogue.pattern(id: "box") == nil)
    #expect(catalogue.fault(at: folder.path + "/box.json") == .denied)
    guard case .unreadable = catalogue.named("box") else {
      Issue.record("it cannot be read")
      return
    }
  }

  @Test("Folders and pipes are told for what they are, and nothing waits for them")
  func faults() throws {
    let folder = try TemporaryFolder()
    folder.write("inner/a.json", "{}")
    mkfifo(folder.path + "/pipe.json", 0o600)
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: nil)
    #expect(catalogue.fault(at: folder.path + "/inner") == .folder)
    #expect(catalogue.fault(at: folder.path + "/pipe.json") == .special)
    #expect(catalogue.fault(at: "/dev/null") == .special)
    #expect(catalogue.fault(at: folder.path + "/no.json") == .missing)
    #expect(catalogue.fault(at: folder.path + "/inner/a.json/b") == .missing)
    #expect(catalogue.fault(at: folder.path + "/inner/a.json") == nil)
    guard case .unreadable = catalogue.named(folder.path + "/inner") else {
      Issue.record("a folder is there, and cannot be read")
      return
    }
  }

  @Test(
    "A part of a name is enough to be asked about",
    arguments: [
      ("even", "even-breath"), ("sigh", "cyclic-sigh"), ("Cyclic", "cyclic-sigh"), ("bix", "box"),
      ("breath", "even-breath"), ("eve-breath", "even-breath"),
    ])
  func parts(_ name: String, _ id: String) {
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: nil)
    guard case .unknown(let suggestion) = catalogue.named(name) else {
      Issue.record("\(name) is nothing")
      return
    }
    #expect(suggestion == id)
  }

  @Test("What is no part of any name suggests nothing", arguments: ["igh", "zzzzzz", "-"])
  func nothing(_ name: String) {
    let catalogue = Catalogue(builtIn: Self.builtIn, ownFolder: nil)
    guard case .unknown(suggestion: nil) = catalogue.named(name) else {
      Issue.record("\(name) is nothing")
      return
    }
  }
}
