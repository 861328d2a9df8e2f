import Foundation
import Testing

@testable import PatternFiles

/// Every text that ships, those of patterns and those of the program, against the wording check.
@Suite("The words that ship")
struct ShippedWordsTests {
  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources/Phrases").standardized

  @Test("No pattern commands, promises or judges, or says why", arguments: embeddedPatterns.map(\.path))
  func patterns(_ path: String) throws {
    let id = String(path.split(separator: "/").last?.dropLast(".json".count) ?? "")
    let catalogue = Catalogue(builtIn: embeddedPatterns, ownFolder: nil)
    let checked = PatternReader(library: catalogue).read(try #require(catalogue.pattern(id: id)))
    #expect(checked.pattern != nil)
    #expect(checked.diagnostics.filter { $0.code == .wording && $0.severity == .warning } == [])
  }

  @Test(
    "No sentence of the program does, in any language",
    arguments: [("", "en"), ("German", "de"), ("French", "fr"), ("Spanish", "es")])
  func sentences(_ folder: String, _ language: String) throws {
    let files = try FileManager.default.contentsOfDirectory(
      at: Self.sources.appending(path: folder), includingPropertiesForKeys: nil
    ).filter { $0.pathExtension == "swift" }
    #expect(files.count >= 5)
    var count = 0
    for file in files {
      for text in Self.literals(in: try String(contentsOf: file, encoding: .utf8)) {
        count += 1
        #expect(
          Wording.matches(in: text, language: language) == [], "\(file.lastPathComponent): \(text)")
      }
    }
    #expect(count > 300)
  }

  @Test("The scan finds what it looks for")
  func scan() {
    let source = #"""
      // "you must"
      /// "you must"
      var a = "one"
      f("say \(b), so", """
        three
        """)
      """#
    #expect(Self.literals(in: source) == ["one", #"say \(b), so"#, "three"])
  }

  /// The string literals of a source whose comments have lines of their own.
  private static func literals(in source: String) -> [String] {
    var result: [String] = []
    var block: [String]?
    for line in source.split(separator: "\n") {
      let line = line.trimmingCharacters(in: .whitespaces)
      if line.hasPrefix("//") { continue }
      if let lines = block {
        if line.hasPrefix(#"""""#) {
          result.append(lines.joined(separator: " "))
          block = nil
        } else {
          block = lines + [line]
        }
        continue
      }
      result += simpleLiterals(in: line.hasSuffix(#"""""#) ? String(line.dropLast(3)) : line)
      if line.hasSuffix(#"""""#) { block = [] }
    }
    return result
  }

  private static func simpleLiterals(in line: String) -> [String] {
    var result: [String] = []
    var current: String?
    var isEscaped = false
    for character in line {
      guard let text = current else {
        if character == "\"" { current = "" }
        continue
      }
      if character == "\"", !isEscaped {
        result.append(text)
        current = nil
      } else {
        current = text + String(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    return result
  }
}
