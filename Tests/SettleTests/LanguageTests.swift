import Foundation
import Testing

/// The whole program in another language.
@Suite("In other languages", .serialized)
struct LanguageTests {
  private func run(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Running.Outcome {
    try Running.withTemporaryFolder { folder in
      try Running.run(
        Running.settle, arguments, within: 30,
        environment: ["XDG_CONFIG_HOME": folder.path].merging(environment) { $1 })
    }
  }

  /// A locale whose characters this machine surely has.
  private static func locale(_ tag: String) -> [String: String] {
    ["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": tag]
  }

  /// The first lines of what is played, while it is still playing.
  private func lines(_ arguments: [String], _ environment: [String: String] = [:], first count: Int) throws
    -> [String]
  {
    try Running.withTemporaryFolder { folder in
      let output = folder.appending(path: "lines")
      let child = try Child(
        Running.settle.path, arguments,
        environment: ProcessInfo.processInfo.environment
          .merging(["XDG_CONFIG_HOME": folder.path, "LC_ALL": "C.UTF-8"]) { $1 }.merging(environment) { $1 },
        output: output)
      defer { child.end() }
      let deadline = Date(timeIntervalSinceNow: 20)
      while Date() < deadline {
        let lines = (try? String(contentsOf: output, encoding: .utf8))?.split(separator: "\n") ?? []
        if lines.count >= count {
          return lines.prefix(count).map { String($0.dropFirst("00:00.000 ".count)) }
        }
        usleep(20_000)
      }
      return []
    }
  }

  @Test(
    "box breathes in the language that is asked for", .timeLimit(.minutes(1)),
    arguments: [
      (
        "de",
        [
          "Sanft zu halten genügt, und weiterzuatmen ist auch gut. einatmen, 4 s",
          "halten, 4 s",
        ]
      ),
      (
        "fr-CA",
        [
          "Retenir doucement suffit, et continuer à respirer convient aussi. inspirer, 4 s",
          "retenir, 4 s",
        ]
      ),
      (
        "es",
        [
          "Basta con retener suavemente, y seguir respirando también está bien. inspirar, 4 s",
          "retener, 4 s",
        ]
      ),
    ])
  func box(_ language: String, _ expected: [String]) throws {
    let found = try lines(
      ["play", "box", "--plain", "--no-sound", "--lead-in", "0", "--lang", language], first: 2)
    #expect(found == expected)
  }

  @Test(
    "now begins in the language of the locale", .timeLimit(.minutes(1)),
    arguments: [
      ("de_AT.UTF-8", "Etwas in der Nähe ansehen."), ("fr_FR.UTF-8", "Regarder quelque chose tout près."),
      ("es", "Mirar algo cercano."), ("ja_JP.UTF-8", "Look at something near you."),
    ])
  func now(_ locale: String, _ first: String) throws {
    #expect(try lines(["now", "--plain", "--no-sound"], Self.locale(locale), first: 1) == [first])
  }

  @Test("Lengths have their decimals as the language writes them")
  func decimals() throws {
    let found = try lines(
      ["5.5-5.5", "--plain", "--no-sound", "--lead-in", "0", "--lang", "de"], first: 1)
    #expect(found == ["einatmen, 5,5 s"])
  }

  @Test("The program's own words go by the same choice, the locale's country aside")
  func words() throws {
    let unknown = try run(["play", "no-such-thing"], Self.locale("de_CH.UTF-8"))
    #expect(unknown.status == 1)
    #expect(unknown.errors.contains("Es gibt keine Übung und keine Datei namens no-such-thing."))
    let refused = try run(["play", "4-9-6", "--lang", "fr"])
    #expect(refused.errors.hasPrefix("Non joué tel quel."))
    #expect(refused.errors.contains("le souffle est retenu 9 s"))
    let list = try run(["list", "--lang", "es"])
    #expect(list.output.contains("Respiración pareja"))
    let help = try run(["--help"], Self.locale("fr_FR.UTF-8"))
    #expect(help.output.contains("Ancrage tout de suite"))
    let english = try run(["play", "no-such-thing"], ["LANG": "de_DE.UTF-8"])
    #expect(english.errors.contains("There is no pattern"), "LC_ALL comes before LANG")
  }

  @Test("The names in JSON stay English, whatever the language")
  func json() throws {
    let german = try run(["timeline", "box", "--json", "--count", "2", "--lang", "de"])
    #expect(german.output.contains(#""kind":"inhale""#) || german.output.contains(#""kind": "inhale""#))
    #expect(german.output.contains("einatmen"))
  }

  @Test("A plan is written in the person's language, and is sound", arguments: ["en", "de", "fr", "es"])
  func plan(_ language: String) throws {
    try Running.withTemporaryFolder { folder in
      let environment = Self.locale(language).merging(["XDG_CONFIG_HOME": folder.path]) { $1 }
      let written = try Running.run(Running.settle, ["plan"], within: 30, environment: environment)
      #expect(written.status == 0, "\(written.errors)")
      let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter {
        $0.hasSuffix(".json")
      }
      let path = folder.appending(path: try #require(files.first)).path
      let checked = try Running.run(
        Running.settle, ["check", path, "--strict"], within: 30, environment: environment)
      #expect(checked.status == 0, "\(checked.output)\(checked.errors)")
    }
  }

  @Test("In a terminal the picture, the keys and the words are in one language", .timeLimit(.minutes(1)))
  func terminal() throws {
    let window = try TerminalWindow(running: ["play", "box", "--no-sound", "--lead-in", "0", "--lang", "de"])
    defer { window.close() }
    try window.wait(for: "the first breath") { try $0.screen().contains("einatmen") }
    let screen = try window.screen()
    #expect(screen.contains("Leertaste Pause"))
    #expect(screen.contains("q gehen"))
    #expect(screen.contains("Sanft zu halten genügt"))
    try window.type("Space")
    try window.wait(for: "the pause") { try $0.screen().contains("Leertaste weiter") }
    try window.resize(columns: 40, rows: 12)
    try window.type("?")
    try window.wait(for: "all keys") { try $0.screen().contains("Menschen zum Reden") }
    try window.type("q")
    try window.wait(for: "the end") { try $0.status() != nil }
    #expect(try window.status() == 0)
  }
}
