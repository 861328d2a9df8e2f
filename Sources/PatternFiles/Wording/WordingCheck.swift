import Phrases

/// The wording of a pattern's texts: `wording`. For those who write, and never shown while it plays.
struct WordingCheck {
  let file: PatternFile
  let words: DiagnosticPhrases
  /// Why the author keeps the words as they are, if they do.
  let reason: String?

  /// The keys whose values are read by people.
  static let textKeys: Set<String> = [
    "name", "summary", "say", "over", "show", "label", "of", "or", "finding", "text",
  ]
  /// What is no text, and holds none.
  static let otherKeys: Set<String> = ["$schema", "acknowledged", "author"]

  /// What is found in a document, in order.
  func findings(in root: JSONValue) -> [Finding] {
    findings(below: Node(value: root, pointer: .root))
  }

  private func findings(below node: Node) -> [Finding] {
    if let elements = node.elements { return elements.flatMap(findings(below:)) }
    return (node.members ?? []).flatMap { key, member -> [Finding] in
      if key.hasPrefix("x-") || Self.otherKeys.contains(key) { return [] }
      guard Self.textKeys.contains(key) else { return findings(below: member) }
      if member.string != nil { return findings(inText: member, language: nil) }
      // One text for each language.
      return (member.members ?? []).flatMap { findings(inText: $0.node, language: $0.key) }
    }
  }

  private func findings(inText node: Node, language: String?) -> [Finding] {
    guard let text = node.string else { return [] }
    return Wording.matches(in: text, language: language).map { match in
      var said = words.wording(match.phrase, kind: match.kind.rawValue)
      if let reason { said.help = words.acknowledged(reason) }
      return Finding(
        code: .wording, severity: reason == nil ? .warning : .note, words: said,
        range: place(of: match.range, in: node), pointer: node.pointer)
    }
  }

  /// The bytes in the file that hold some bytes of a text, past what is written as escapes.
  private func place(of range: Range<Int>, in node: Node) -> Range<Int> {
    var raw = node.value.range.lowerBound + 1
    var decoded = 0
    var start = raw
    while decoded < range.upperBound {
      if decoded <= range.lowerBound { start = raw }
      let (read, meant) = unit(at: raw)
      raw += read
      decoded += meant
    }
    return start..<raw
  }

  /// How many bytes are written for what begins at a byte of a string, and how many they stand for.
  private func unit(at index: Int) -> (read: Int, meant: Int) {
    guard file.bytes[index] == UInt8(ascii: "\\") else { return (1, 1) }
    guard file.bytes[index + 1] == UInt8(ascii: "u") else { return (2, 1) }
    let digits = String(decoding: file.bytes[(index + 2)..<(index + 6)], as: UTF8.self)
    let code = UInt16(digits, radix: 16) ?? 0
    if UTF16.isLeadSurrogate(code) { return (12, 4) }
    return (6, code < 0x80 ? 1 : code < 0x800 ? 2 : 3)
  }
}
