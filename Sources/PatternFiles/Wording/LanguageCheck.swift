import Phrases

/// A language that some texts of a pattern have and others have not: `language-missing`.
///
/// For those who write: whoever reads in that language would meet another one in the middle of an exercise.
struct LanguageCheck {
  let words: DiagnosticPhrases

  /// A text, or a recording beside one, as it stands in the document.
  private struct Text {
    var node: Node
    /// Its languages; empty where the words stand alone.
    var tags: [String]
    /// Whether it is shown or spoken while the exercise is played.
    var isPlayed: Bool
    /// The languages of the words beside a recording; nil for words themselves.
    var beside: [String]?
  }

  /// What is found in a document, in order.
  ///
  /// - Parameter included: the documents of a pattern that the document names, with all that it includes itself.
  func findings(in root: JSONValue, included: (_ reference: String) -> [JSONValue] = { _ in [] }) -> [Finding]
  {
    let texts = texts(below: Node(value: root, pointer: .root), isPlayed: false)
    var wanted: [String] = []
    for tag in texts.filter({ $0.beside == nil }).flatMap(\.tags)
    where !wanted.contains(where: { Self.serves($0, tag) && Self.serves(tag, $0) }) {
      wanted.append(tag)
    }
    let own = texts.compactMap { finding(for: $0, wanted: wanted) }
    return own
      + namings(below: Node(value: root, pointer: .root)).compactMap { node in
        node.string.flatMap { finding(for: node, named: $0, wanted: wanted, in: included($0)) }
      }
  }

  /// A pattern that is included, and whose words lack a language that there is around them.
  private func finding(for node: Node, named name: String, wanted: [String], in documents: [JSONValue])
    -> Finding?
  {
    let played = documents.flatMap { texts(below: Node(value: $0, pointer: .root), isPlayed: false) }.filter {
      $0.isPlayed && $0.beside == nil
    }
    // Words that name no language are in one; which one, nobody knows.
    let missing = wanted.filter { tag in
      played.contains { text in
        (wanted.count > 1 || !text.tags.isEmpty) && !text.tags.contains { Self.serves($0, tag) }
      }
    }
    guard !missing.isEmpty else { return nil }
    return Finding(
      code: .languageMissing, severity: .warning, words: words.languageMissing(missing, inIncluded: name),
      range: node.value.pointedRange, pointer: node.pointer)
  }

  /// Where a document names patterns that it includes.
  private func namings(below node: Node) -> [Node] {
    if let elements = node.elements { return elements.flatMap(namings(below:)) }
    return (node.members ?? []).flatMap { key, member -> [Node] in
      if key.hasPrefix("x-") || WordingCheck.textKeys.contains(key) || WordingCheck.otherKeys.contains(key) {
        return []
      }
      return key == "pattern" ? [member] : namings(below: member)
    }
  }

  private func finding(for text: Text, wanted: [String]) -> Finding? {
    let wanted = text.beside ?? wanted
    let missing = wanted.filter { tag in !text.tags.contains { Self.serves($0, tag) } }
    if missing.isEmpty || (text.tags.isEmpty && wanted.count < 2) { return nil }
    let isPlain = text.tags.isEmpty
    // A name may well be the same everywhere; what is played hardly ever is.
    let isNote = isPlain && !text.isPlayed && text.beside == nil
    let said =
      isNote ? words.languagePlain(wanted) : words.languageMissing(missing, isRecording: text.beside != nil)
    return Finding(
      code: .languageMissing, severity: isNote ? .note : .warning, words: said,
      range: text.node.value.pointedRange, pointer: text.node.pointer)
  }

  private func texts(below node: Node, isPlayed: Bool) -> [Text] {
    if let elements = node.elements {
      return elements.flatMap { texts(below: $0, isPlayed: isPlayed) }
    }
    let members = node.members ?? []
    let spoken = members.filter { ["say", "over", "label"].contains($0.key) }.flatMap { tags(of: $0.node) }
    return members.flatMap { key, member -> [Text] in
      if key.hasPrefix("x-") || WordingCheck.otherKeys.contains(key) { return [] }
      if key == "recording" {
        return spoken.isEmpty
          ? [] : [Text(node: member, tags: tags(of: member), isPlayed: true, beside: spoken)]
      }
      guard WordingCheck.textKeys.contains(key) else {
        return texts(below: member, isPlayed: isPlayed || key == "steps")
      }
      let hasLetters = member.string?.contains(where: \.isLetter) ?? true
      return hasLetters ? [Text(node: member, tags: tags(of: member), isPlayed: isPlayed)] : []
    }
  }

  private func tags(of node: Node) -> [String] {
    (node.members ?? []).filter { $0.node.string != nil }.map(\.key)
  }

  /// Whether words in one language are good for somebody who reads another: `de` for `de-AT`, and `de-CH` for `de`.
  private static func serves(_ own: String, _ wanted: String) -> Bool {
    own.prefix { $0 != "-" }.lowercased() == wanted.prefix { $0 != "-" }.lowercased()
  }
}
