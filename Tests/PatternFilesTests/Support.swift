import Rhythm

@testable import PatternFiles

/// A whole pattern around some steps.
func pattern(_ steps: String, settings: String = "{}", more: String = "") -> String {
  """
  {
    "format": 1, "id": "test", "name": "Test", \(more.isEmpty ? "" : more + ",")
    "settings": \(settings),
    "steps": [
      \(steps)
    ]
  }
  """
}

/// Patterns by id, in memory.
struct MemoryLibrary: PatternLibrary {
  var patterns: [String: String] = [:]
  var files: [String: FileReference] = [:]

  var ids: [String] { patterns.keys.sorted() }

  func pattern(id: String) -> PatternFile? {
    patterns[id].map {
      PatternFile(name: id + ".json", identity: id, bytes: Array($0.utf8), origin: .builtIn)
    }
  }

  func locate(_ reference: String, from file: PatternFile) -> FileReference { files[reference] ?? .missing }

  func pattern(path: String, from file: PatternFile) -> PatternFile? { pattern(id: path) }
}

func read(
  _ text: String, library: MemoryLibrary = MemoryLibrary(), languages: [String] = ["en"],
  set: [String: String] = [:], minutes: String? = nil
) -> CheckedPattern {
  let file = PatternFile(name: "my-pattern.json", identity: "test", bytes: Array(text.utf8), origin: .own)
  let overrides = set.sorted { $0.key < $1.key }.map { SettingOverride(name: $0.key, text: $0.value) }
  return PatternReader(library: library, languages: languages).read(
    file, overrides: overrides, minutes: minutes)
}

/// Why a pattern has no timeline.
struct NotCompiled: Error, CustomStringConvertible {
  let description: String
}

extension CheckedPattern {
  func timeline(choices: [Int: Int] = [:]) throws -> Timeline {
    guard let exercise else { throw NotCompiled(description: text) }
    return try exercise.timeline(choices: choices)
  }

  /// All diagnostics as they are printed.
  var text: String { diagnostics.map(\.text).joined(separator: "\n") }

  /// Codes with severity and place, one a diagnostic.
  var summary: [String] {
    diagnostics.map { diagnostic in
      let place = diagnostic.place.map { " \($0.line):\($0.column)+\($0.length)" } ?? ""
      return "\(diagnostic.severity.rawValue) \(diagnostic.code.rawValue)\(place)"
    }
  }

  var codes: [String] { diagnostics.map(\.code.rawValue) }
}

extension Timeline {
  /// Segments as `kind start+duration from→to`, in milliseconds.
  var lines: [String] {
    (0..<segmentCount).compactMap { segment(index: $0) }.map { segment in
      let levels = segment.from.flatMap { from in segment.to.map { " \(from)→\($0)" } } ?? ""
      let label = segment.label.map { " \($0)" } ?? ""
      return
        "\(segment.kind.name) \(segment.start.nanoseconds / 1_000_000)+\(segment.duration / 1_000_000)\(levels)\(label)"
    }
  }
}
