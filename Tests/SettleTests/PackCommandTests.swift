import Foundation
import Testing

/// What a therapist hands on, and what somebody else makes of it.
@Suite("Packs, from one person to another")
struct PackCommandTests {
  private func settle(_ arguments: [String], home folder: URL) throws -> Running.Outcome {
    try Running.run(
      Running.settle, arguments, within: 30,
      environment: ["XDG_CONFIG_HOME": folder.appending(path: "config").path, "LC_ALL": "C.UTF-8"])
  }

  /// A plan with a recording, a note, an author, an answered refusal, and a pattern of the therapist's own in it.
  private func desk(_ folder: URL) throws -> (therapist: URL, file: String, pack: String) {
    let therapist = folder.appending(path: "therapist")
    let own = therapist.appending(path: "config/settle/patterns")
    let work = therapist.appending(path: "work/audio")
    for place in [own, work] {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    let plan = """
      {"format": 1, "id": "for-anna", "x-note": "seen on Tuesday", "author": "Dr. Example", "name": "For you",
       "steps": [{"say": "You might like to look around.", "recording": "audio/a.wav"}, {"pattern": "mine"}]}
      """
    let mine = """
      {"format": 1, "id": "mine", "name": "Mine", "category": "breathing", "cautions": ["heart", "pregnancy"],
       "instead": "even-breath", "acknowledged": [{"code": "hold", "reason": "Practised together."}],
       "steps": [{"breathe": "4-8-6", "times": 2}]}
      """
    let file = therapist.appending(path: "work/plan.json")
    try Data(plan.utf8).write(to: file)
    try Data(mine.utf8).write(to: own.appending(path: "mine.json"))
    let sound = try settle(
      ["render", "4-6", "--minutes", "0.1", "-o", work.appending(path: "a.wav").path], home: therapist)
    try #require(sound.status == 0, "\(sound.errors)")
    return (therapist, file.path, folder.appending(path: "for-anna.settle").path)
  }

  @Test("A pack says beforehand what it carries, and is the same each time")
  func packed() throws {
    try Running.withTemporaryFolder { folder in
      let (therapist, file, pack) = try desk(folder)
      let outcome = try settle(["pack", file, "-o", pack], home: therapist)
      try #require(outcome.status == 0, "\(outcome.errors)")
      let lines = outcome.output.split(separator: "\n").map(String.init)
      #expect(lines[0] == "The pack carries:")
      #expect(lines.contains("  pattern for-anna: For you"))
      #expect(lines.contains("  pattern mine: Mine"))
      #expect(lines.contains { $0.hasPrefix("  file audio/a.wav, ") })
      #expect(lines.contains("  mine answers for hold, with this reason: Practised together."))
      #expect(lines.contains("Left out: 1 note (x-…), the author's name (--author keeps it)"))
      let bytes = try Data(contentsOf: URL(filePath: pack))
      for secret in ["Tuesday", "Dr. Example", therapist.path] {
        #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret)")
      }
      #expect(try settle(["pack", file, "-o", pack], home: therapist).status == 1)
      #expect(try Data(contentsOf: URL(filePath: pack)) == bytes)
      #expect(try settle(["pack", file, "-o", pack, "--force"], home: therapist).status == 0)
      #expect(try Data(contentsOf: URL(filePath: pack)) == bytes)
    }
  }

  @Test("Somebody else can check, show, play and install it, and is asked about what its author answers for")
  func opened() throws {
    try Running.withTemporaryFolder { folder in
      let (therapist, file, pack) = try desk(folder)
      try #require(try settle(["pack", file, "-o", pack], home: therapist).status == 0)
      let client = folder.appending(path: "client")
      let check = try settle(["check", pack], home: client)
      #expect(check.status == 0 && !check.output.contains("is not there"), "\(check.output)")
      let show = try settle(["show", pack], home: client)
      #expect(show.status == 0 && show.output.hasPrefix("For you (for-anna)"))
      let here = try settle(["timeline", file, "--json"], home: therapist)
      #expect(try settle(["timeline", pack, "--json"], home: client).output == here.output)
      let play = try settle(["play", pack, "--no-sound"], home: client)
      #expect(play.status == 1 && play.errors.contains("Practised together."))

      let install = try settle(["install", pack], home: client)
      try #require(install.status == 0, "\(install.errors)")
      let own = client.appending(path: "config/settle/patterns")
      #expect(FileManager.default.fileExists(atPath: own.appending(path: "for-anna/audio/a.wav").path))
      #expect(FileManager.default.fileExists(atPath: own.appending(path: "mine.json").path))
      #expect(try settle(["timeline", "for-anna", "--json"], home: client).output == here.output)
      let again = try settle(["play", "for-anna", "--no-sound"], home: client)
      #expect(again.status == 1 && again.errors.contains("Practised together."))
      #expect(try settle(["install", pack], home: client).status == 1)
      #expect(try settle(["install", pack, "--force"], home: client).status == 0)
    }
  }

  @Test("A file brings its sounds along when it is installed; what is no pack is told")
  func others() throws {
    try Running.withTemporaryFolder { folder in
      let (therapist, file, pack) = try desk(folder)
      #expect(try settle(["install", file], home: therapist).status == 0)
      let own = therapist.appending(path: "config/settle/patterns/for-anna/audio/a.wav")
      #expect(FileManager.default.fileExists(atPath: own.path))
      try Data("no pack".utf8).write(to: URL(filePath: pack))
      for command in [["check"], ["play", "--no-sound"], ["show"], ["install"]] {
        let outcome = try settle(command + [pack], home: therapist)
        #expect(
          outcome.status == 1 && outcome.errors.contains("it is no pack, or a damaged one"), "\(command)")
      }
      let notation = try settle(["pack", "4-6", "-o", pack], home: therapist)
      #expect(notation.status == 1 && notation.errors.contains("needs no pack"))
    }
  }

  @Test("A copy brings the files along that it names, from a pack as well, and passes the check")
  func copied() throws {
    try Running.withTemporaryFolder { folder in
      let (therapist, file, pack) = try desk(folder)
      try #require(try settle(["pack", file, "-o", pack], home: therapist).status == 0)
      for (number, from) in [file, pack].enumerated() {
        let copy = folder.appending(path: "copy-\(number)")
        try FileManager.default.createDirectory(at: copy, withIntermediateDirectories: true)
        let new = copy.appending(path: "new.json").path
        let outcome = try settle(["new", new, "--from", from], home: therapist)
        #expect(outcome.status == 0 && outcome.output.contains("was copied beside it"), "\(outcome.errors)")
        let check = try settle(["check", new], home: therapist)
        #expect(check.status == 0 && !check.output.contains("is not there"), "\(check.output)")
        let sound = copy.appending(path: "audio/a.wav")
        try Data("mine".utf8).write(to: sound)
        try FileManager.default.removeItem(atPath: new)
        // What is there stays.
        #expect(try settle(["new", new, "--from", from], home: therapist).status == 0)
        #expect(try Data(contentsOf: sound) == Data("mine".utf8))
      }
    }
  }
}
