import Foundation
import Testing

/// The whole program in a terminal: keys go in, the screen is read.
@Suite("What is seen and typed", .serialized)
struct TerminalTests {
  private func window(_ body: (TerminalWindow) throws -> Void) throws {
    let window = try TerminalWindow(running: ["play", "even-breath", "--no-sound", "--lead-in", "0.5"])
    defer { window.close() }
    try window.wait(for: "the first breath") { try $0.screen().contains("breathe in") }
    try body(window)
  }

  /// After every way out the terminal is as it was, and nothing of the session is left on it.
  private func expectRestored(_ window: TerminalWindow) throws {
    #expect(try window.isAsBefore(), "the terminal's settings are not as they were")
    try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
    #expect(try !window.isTaken(), "the alternate screen or a hidden cursor is left over")
    let left = try window.everything()
    #expect(!left.contains("breathe"), "the session can be read on the screen: \(left)")
  }

  @Test("Space pauses and resumes, q leaves at once", .timeLimit(.minutes(1)))
  func keys() throws {
    try window { window in
      #expect(try window.isTaken())
      #expect(try window.screen().contains("space pause"))
      #expect(try window.screen().contains("q leave"))
      #expect(try !window.screen().contains("paused"))
      try window.type("Space")
      try window.wait(for: "the pause") { try $0.screen().contains("paused") }
      try window.type("Space")
      try window.wait(for: "going on") { try !$0.screen().contains("paused") }
      try window.type("q")
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == 0)
      try expectRestored(window)
    }
  }

  @Test("Escape and Ctrl-C leave as well", .timeLimit(.minutes(1)), arguments: ["Escape", "C-c"])
  func leave(by key: String) throws {
    try window { window in
      try window.type(key)
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == 0)
      try expectRestored(window)
    }
  }

  @Test("Another size of the window is followed at once", .timeLimit(.minutes(1)))
  func resized() throws {
    try window { window in
      try window.resize(columns: 40, rows: 12)
      try window.wait(for: "the short line of keys") {
        let screen = try $0.screen()
        return screen.contains("space · n") && !screen.contains("space pause")
      }
      try window.resize(columns: 80, rows: 24)
      try window.wait(for: "the whole line of keys") { try $0.screen().contains("space pause") }
      try window.type("q")
      try window.wait(for: "the end") { try $0.status() != nil }
      try expectRestored(window)
    }
  }

  @Test("Leaving works while it is paused", .timeLimit(.minutes(1)))
  func leaveWhilePaused() throws {
    try window { window in
      try window.type("Space")
      try window.wait(for: "the pause") { try $0.screen().contains("paused") }
      try window.type("q")
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == 0)
      try expectRestored(window)
    }
  }

  @Test(
    "A signal from outside ends it, with the terminal as it was", .timeLimit(.minutes(1)),
    arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGINT, 130)])
  func signalled(by signal: Int32, status: Int) throws {
    try window { window in
      try window.signal(signal)
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == status)
      try expectRestored(window)
    }
  }

  @Test("A crash leaves the terminal as it was", .timeLimit(.minutes(1)), arguments: [SIGSEGV, SIGABRT])
  func crash(by signal: Int32) throws {
    try window { window in
      try window.signal(signal)
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == 128 + Int(signal))
      #expect(try window.isAsBefore(), "the terminal's settings are not as they were")
      try window.wait(for: "the shell") { try $0.everything().contains("the shell again") }
      #expect(try !window.isTaken(), "the alternate screen or a hidden cursor is left over")
    }
  }

  @Test("Stopped for a while, it gives the terminal back, and takes it again", .timeLimit(.minutes(1)))
  func stopAndGoOn() throws {
    try window { window in
      try window.signal(SIGTSTP)
      try window.wait(for: "being stopped") { window in window.isStopped() }
      #expect(try window.isAsBefore(), "the terminal's settings are not as they were")
      try window.wait(for: "the screen as it was") { try !$0.isTaken() }
      try window.bringBack()
      try window.wait(for: "the screen again") { try $0.isTaken() && $0.screen().contains("q leave") }
      try window.type("q")
      try window.wait(for: "the end") { try $0.status() != nil }
      #expect(try window.status() == 0)
      try expectRestored(window)
    }
  }
}
