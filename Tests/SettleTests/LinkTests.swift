import Foundation
import Testing

/// What Settle writes goes where it was told to, and through no link that somebody has laid there.
@Suite("Links in the way", .serialized)
struct LinkTests {
  @Test(
    "A link in the place of a new file is a name that is taken", .timeLimit(.minutes(1)),
    arguments: [true, false])
  func newFiles(leadsSomewhere: Bool) throws {
    let place = try KeptPlace()
    let victim = place.folder.path + "/victim"
    if leadsSomewhere { try place.write("keep me", to: "victim") }
    try place.write("", to: "config/settle/patterns/none")
    #expect(try place.settle("journal", "on").status == 0)
    let out = place.folder.path + "/out"
    for (path, command) in [
      (place.folder.path + "/config/settle/plan.json", ["plan"]), (out + ".json", ["new", out + ".json"]),
      (out + ".csv", ["journal", "export", "-o", out + ".csv", "--yes"]),
    ] {
      symlink(victim, path)
      let outcome = try Running.run(Running.settle, command, within: 20, environment: place.environment)
      #expect(outcome.status == 1, "\(command)")
      #expect(place.text("victim") == (leadsSomewhere ? "keep me" : ""), "\(command)")
      #expect(place.has("victim") == leadsSomewhere, "\(command)")
    }
  }

  @Test(
    "An installed pattern takes the place of a link, and leaves what it leads to", .timeLimit(.minutes(1)))
  func installed() throws {
    let place = try KeptPlace()
    let file = try place.write(
      #"{"format": 1, "id": "good", "name": "Good", "steps": [{"rest": 0.1}]}"#, to: "good.json")
    try place.write("keep me", to: "victim")
    try place.write("", to: "config/settle/patterns/none")
    symlink(place.folder.path + "/victim", place.folder.path + "/config/settle/patterns/good.json")
    _ = try place.settle("install", file, "--force")
    #expect(place.text("victim") == "keep me")
  }

  @Test(
    "A pattern reaches no file outside its folder, by dots, by links or by a whole path",
    .timeLimit(.minutes(1)))
  func escapes() throws {
    let place = try KeptPlace()
    try place.write(#"{"format": 1, "id": "far", "name": "Far", "steps": [{"rest": 0.1}]}"#, to: "far.json")
    try place.write("", to: "inside/none")
    symlink(place.folder.path + "/far.json", place.folder.path + "/inside/link.json")
    symlink(place.folder.path, place.folder.path + "/inside/up")
    for reference in [
      "../far.json", "link.json", "up/far.json", "\(place.folder.path)/far.json", "sub/../../far.json",
      "/etc/passwd", "file:///etc/passwd", "~/far.json", "",
    ] {
      let file = try place.write(
        #"{"format": 1, "id": "in", "name": "In", "steps": [{"pattern": "\#(reference)"}]}"#,
        to: "inside/in.json")
      let outcome = try place.settle("check", file)
      #expect(outcome.status == 1, "\(reference)")
      #expect(!outcome.output.contains("root:"))
    }
  }
}
