import Foundation
import Testing

/// `now`, `plan` and `support`, as a person meets them.
@Suite("Grounding on the command line", .serialized)
struct GroundingCommandTests {
  private func settle(in folder: URL, within seconds: Int = 30, _ arguments: String...) throws
    -> Running.Outcome
  {
    try Running.run(
      Running.settle, arguments, within: seconds,
      environment: ["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C.UTF-8"])
  }

  private func permissions(of path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test("Every pattern of grounding, movement and together passes the strict check")
  func catalogue() throws {
    let patterns = Running.project.appending(path: "Patterns")
    let files = try ["grounding", "movement", "together"].flatMap { folder in
      try FileManager.default.contentsOfDirectory(
        at: patterns.appending(path: folder), includingPropertiesForKeys: nil)
    }
    #expect(files.count == 25)
    let outcome = try Running.run(
      Running.settle, ["check", "--strict"] + files.map(\.path), within: 30)
    #expect(outcome.status == 0, "\(outcome.output)\(outcome.errors)")
  }

  @Test("Now begins at once, with words and without a word about anything else", .timeLimit(.minutes(1)))
  func now() throws {
    let window = try TerminalWindow(running: ["now", "--device", "no-such-device"])
    defer { window.close() }
    try window.wait(for: "the first words") { try $0.screen().contains("Look at something near you.") }
    let screen = try window.screen()
    #expect(!screen.contains("sound card"))
    #expect(!screen.contains("left\n") && !screen.contains("until"))
    try window.type("Enter")
    try window.wait(for: "the next words") { try $0.screen().contains("Any of this can be left out.") }
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try !window.everything().contains("Look at"))
  }

  @Test("A plan of one's own takes its place; a broken one gives way without a word")
  func ownPlan() throws {
    try Running.withTemporaryFolder { folder in
      let plan = folder.appending(path: "settle/plan.json")
      let made = try settle(in: folder, "plan")
      #expect(made.status == 0, "\(made.errors)")
      #expect(made.output.contains(plan.path))
      #expect(try permissions(of: plan.path) == 0o600)
      #expect(try permissions(of: plan.deletingLastPathComponent().path) == 0o700)
      let checked = try settle(in: folder, "check", "--strict", plan.path)
      #expect(checked.status == 0, "\(checked.output)\(checked.errors)")

      let again = try settle(in: folder, "plan")
      #expect(again.status == 1)
      #expect(again.errors.contains("There is a plan already"))

      let own = #"{"format": 1, "id": "p", "name": "P", "steps": [{"rest": 0.2, "show": "the blue cup"}]}"#
      try Data(own.utf8).write(to: plan)
      let played = try settle(in: folder, "now", "--no-sound")
      #expect(played.status == 0)
      #expect(played.output.hasPrefix("00:00.000 the blue cup"))

      for broken in ["{", own.replacing("rest", with: "rst"), refused] {
        try Data(broken.utf8).write(to: plan)
        let outcome = try settle(in: folder, within: 1, "now", "--no-sound")
        #expect(outcome.output == "00:00.000 Look at something near you.\n")
        #expect(outcome.errors == "")
      }
    }
  }

  /// A plan with a set of passes that is refused, whatever reason it gives.
  private let refused = #"""
    {"format": 1, "id": "p", "name": "P", "acknowledged": [{"code": "bilateral-long", "reason": "mine"}],
     "steps": [{"bilateral": {"passes": 30, "per_minute": 25}}]}
    """#

  @Test("Help lines are printed where there is no terminal, for a region or for all")
  func supportPrinted() throws {
    try Running.withTemporaryFolder { folder in
      let all = try settle(in: folder, "support")
      #expect(all.status == 0)
      #expect(all.output.contains("Samaritans: 116 123, free"))
      #expect(all.output.contains("Settle is no emergency service."))
      #expect(all.output.contains("Some calls and messages appear on a phone bill."))
      #expect(!all.output.contains("\u{1B}"))
      let canada = try settle(in: folder, "support", "--region", "canada")
      #expect(canada.output.contains("988.ca") && !canada.output.contains("Samaritans"))
      let elsewhere = try settle(in: folder, "support", "--region", "atlantis")
      #expect(elsewhere.status == 1)
      #expect(elsewhere.errors.contains("findahelpline.com"))
    }
  }

  @Test("The region in the config is the one that is shown, unless another one is asked for")
  func supportOfRegion() throws {
    try Running.withTemporaryFolder { folder in
      let file = folder.appending(path: "settle/config.json")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(#"{"region": "nz"}"#.utf8).write(to: file)
      let own = try settle(in: folder, "support")
      #expect(own.output.contains("1737") && !own.output.contains("Samaritans"))
      let other = try settle(in: folder, "support", "--region", "uk")
      #expect(other.output.contains("Samaritans") && !other.output.contains("1737"))
      try Data(#"{"region": "atlantis"}"#.utf8).write(to: file)
      #expect(try settle(in: folder, "support").output.contains("Samaritans"))
    }
  }

  @Test("In a terminal nothing of them stays behind", .timeLimit(.minutes(1)))
  func supportOnScreen() throws {
    let window = try TerminalWindow(running: ["support"])
    defer { window.close() }
    try window.wait(for: "the lines") { try $0.screen().contains("Samaritans: 116 123, free") }
    #expect(try window.isTaken())
    #expect(try window.screen().contains("q leave"))
    for _ in 0..<3 { try window.type("Space") }
    try window.wait(for: "the last lines") { try $0.screen().contains("Anywhere else") }
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    #expect(try window.isAsBefore())
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try !window.everything().contains("Samaritans"))
  }

  @Test("People to talk to are there by ? and 1, while the exercise goes on", .timeLimit(.minutes(1)))
  func peopleWhilePlaying() throws {
    let window = try TerminalWindow(running: ["play", "even-breath", "--no-sound", "--lead-in", "0"])
    defer { window.close() }
    try window.wait(for: "the first breath") { try $0.screen().contains("breathe in") }
    try window.type("?")
    try window.wait(for: "the keys") { try $0.screen().contains("people to talk to") }
    try window.type("1")
    try window.wait(for: "the regions") { try $0.screen().contains("4  Canada") }
    try window.type("4")
    try window.wait(for: "the line") { try $0.screen().contains("988: 988, by call or text") }
    #expect(try window.screen().contains("Settle is no emergency service."))
    #expect(try !window.screen().contains("paused"))
    try window.type("?")
    try window.wait(for: "the breath again") { try $0.screen().contains("breathe") }
    try window.type("?", "1", "q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try !window.everything().contains("Canada"))
  }
}
