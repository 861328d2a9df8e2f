import Phrases
import Rhythm

/// What a pattern says about itself.
extension PatternDecoder {
  static let topLevelKeys = [
    "$schema", "format", "id", "name", "summary", "category", "state", "author", "evidence", "cautions",
    "instead",
    "settings", "sound", "visual", "steps", "acknowledged",
  ]

  /// Everything but the steps; nil where the document is no pattern at all. What could not be read is left out, and
  /// reported.
  func metadata() -> Pattern? {
    guard let fields = fields(root, known: Self.topLevelKeys, expected: words.kindPattern) else { return nil }
    if let schema = fields["$schema"] { _ = plainText(schema) }
    formatVersion(fields)
    let id = required("id", in: fields, example: "\"id\": \"evening\"").flatMap(ownIdentifier)
    let name = required("name", in: fields, example: "\"name\": \"Evening\"").flatMap(text)
    var pattern = Pattern(
      id: id ?? "", name: name ?? LocalizedText(entries: [.init(language: nil, text: "")]))
    pattern.summary = fields["summary"].flatMap(text)
    pattern.category = fields["category"].flatMap { choice($0, of: Pattern.Category.self) }
    pattern.state = states(fields["state"])
    pattern.author = fields["author"].flatMap(plainText)
    pattern.evidence = evidence(fields["evidence"])
    pattern.cautions = cautions(fields["cautions"])
    pattern.instead = fields["instead"].flatMap(instead)
    pattern.settings = fields["settings"].map(settings) ?? []
    pattern.acknowledged = acknowledgements(fields["acknowledged"])
    pattern.notes = notes(fields)
    return pattern
  }

  private func formatVersion(_ fields: Fields) {
    guard let node = required("format", in: fields, example: "\"format\": 1") else { return }
    guard case .number(let text) = node.value.kind else {
      report(.wrongType, words.wrongType(expected: "1", found: described(node)), at: node)
      return
    }
    if ExactDecimal.parse(text) != Fraction(1) {
      report(.formatVersion, words.formatVersion(found: text), at: node)
    }
  }

  /// The names of commands: a pattern of that name could not be called.
  static let commandNames: Set<String> = [
    "now", "play", "list", "show", "timeline", "check", "new", "watch", "render", "handout", "support",
    "erase",
    "install", "journal", "doctor", "plan", "config", "schema", "record", "pack", "help",
  ]

  /// The id that a pattern gives itself.
  private func ownIdentifier(_ node: Node) -> String? {
    guard let id = identifier(node) else { return nil }
    if Self.commandNames.contains(id) { report(.identifier, words.identifierTaken(id), at: node) }
    return id
  }

  /// The id of the pattern to offer in this one's place; a warning where there is none of that id.
  private func instead(_ node: Node) -> String? {
    guard let id = identifier(node) else { return nil }
    if includedAt == nil, session.library.pattern(id: id) == nil {
      let ids = session.library.ids
      // A library with nothing in it cannot tell.
      if !ids.isEmpty {
        let suggestion = Suggestion.named(id, among: ids)
        report(
          .patternMissing, words.patternMissing(id, suggestion: suggestion), at: node, severity: .warning)
      }
    }
    return id
  }

  /// A pattern's id.
  func identifier(_ node: Node) -> String? {
    guard let text = node.string else {
      report(.wrongType, words.wrongType(expected: words.kindText, found: described(node)), at: node)
      return nil
    }
    guard Self.isIdentifier(text) else {
      report(.identifier, words.identifier(), at: node)
      return nil
    }
    return text
  }

  static func isIdentifier(_ text: String) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || $0 == UInt8(ascii: "-")
      }
  }

  private func states(_ node: Node?) -> [Pattern.State] {
    guard let node else { return [] }
    if node.string != nil { return choice(node, of: Pattern.State.self).map { [$0] } ?? [] }
    return list(node, expected: words.kindList)?.compactMap { choice($0, of: Pattern.State.self) } ?? []
  }

  private func evidence(_ node: Node?) -> [Pattern.Evidence] {
    guard let node, let elements = list(node, expected: words.kindList) else { return [] }
    return elements.compactMap { element in
      guard let fields = fields(element, known: ["finding", "source"], expected: words.kindEvidence) else {
        return nil
      }
      let source = fields["source"].flatMap(plainText)
      guard let finding = required("finding", in: fields, example: "\"finding\": \"…\"").flatMap(text) else {
        return nil
      }
      return Pattern.Evidence(finding: finding, source: source)
    }
  }

  private func cautions(_ node: Node?) -> [Pattern.Caution] {
    guard let node, let elements = list(node, expected: words.kindList) else { return [] }
    return elements.compactMap { element in
      guard case .object = element.value.kind else {
        return choice(element, of: Pattern.Condition.self).map { .condition($0) }
      }
      guard let fields = fields(element, known: ["text"], expected: words.kindObject) else { return nil }
      return required("text", in: fields, example: "\"text\": \"…\"").flatMap(text).map { .text($0) }
    }
  }

  private func acknowledgements(_ node: Node?) -> [Pattern.Acknowledgement] {
    guard let node, let elements = list(node, expected: words.kindList) else { return [] }
    return elements.compactMap { element in
      guard let fields = fields(element, known: ["code", "reason"], expected: words.kindAcknowledgement)
      else { return nil }
      let reason = required("reason", in: fields, example: "\"reason\": \"…\"").flatMap(plainText)
      guard let codeNode = required("code", in: fields, example: "\"code\": \"hold\""),
        let text = plainText(codeNode)
      else { return nil }
      let known = DiagnosticCode.safety
      guard let code = known.first(where: { $0.rawValue == text }) else {
        let names = known.filter { !$0.isNeverAcknowledged }.map(\.rawValue)
        let suggestion = Suggestion.nearest(to: text, among: names)
        report(.unknownValue, words.unknownValue(text, suggestion: suggestion, known: names), at: codeNode)
        return nil
      }
      if code.isNeverAcknowledged {
        report(.never, words.neverAcknowledged(code.rawValue), at: codeNode)
        return nil
      }
      return reason.map { Pattern.Acknowledgement(code: code, reason: $0, pattern: nil) }
    }
  }

  private func notes(_ fields: Fields) -> [Pattern.Note] {
    fields.members.filter { $0.key.hasPrefix("x-") }.map { key, node in
      Pattern.Note(key: key, json: String(decoding: file.bytes[node.value.range], as: UTF8.self))
    }
  }
}
