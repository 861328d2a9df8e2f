import Foundation
import Testing

@testable import PatternFiles

/// The author's guide is read by people who try what it says.
@Suite("The author's guide")
struct GuideTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func guide() throws -> String {
    try String(contentsOf: project.appending(path: "Patterns/README.md"), encoding: .utf8)
  }

  /// What stands between fences of JSON.
  private static func examples() throws -> [String] {
    var examples: [String] = []
    var current: [Substring]?
    for line in try guide().split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "```json" {
        current = []
      } else if line == "```", let lines = current {
        examples.append(lines.joined(separator: "\n"))
        current = nil
      } else {
        current?.append(line)
      }
    }
    return examples
  }

  /// An example as a whole pattern: a step is put into one.
  private static func whole(_ example: String) -> String {
    example.contains("\"format\"") ? example : pattern(example)
  }

  @Test("Each example is well formed, plays, and is finished to the last word")
  func examples() throws {
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
    let examples = try Self.examples()
    #expect(examples.count >= 25)
    for example in examples {
      let file = PatternFile(
        name: "example.json", identity: "/nowhere/example.json", bytes: Array(Self.whole(example).utf8),
        origin: .elsewhere)
      let checked = PatternReader(library: catalogue).read(file)
      #expect(checked.isPlayable, "\(example)\n\(checked.text)")
      // A step alone lacks what only a pattern says of itself, and recordings are the reader's own.
      let unsaid: Set<DiagnosticCode> = [.cautionsMissing, .holdNoInstead]
      let isWhole = example.contains("\"format\"")
      let warnings = checked.diagnostics.filter {
        $0.severity == .warning && $0.code != .recordingMissing && (isWhole || !unsaid.contains($0.code))
      }
      #expect(warnings.map(\.text) == [], "\(example)")
    }
  }

  @Test("Every kind of step, and every safety finding, is told")
  func complete() throws {
    let guide = try Self.guide()
    for kind in PatternDecoder.StepKind.allCases {
      #expect(guide.contains("\"\(kind.rawValue)\":"), "\(kind)")
    }
    for code in DiagnosticCode.safety { #expect(guide.contains("| `\(code.rawValue)` |"), "\(code)") }
    for condition in Pattern.Condition.allCases { #expect(guide.contains("`\(condition.rawValue)`")) }
    for visual in Pattern.Visual.allCases { #expect(guide.contains("`\(visual.rawValue)`")) }
    for key in PatternDecoder.topLevelKeys { #expect(guide.contains(key), "\(key)") }
  }
}
