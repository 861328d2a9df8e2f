import Foundation
import Testing

/// What the shells offer while a line is typed, asked of the shells themselves.
@Suite("Completions")
struct CompletionTests {
  /// What `shell` offers for a line, with the completion that an installation puts in its place.
  private func offered(by shell: String, _ line: String, _ script: String) throws -> [String] {
    try Running.withTemporaryFolder { folder in
      let own = folder.appending(path: "config/settle/patterns")
      try FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
      try Data(
        #"{"format":1,"id":"evening-own","name":"E","settings":{"pause":{"default":7.5}},"steps":[{"rest":1}]}"#
          .utf8
      ).write(to: own.appending(path: "evening-own.json"))
      try Data().write(to: folder.appending(path: "evening-file.json"))
      let made = try Running.run(
        Running.project.appending(path: "scripts/completions"), [shell, Running.settle.path], within: 20)
      try #require(made.status == 0, "\(made.errors)")
      try Data(made.output.utf8).write(to: folder.appending(path: "_settle"))
      let path = Running.settle.deletingLastPathComponent().path + ":/usr/bin:/bin"
      let outcome = try Running.run(
        URL(filePath: "/usr/bin/env"),
        ["-C", folder.path, shell] + (shell == "bash" ? ["--norc"] : []) + ["-c", script, shell, line],
        within: 30,
        environment: [
          "PATH": path, "HOME": folder.path, "XDG_CONFIG_HOME": folder.appending(path: "config").path,
        ])
      return outcome.output.split(whereSeparator: \.isNewline).map {
        String($0.prefix { $0 != "\t" }).trimmingCharacters(in: .whitespaces)
      }
    }
  }

  private static let bash = """
    source ./_settle
    COMP_LINE=$1 COMP_POINT=${#1}
    read -ra COMP_WORDS <<<"$1"
    [[ $1 == *' ' ]] && COMP_WORDS+=('')
    COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
    _settle_or_pattern settle "${COMP_WORDS[COMP_CWORD]}" "${COMP_WORDS[COMP_CWORD - 1]}"
    printf '%s\\n' "${COMPREPLY[@]}"
    """

  private static let fish = "source ./_settle; complete -C $argv[1]"

  // A line is typed into a shell of its own, with what zsh would offer as a list.
  private static let zsh = """
    zmodload zsh/zpty
    zpty -b inner zsh -f -i
    zpty -w inner 'PS1= ; stty cols 400; fpath=(. $fpath); autoload -U compinit; compinit -u -D; zstyle ":completion:*" list-prompt ""; LISTMAX=0; echo re""ady'
    zpty -r inner seen '*ready*'
    zpty -w -n inner "$1"$'\\C-d'
    sleep 2
    while zpty -r -t inner part; do print -r -- "$part"; done | tr -s ' \\r\\t' '\\n\\n\\n' | sed 's/\\x1b\\[[0-9;?]*[A-Za-z]//g'
    zpty -d inner
    """

  private func offered(_ shell: String, _ line: String) throws -> [String] {
    try offered(by: shell, line, ["bash": Self.bash, "fish": Self.fish, "zsh": Self.zsh][shell] ?? "")
  }

  @Test("Patterns by name, one's own among them, and files", arguments: ["bash", "zsh", "fish"])
  func patterns(shell: String) throws {
    let words = try offered(shell, "settle play even")
    for word in ["even-breath", "evening-own", "evening-file.json"] {
      #expect(words.contains(word), "\(words)")
    }
    #expect(!words.contains("box"))
  }

  @Test("The settings of the pattern that stands in the line", arguments: ["bash", "zsh", "fish"])
  func settings(shell: String) throws {
    #expect(try offered(shell, "settle play evening-own --set p").contains("pause=7.5"))
  }

  @Test("Patterns after the program's name, beside its commands", arguments: ["bash", "fish"])
  func short(shell: String) throws {
    let words = try offered(shell, "settle co")
    for word in ["config", "coherent", "container", "coming-back"] {
      #expect(words.contains(word), "\(words)")
    }
  }

  @Test("What an option takes, and the options themselves", arguments: ["bash", "zsh", "fish"])
  func choices(shell: String) throws {
    for (line, wanted) in [
      ("settle play box --visual w", ["wave", "words"]), ("settle config --pal", ["--palette"]),
      ("settle support --region u", ["uk", "us"]),
    ] {
      let words = try offered(shell, line)
      for word in wanted { #expect(words.contains(word), "\(line): \(words)") }
    }
  }
}
