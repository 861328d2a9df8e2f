import Foundation

@testable import Phrases

/// Reads the sentences out of the sources of the words: those in `say`, and those that are not.
struct SentenceScan {
  /// A string literal of a source.
  struct Literal: Hashable {
    /// The sentence as a translation is found by it, with `%1` where something is filled in.
    var key: String
    /// Where it is read; nil outside the groups of words.
    var place: PhrasePlace?
    /// Whether it stands in `say`, and so can be translated.
    var isSaid: Bool
  }

  private(set) var literals: [Literal] = []
  private let text: [Character]
  private var place: PhrasePlace?

  /// The literals of a source whose comments have lines of their own.
  init(_ source: String) {
    text = Array(source)
    var index = 0
    scan(from: &index, until: nil)
  }

  /// All literals of the sources of the words, without those of the translations.
  static func ofPhrases() throws -> [Literal] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../Sources/Phrases")
    let files = try FileManager.default.contentsOfDirectory(
      at: folder.standardized, includingPropertiesForKeys: nil
    ).filter { $0.lastPathComponent.hasSuffix(".swift") }
    return try files.flatMap { SentenceScan(try String(contentsOf: $0, encoding: .utf8)).literals }
  }

  private mutating func scan(from index: inout Int, until end: Character?) {
    var depth = 0
    while index < text.count {
      let character = text[index]
      if character == "/", text[index...].starts(with: "//") {
        while index < text.count, text[index] != "\n" { index += 1 }
      } else if character == "\"" {
        let isSaid = ["say(", "one:", "other:"].contains { before(index).hasSuffix($0) }
        let key = literal(from: &index)
        literals.append(Literal(key: key, place: place, isSaid: isSaid))
      } else {
        if end == ")" {
          if character == "(" { depth += 1 }
          if character == ")" {
            if depth == 0 { return }
            depth -= 1
          }
        }
        if character == "{" { notePlace(before: index) }
        index += 1
      }
    }
  }

  /// What stands before a place, without white space at its end.
  private func before(_ index: Int) -> String {
    var end = index
    while end > 0, text[end - 1].isWhitespace { end -= 1 }
    return String(text[max(0, end - 8)..<end])
  }

  private mutating func notePlace(before index: Int) {
    let line = String(text[(text[..<index].lastIndex(of: "\n") ?? 0)..<index])
    guard line.contains("struct ") || line.contains("extension "),
      let word = line.split(whereSeparator: { " :".contains($0) }).first(where: { $0.hasSuffix("Phrases") })
    else { return }
    let name = word.dropLast("Phrases".count).lowercased()
    place = PhrasePlace(rawValue: name) ?? PhrasePlace(rawValue: name + "s")
  }

  /// The key of the literal at a place; its own interpolations are looked through as well.
  private mutating func literal(from index: inout Int) -> String {
    let isBlock = text[index...].starts(with: "\"\"\"")
    index += isBlock ? 3 : 1
    var key = ""
    var count = 0
    while true {
      if isBlock ? text[index...].starts(with: "\"\"\"") : text[index] == "\"" { break }
      guard text[index] == "\\" else {
        key.append(text[index])
        index += 1
        continue
      }
      let next = text[index + 1]
      index += 2
      switch next {
      case "(":
        scan(from: &index, until: ")")
        index += 1
        count += 1
        key += "%\(count)"
      case "n": key += "\n"
      case "\n": key += "\u{0}"
      default: key.append(next)
      }
    }
    index += isBlock ? 3 : 1
    return isBlock ? Self.unindented(key) : key
  }

  /// The lines of a block without the indentation of its last one, and without broken lines.
  private static func unindented(_ block: String) -> String {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    let indent = lines.last?.count ?? 0
    let kept = lines.dropFirst().dropLast().map { line in
      line.split(separator: "\u{0}", omittingEmptySubsequences: false)
        .map { $0.dropFirst(min(indent, $0.prefix { $0 == " " }.count)) }.joined()
    }
    return kept.joined(separator: "\n")
  }
}
