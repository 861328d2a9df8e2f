import Foundation
import Testing

/// Whatever stands in a file, in its name or in the environment: nothing that is printed drives a terminal.
@Suite("Words from outside", .serialized)
struct HostileTextTests {
  /// A title, a screen that is cleared, C1 in UTF-8, a reversed line, a line of its own, a mark, a zero, a bell.
  private static let hostile =
    #"a\u001b]0;own\u0007\u001b[2J\u009b31m\u0090q\u009c\u202eb\u2066c\u2028d\ufeffe\u200ff\r\u0000\u007f"#
  /// What a pattern's text may hold, and still has no look of its own.
  private static let allowed = #"a\u2028b\ufeffc\u200fd\u061ce\u00adf"#

  /// A pattern with such words in every place where words can stand.
  private static func pattern(_ words: String, id: String, key: String) -> String {
    """
    {"format": 1, "id": "\(id)", "name": {"en": "\(words)", "de": "\(words)"}, "summary": "\(words)", "author": "\(words)",
     "evidence": [{"finding": "\(words)", "source": "\(words)"}], "cautions": [{"text": "\(words)"}],
     "settings": {"\(key)": {"default": 1, "min": 1, "max": 2, "label": "\(words)"}},
     "x-\(words)": "\(words)",
     "steps": [
       {"say": "\(words)", "pause": 0.1}, {"rest": 0.1, "show": "\(words)"},
       {"breathe": [{"in": 1.5, "label": "\(words)"}, {"out": 1.5, "label": "\(words)"}], "times": 1, "over": "\(words)"},
       {"pace": [{"label": "\(words)", "lasts": 0.1}], "kind": "tap", "times": 1},
       {"choose": [{"label": "\(words)", "steps": [{"rest": 0.1}]}, {"label": "\(words)", "steps": []}], "wait": 0.1}]}
    """
  }

  /// Whether a terminal would only show it: UTF-8 without C0 (but newlines), DEL, C1, and what turns lines around.
  private func expectHarmless(_ bytes: String, _ what: String) {
    let found = bytes.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    #expect(
      found == nil,
      "\(what) printed \(found.map { String($0.value, radix: 16) } ?? ""): \(bytes.debugDescription)")
  }

  private func run(_ place: KeptPlace, _ arguments: [String], _ more: [String: String] = [:]) throws -> Int32
  {
    let outcome = try Running.run(
      Running.settle, arguments, within: 20, environment: place.environment.merging(more) { $1 })
    expectHarmless(outcome.output, "\(arguments)")
    expectHarmless(outcome.errors, "\(arguments)")
    return outcome.status
  }

  @Test("In every text of a pattern", .timeLimit(.minutes(1)))
  func texts() throws {
    let place = try KeptPlace()
    let refused = try place.write(
      Self.pattern(Self.hostile, id: Self.hostile, key: Self.hostile),
      to: "config/settle/patterns/hostile.json")
    let taken = try place.write(
      Self.pattern(Self.allowed, id: "soft", key: "n"), to: "config/settle/patterns/soft.json")
    for command in [
      ["check"], ["check", "--json"], ["show"], ["show", "--json"], ["timeline", "--json"], ["play"],
    ] {
      #expect(try run(place, command + [refused]) == 1)
    }
    #expect(try run(place, ["install", refused]) == 1)
    #expect(try run(place, ["new", place.folder.path + "/new.json", "--from", refused]) == 1)
    // The other one is read, and shown as what it is.
    #expect(try place.settle("show", taken).output.contains("\\u{200F}"))
    for command in [["show"], ["show", "--json"], ["timeline", "--json"], ["check"], ["check", "--json"]] {
      #expect(try run(place, command + [taken]) == 0, "\(command)")
    }
    #expect(try run(place, ["play", taken, "--no-sound", "--plain", "--lead-in", "0", "--events", "-"]) == 0)
    #expect(try run(place, ["list"]) == 0)
    #expect(try run(place, ["list", "--json"]) == 0)
  }

  @Test("In names of files and folders, and in the line that was typed", .timeLimit(.minutes(1)))
  func names() throws {
    let place = try KeptPlace()
    let name = "a\u{1B}]0;own\u{7}\u{9B}2J\u{202E}\nb"
    for file in [name + ".json", "\(name)/\(name).json", "config/settle/patterns/\(name).json"] {
      let path = try place.write(file.contains("patterns") ? "{" : Self.short, to: file)
      for command in [["check"], ["show"], ["play", "--no-sound"], ["timeline", "--json"]] {
        #expect(try run(place, command + [path]) == (file.contains("patterns") ? 1 : 0), "\(command) \(file)")
      }
      _ = try run(place, ["install", path])
    }
    #expect(try run(place, ["list"]) == 0)
    // A wildcard of the shell may put such a name in any place of the line.
    for line in [
      [name], ["play", name], ["list", name], ["play", "box", name], ["--\(name)"], ["check", name],
      ["play", "box", "--volume", name], ["play", "box", "--set", name], ["play", "box", "--visual", name],
      ["play", "box", "--minutes", name], ["show", "box", "--svg", "/nowhere/\(name)"], ["help", name],
      ["render", "box", "-o", "/nowhere/\(name).wav"], ["support", "--region", name],
      ["new", "/nowhere/\(name)"],
    ] {
      _ = try run(place, line)
    }
    #expect(try run(place, ["erase", "--all"]) == 1)
  }

  private static let short = #"{"format": 1, "id": "good", "name": "Good", "steps": [{"rest": 0.1}]}"#

  @Test("In the environment, the preferences, the plan and the journal", .timeLimit(.minutes(1)))
  func kept() throws {
    let place = try KeptPlace()
    let file = try place.write(Self.short, to: "good.json")
    let raw = "a\u{1B}[2J\u{9B}31m\u{202E}b"
    let names = [
      "TERM", "COLORTERM", "LC_ALL", "LANG", "TZ", "COLORFGBG", "ALSA_CONFIG_PATH", "PULSE_SERVER",
    ]
    let surroundings = Dictionary(uniqueKeysWithValues: names.map { ($0, raw) })
    #expect(
      try run(place, ["play", file, "--plain"], surroundings) == 0)
    _ = try run(place, ["doctor", "--seconds", "1"], surroundings)

    try place.write(
      #"{"volume": 20, "device": "\#(Self.hostile)", "stream_name": "\#(Self.hostile)", "\#(Self.hostile)": 1}"#,
      to: "config/settle/config.json")
    #expect(try run(place, ["config"]) == 1)
    #expect(
      try run(place, ["play", file, "--plain", "--no-sound"]) == 0)
    try place.write(#"{"device": "\#(Self.allowed)"}"#, to: "config/settle/config.json")
    _ = try run(place, ["config"])
    _ = try run(place, ["play", file, "--plain"])

    #expect(try run(place, ["journal", "on"]) == 0)
    let line = """
      {"date":"2026-11-23","exercise":"\(Self.hostile)","minutes":5,"ratings":[{"what":"\(Self.hostile)","value":3}]}\n
      """
    try place.write(place.text("data/settle/journal.jsonl") + line, to: "data/settle/journal.jsonl")
    #expect(try run(place, ["journal"]) == 0)
    #expect(try place.settle("journal").output.contains("2026-11-23  a\\u{1B}"))
  }
}
