import Foundation
import Testing

/// The screen is kept awake by a command of that name, which is scripted here.
@Suite("Keeping the screen awake", .serialized)
struct KeepAwakeTests {
  /// Writes down how it was called, does what it is asked to hold for, and writes down its end.
  private static let script = """
    #!/bin/sh
    here=$(dirname "$0")
    echo "begin $*" >>"$here/log"
    while [ "${1#--}" != "$1" ]; do shift; done
    "$@"
    echo end >>"$here/log"
    """
  private static let waiting = """
    {"format":1,"id":"waiting","name":"Waiting","steps":[
      {"say":"First words.","wait":true}, {"say":"Second words.","wait":"60 s"}]}
    """

  private func place() throws -> (KeptPlace, path: [String: String]) {
    let place = try KeptPlace()
    try place.write(Self.script, to: "programs/systemd-inhibit", isProgram: true)
    return (place, ["PATH": place.folder.path + "/programs:/usr/bin:/bin"])
  }

  private func log(_ place: KeptPlace) -> [String] {
    place.text("programs/log").split(separator: "\n").map { String($0.prefix { $0 != " " }) }
  }

  @Test(
    "Held while it plays; let go in a pause, at a gate that waits, and at the end", .timeLimit(.minutes(1)))
  func held() throws {
    let (place, path) = try place()
    let file = try place.write(Self.waiting, to: "waiting.json")
    let window = try place.window(["play", file, "--no-sound"], path)
    defer { window.close() }
    try window.wait(for: "being held") { _ in log(place) == ["begin"] }
    let call = place.text("programs/log").split(separator: "\n").first ?? ""
    #expect(call == "begin --what=idle --who=Settle --why=Playing --mode=block cat")
    try window.wait(for: "the gate") { _ in log(place) == ["begin", "end"] }
    #expect(try window.screen().contains("when you are ready"))
    try window.type("Enter")
    try window.wait(for: "being held again") { _ in log(place) == ["begin", "end", "begin"] }
    try window.type("Space")
    try window.wait(for: "the pause") { _ in
      log(place).suffix(2) == ["begin", "end"] && log(place).count == 4
    }
    try window.type("Space")
    try window.wait(for: "going on") { _ in log(place).count == 5 }
    try window.type("q")
    try window.wait(for: "the end") { _ in log(place).count == 6 && log(place).last == "end" }
    try window.wait(for: "the shell") { try $0.status() != nil }
    #expect(try window.isAsBefore())
  }

  @Test("Killed, it leaves nothing behind that keeps the screen awake", .timeLimit(.minutes(1)))
  func killed() throws {
    let (place, path) = try place()
    let window = try place.window(["play", "even-breath", "--no-sound", "--lead-in", "0"], path)
    defer { window.close() }
    try window.wait(for: "being held") { _ in log(place) == ["begin"] }
    try window.signal(SIGKILL)
    try window.wait(for: "the end") { _ in log(place) == ["begin", "end"] }
  }

  @Test("Without such a command it plays all the same", .timeLimit(.minutes(1)))
  func absent() throws {
    let (place, _) = try place()
    let file = try place.write(
      "{\"format\":1,\"id\":\"short\",\"name\":\"Short\",\"steps\":[{\"rest\":1}]}", to: "short.json")
    let outcome = try Running.run(
      Running.settle, ["play", file, "--plain", "--no-sound"], within: 20,
      environment: place.environment.merging(["PATH": "/nowhere:relative"]) { $1 })
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
    #expect(log(place) == [])
  }

  @Test(
    "One that ends at once, or does not listen, changes nothing", .timeLimit(.minutes(1)),
    arguments: ["exit 1", "exec sleep 5"])
  func broken(body: String) throws {
    let (place, path) = try place()
    try place.write("#!/bin/sh\n\(body)\n", to: "programs/systemd-inhibit", isProgram: true)
    let window = try place.window(["play", "even-breath", "--no-sound", "--lead-in", "0"], path)
    defer { window.close() }
    try window.wait(for: "the breath") { try $0.screen().contains("breathe in") }
    try window.type("Space")
    try window.wait(for: "the pause") { try $0.screen().contains("paused") }
    try window.type("Space")
    try window.wait(for: "going on") { try !$0.screen().contains("paused") }
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
  }
}
