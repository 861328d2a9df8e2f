import Foundation
import Testing

@testable import PatternFiles

/// The schema and the reader say the same, held together by a validator that is none of Settle's.
@Suite("The schema of patterns")
struct SchemaTests {
  private static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  private static let schema = project.appending(path: "Patterns/pattern.schema.json")

  private func refused(_ texts: [String]) throws -> Set<String> {
    try OutsideValidator.refused(texts, by: Self.schema)
  }

  private func isWellFormed(_ text: String) -> Bool {
    let checked = read(text, library: SchemaFixtures.library)
    return checked.exercise != nil
  }

  private static let settings = #"{"s": {"default": 6}, "one": {"default": 1}}"#

  @Test("What is well formed passes both")
  func valid() throws {
    var texts = SchemaFixtures.validSteps.map { pattern($0, settings: Self.settings) }
    texts.append(SchemaFixtures.everything)
    for text in texts {
      #expect(isWellFormed(text), "\(text)\n\(read(text, library: SchemaFixtures.library).text)")
    }
    let shipped = try embeddedPatterns.map { entry in
      try String(contentsOf: Self.project.appending(path: "Patterns/\(entry.path)"), encoding: .utf8)
    }
    #expect(shipped.count >= 11)
    #expect(try refused(texts + shipped) == [])
  }

  @Test("What is not fails both")
  func invalid() throws {
    var texts = SchemaFixtures.invalidSteps.map { pattern($0, settings: Self.settings) }
    texts += SchemaFixtures.invalidTops.map { pattern(#"{"rest": 1}"#, more: $0) }
    texts += SchemaFixtures.invalidSettings.map { pattern(#"{"rest": 1}"#, settings: $0) }
    let whole = pattern(#"{"rest": 1}"#)
    texts += [
      "[]", "1", whole.replacing(#""format": 1"#, with: #""format": 2"#),
      whole.replacing(#""format": 1, "#, with: ""), whole.replacing(#""id": "test", "#, with: ""),
      whole.replacing(#""name": "Test", "#, with: ""),
      whole.replacing(#""id": "test""#, with: #""id": "Te st""#),
      whole.replacing(#"{"rest": 1}"#, with: ""), whole.replacing(#""steps""#, with: #""x-steps""#),
    ]
    #expect(Set(texts).count == texts.count)
    #expect(texts.count >= 120)
    for text in texts { #expect(!isWellFormed(text), "\(text)") }
    let passed = Set(texts).subtracting(try refused(texts))
    #expect(passed == [])
  }

  @Test("Whatever is changed for the worse in a pattern that has everything fails both")
  func mutated() throws {
    let mutants = Mutation.all(of: SchemaFixtures.everything)
    #expect(mutants.count >= 150)
    for mutant in mutants { #expect(!isWellFormed(mutant), "\(mutant)") }
    let passed = Set(mutants).subtracting(try refused(mutants))
    #expect(passed == [])
  }

  @Test("Every key of the schema is described")
  func described() throws {
    let root = try JSONSerialization.jsonObject(with: Data(contentsOf: Self.schema))
    var keys = 0
    func look(_ value: Any, _ path: String) {
      if let object = value as? [String: Any] {
        for (key, property) in object["properties"] as? [String: [String: Any]] ?? [:] {
          keys += 1
          #expect(!((property["description"] as? String) ?? "").isEmpty, "\(path)/\(key)")
        }
        for (key, inner) in object { look(inner, path + "/" + key) }
      } else if let list = value as? [Any] {
        for (index, inner) in list.enumerated() { look(inner, "\(path)/\(index)") }
      }
    }
    look(root, "")
    #expect(keys > 60)
  }

  @Test("The schema that is printed is the one beside the patterns")
  func embedded() throws {
    #expect(try PatternSchema.text == String(contentsOf: Self.schema, encoding: .utf8))
  }
}

/// A well-formed document, made worse in one place.
enum Mutation {
  /// Every value as null, and every key misspelt, but for what may be named freely.
  static func all(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var reader = JSONReader(bytes)
    guard let root = try? reader.read() else { return [] }
    var mutants: [String] = []
    func replace(_ range: Range<Int>, by new: String) {
      mutants.append(
        String(
          decoding: bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...], as: UTF8.self))
    }
    func walk(_ value: JSONValue, isNamedFreely: Bool) {
      replace(value.range, by: "null")
      switch value.kind {
      case .array(let elements): for element in elements { walk(element, isNamedFreely: false) }
      case .object(let members):
        // Texts and recordings by language, settings and their numbers.
        let isFree = isNamedFreely || members.contains { $0.key == "en" }
        for member in members where !member.key.hasPrefix("x-") {
          if !isFree { replace(member.keyRange, by: "\"\(member.key)q\"") }
          walk(member.value, isNamedFreely: member.key == "settings" || member.key == "set")
        }
      default: break
      }
    }
    walk(root, isNamedFreely: false)
    return mutants
  }
}
