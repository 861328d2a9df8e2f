import Foundation
import Testing

/// `n`, as a person meets it.
@Suite("Something else, on the command line", .serialized)
struct SomethingElseCommandTests {
  @Test("Out of a breath by one key, which the screen names; again, to the next", .timeLimit(.minutes(1)))
  func fromABreath() throws {
    let window = try TerminalWindow(running: ["play", "box", "--no-sound", "--lead-in", "0"])
    defer { window.close() }
    try window.wait(for: "the breath") { try $0.screen().contains("breathe in") }
    #expect(try window.screen().contains("n something else"))
    try window.type("?")
    try window.wait(for: "the keys") { try $0.screen().contains("people to talk to") }
    #expect(try window.screen().contains("something else"))
    try window.type("n")
    try window.wait(for: "looking") { try $0.screen().contains("look around slowly") }
    #expect(try !window.screen().contains("breathe"))
    #expect(try !window.screen().contains("people to talk to"))
    try window.type("n")
    try window.wait(for: "feet") { try $0.screen().contains("notice your feet") }
    try window.type("Space")
    try window.wait(for: "the pause") { try $0.screen().contains("paused") }
    try window.type("n")
    try window.wait(for: "the senses") { try $0.screen().contains("Five senses") }
    #expect(try !window.screen().contains("paused"))
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
  }

  @Test("From now; what follows has its choices, and no time is counted", .timeLimit(.minutes(1)))
  func fromNow() throws {
    let window = try TerminalWindow(running: ["now", "--no-sound"])
    defer { window.close() }
    try window.wait(for: "the words") { try $0.screen().contains("near you") }
    try window.type("n")
    try window.wait(for: "looking") { try $0.screen().contains("look around slowly") }
    #expect(try !window.screen().contains("left ·"))
    try window.type("n", "n")
    try window.wait(for: "the senses") { try $0.screen().contains("Five senses") }
    // Behind its own words, which a key goes past, are the choices of now.
    for _ in 0..<60 {
      let before = try window.screen()
      if before.contains("1  more") { break }
      try window.type("Enter")
      // A second key before the first has shown would go past the choice.
      try window.wait(for: "what follows") { try $0.screen() != before }
      Thread.sleep(forTimeInterval: 0.4)
    }
    #expect(try window.screen().contains("3  enough for now"))
    try window.type("3")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try !window.everything().contains("look"))
  }

  @Test("In now, too, the arrows make it slower and faster, within what is safe", .timeLimit(.minutes(1)))
  func speedOfNow() throws {
    let window = try TerminalWindow(running: ["now", "--no-sound"])
    defer { window.close() }
    try window.wait(for: "the words") { try $0.screen().contains("near you") }
    try window.type("Left")
    try window.wait(for: "slower") { try $0.screen().contains("95 %") }
    try window.type("Right", "Right")
    try window.wait(for: "faster") { try $0.screen().contains("105 %") }
  }

  @Test("In the record it is a skip, and what follows has another generation's cues", .timeLimit(.minutes(1)))
  func recorded() throws {
    let place = try KeptPlace()
    let events = place.folder.path + "/events"
    let window = try place.window(["play", "4-6", "--no-sound", "--lead-in", "0", "--events", events])
    defer { window.close() }
    try window.wait(for: "the breath") { try $0.screen().contains("breathe in") }
    try window.type("n")
    try window.wait(for: "looking") { try $0.screen().contains("look around slowly") }
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    let lines = place.text("events").split(separator: "\n").map(String.init)
    let skip = try #require(lines.firstIndex { $0.contains("\"event\":\"skip\"") })
    #expect(lines[skip].contains("\"to_ns\":0"))
    #expect(lines[skip...].contains { $0.contains("\"cue\"") && $0.contains("\"kind\":\"say\"") })
  }
}
