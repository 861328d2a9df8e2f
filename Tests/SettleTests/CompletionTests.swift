import Foundation
import Testing

/// What the shells offer while a line is typed, asked of the shells themselves as a person does: in a terminal, with Tab.
@Suite("Completions")
struct CompletionTests {
  /// Lines that are typed, and what is to be offered.
  private static let lines = [
    ("settle play even", ["even-breath", "evening-own", "evening-file.json"]),
    ("settle play evening-own --set p", ["pause=7.5"]),
    ("settle play box --visual w", ["wave", "words"]),
    ("settle config --pal", ["--palette"]),
    ("settle support --region u", ["uk", "us"]),
    // Patterns after the program's name, beside its commands.
    ("settle con", ["config", "container"]),
  ]

  @Test("Patterns, one's own among them, their settings, and what an option takes", arguments: Shell.allCases)
  func offered(shell: Shell) throws {
    let window = try ShellWindow(shell)
    defer { window.close() }
    for (line, words) in Self.lines {
      let offered = try window.offered(for: line, until: words)
      for word in words { #expect(offered.contains(word), "\(line): \(offered)") }
      #expect(!offered.contains("longer-out-breath"))
    }
  }

  enum Shell: String, CaseIterable {
    case bash, zsh, fish
  }
}

/// A shell in a terminal, that completes as an installed Settle has it.
private final class ShellWindow {
  private static let tmux = URL(filePath: "/usr/bin/tmux")

  private let shell: CompletionTests.Shell
  private let folder: URL
  private let socket: [String]
  private let changes: [String: String]
  private let server: Child

  init(_ shell: CompletionTests.Shell) throws {
    self.shell = shell
    folder = FileManager.default.temporaryDirectory.appending(path: "settle-shell-\(UUID().uuidString)")
    let own = folder.appending(path: "config/settle/patterns")
    try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    try Data(
      #"{"format":1,"id":"evening-own","name":"E","settings":{"pause":{"default":7.5}},"steps":[{"rest":1}]}"#
        .utf8
    ).write(to: own.appending(path: "evening-own.json"))
    try Data().write(to: folder.appending(path: "evening-file.json"))
    let made = try Running.run(
      Running.project.appending(path: "scripts/completions"), [shell.rawValue, Running.settle.path],
      within: 20)
    try #require(made.status == 0, "\(made.errors)")
    try Data(made.output.utf8).write(to: folder.appending(path: "_settle"))
    changes = [
      "PATH": Running.settle.deletingLastPathComponent().path + ":/usr/bin:/bin", "HOME": folder.path,
      "XDG_CONFIG_HOME": folder.appending(path: "config").path, "LC_ALL": "C.UTF-8", "TMUX": "",
    ]
    let (begin, start) =
      switch shell {
      case .bash: ("source ./_settle", ["bash", "--norc", "-i"])
      case .zsh: ("fpath=($PWD $fpath); autoload -U compinit; compinit -u -D", ["zsh", "-f", "-i"])
      case .fish: ("source ./_settle", ["fish", "--no-config", "-i"])
      }
    socket = ["-u", "-S", folder.appending(path: "tmux").path]
    server = try Child(
      Self.tmux.path, socket + ["-D", "-f", "/dev/null"],
      environment: ProcessInfo.processInfo.environment.merging(changes) { $1 })
    let latest = Date(timeIntervalSinceNow: 10)
    while !FileManager.default.fileExists(atPath: socket[2]), Date() < latest { usleep(10_000) }
    try run(["new-session", "-d", "-x", "100", "-y", "40", "-c", folder.path] + start)
    try run(["send-keys", begin + "; echo al\"l\" set", "Enter"])
    _ = try screen(until: ["all set"])
  }

  func close() {
    _ = try? run(["kill-server"])
    server.end()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What stands on the screen once a line was typed and Tab was pressed, with its own words or at last without.
  func offered(for line: String, until words: [String]) throws -> String {
    try run(["send-keys", "C-c"])
    try run(["send-keys", "C-l"])
    try run(["send-keys", "-l", line])
    _ = try screen(until: [line])
    // bash lists with the second one.
    try run(["send-keys"] + Array(repeating: "Tab", count: shell == .bash ? 2 : 1))
    return try screen(until: words)
  }

  private func screen(until words: [String]) throws -> String {
    let latest = Date(timeIntervalSinceNow: 10)
    while true {
      // bash writes a sign of equality as the name of a file would need it.
      let text = try run(["capture-pane", "-p", "-J"]).replacing("\\=", with: "=")
      if words.allSatisfy(text.contains) || Date() > latest { return text }
      usleep(20_000)
    }
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Running.run(Self.tmux, socket + arguments, within: 10, environment: changes).output
  }
}
