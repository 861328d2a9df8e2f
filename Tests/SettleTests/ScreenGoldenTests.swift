import Foundation
import Testing

/// What stands on the screen in a real terminal, small and large, kept beside the tests.
@Suite("Screens", .serialized)
struct ScreenGoldenTests {
  struct Shown: Sendable, CustomTestStringConvertible {
    var name: String
    var arguments: [String]
    /// Keys to type, each once the words before it are on the screen.
    var keys: [(after: String, key: String)] = []
    /// What is on the screen when it is looked at.
    var until: String
    var testDescription: String { name }
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden")

  /// Patterns that stand still while they are looked at.
  private static let patterns = [
    "choose.json": """
    {"format":1,"id":"choosing","name":"Choosing","steps":[{"choose":[
      {"label":"more","steps":[{"rest":1}]}, {"label":"look around","pattern":"orienting"},
      {"label":"enough for now","end":true}], "wait":"9 min"}]}
    """,
    "ask.json": """
    {"format":1,"id":"asking","name":"Asking","steps":[{"ask":"distress","wait":"9 min"}]}
    """,
    "sides.json": """
    {"format":1,"id":"sides","name":"Sides","cautions":["dissociation","epilepsy"],
     "steps":[{"bilateral":{"passes":1,"per_minute":0.1}}]}
    """,
  ]

  static let shown = [
    Shown(name: "now", arguments: ["now", "--no-sound"], until: "near you"),
    Shown(
      name: "five-senses", arguments: ["play", "five-senses", "--no-sound", "--set", "each=20"],
      keys: [("left out", "Enter"), ("you can see", "Enter")], until: "● ● ○"),
    Shown(name: "choose", arguments: ["play", "choose.json", "--no-sound"], until: "enough for now"),
    Shown(name: "ask", arguments: ["play", "ask.json", "--no-sound"], until: "let it pass"),
    Shown(name: "bilateral", arguments: ["play", "sides.json", "--no-sound"], until: "q"),
    Shown(name: "support", arguments: ["support", "--region", "ireland"], until: "leave"),
  ]

  @Test(
    "As they were looked at and found good", .timeLimit(.minutes(1)), arguments: shown, [(40, 12), (120, 40)])
  func screens(_ shown: Shown, _ size: (columns: Int, rows: Int)) throws {
    let place = try KeptPlace()
    for (name, text) in Self.patterns { try place.write(text, to: name) }
    let arguments = shown.arguments.map { $0.hasSuffix(".json") ? place.folder.path + "/" + $0 : $0 }
    let window = try TerminalWindow(
      running: arguments, environment: place.environment, columns: size.columns, rows: size.rows)
    defer { window.close() }
    for (words, key) in shown.keys {
      try window.wait(for: words) { try $0.screen().contains(words) }
      try window.type(key)
    }
    let path = Self.folder.appending(path: "\(shown.name)-\(size.columns)x\(size.rows).txt")
    let isRenewed = ProcessInfo.processInfo.environment["SETTLE_RENEW_GOLDEN"] == "1"
    let wanted = isRenewed ? nil : try String(contentsOf: path, encoding: .utf8)
    // What is drawn comes in parts: it is looked at until it is what it was, and told as it is if it never is.
    var screen = ""
    try? window.wait(for: shown.until) {
      screen = Self.steady(try $0.screen())
      return wanted.map { $0 == screen } ?? screen.contains(shown.until)
    }
    if isRenewed { try Data(screen.utf8).write(to: path) }
    #expect(screen == wanted ?? screen, "\(path.lastPathComponent); SETTLE_RENEW_GOLDEN=1 renews it")
    #expect(screen.contains(shown.until))
  }

  /// The screen without what the clock tells: when it ends, and how old a record is.
  private static func steady(_ screen: String) -> String {
    var lines = screen.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let first = lines.first, first.contains(":") || first.contains("left") { lines[0] = "(the time left)" }
    var isAge = false
    return lines.filter { line in
      if line.contains("page:") { isAge = true }
      if line.allSatisfy({ $0 == " " }) { isAge = false }
      return !isAge
    }.map { line in String(line.reversed().drop { $0 == " " }.reversed()) }.joined(separator: "\n")
  }
}
