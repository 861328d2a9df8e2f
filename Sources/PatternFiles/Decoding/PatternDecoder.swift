import Phrases
import Rhythm

/// Reads one document as a pattern: every key and value is looked at, and every problem is reported.
///
/// A function that returns nil has reported why.
final class PatternDecoder {
  let file: PatternFile
  let root: Node
  let findings: FindingList
  let words: DiagnosticPhrases
  let session: DecodingSession
  /// Where the outermost pattern includes this one; nil in the outermost pattern itself.
  let includedAt: Mark.Place?

  /// The settings' numbers.
  var environment: [String: Fraction] = [:]
  /// Settings whose number could not be read: using them is no further problem.
  var brokenSettings: Set<String> = []
  var usedSettings: Set<String> = []
  /// What the pattern and those that include it answer for.
  var acknowledged: [DiagnosticCode: String] = [:]
  /// Whether the pattern or one that includes it names a pattern to offer in its place.
  var hasInstead = false

  init(
    file: PatternFile, root: JSONValue, findings: FindingList, words: DiagnosticPhrases,
    session: DecodingSession,
    includedAt: Mark.Place? = nil
  ) {
    self.file = file
    self.root = Node(value: root, pointer: .root)
    self.findings = findings
    self.words = words
    self.session = session
    self.includedAt = includedAt
  }

  /// Reports a problem at a value.
  func report(
    _ code: DiagnosticCode, _ words: DiagnosticWords, at node: Node, severity: Diagnostic.Severity = .error
  ) {
    findings.report(code, words, at: node.value.pointedRange, node.pointer, severity: severity)
  }

  /// Reports a problem at a key.
  func report(_ code: DiagnosticCode, _ words: DiagnosticWords, atKeyOf node: Node) {
    findings.report(code, words, at: node.keyRange ?? node.value.pointedRange, node.pointer)
  }

  /// The members of an object whose keys are all known; keys that begin with `x-` are the author's own.
  func fields(_ node: Node, known: [String], expected: String) -> Fields? {
    guard let members = node.members else {
      report(.wrongType, words.wrongType(expected: expected, found: described(node)), at: node)
      return nil
    }
    for (key, member) in members where !known.contains(key) && !key.hasPrefix("x-") {
      let suggestion = Suggestion.synonym(of: key, among: known) ?? Suggestion.nearest(to: key, among: known)
      report(.unknownKey, words.unknownKey(key, suggestion: suggestion, known: known), atKeyOf: member)
    }
    return Fields(node: node, members: members)
  }

  /// The value of a key that must be there.
  func required(_ key: String, in fields: Fields, example: String) -> Node? {
    if let node = fields[key] { return node }
    report(.missingKey, words.missingKey(key, example: example), at: fields.node)
    return nil
  }

  /// A word that stands for one of several things.
  func choice<Choice: RawRepresentable & CaseIterable>(_ node: Node, of type: Choice.Type) -> Choice?
  where Choice.RawValue == String {
    let known = Choice.allCases.map(\.rawValue)
    guard let text = node.string else {
      report(.wrongType, words.wrongType(expected: words.oneOf(known), found: described(node)), at: node)
      return nil
    }
    if let choice = Choice(rawValue: text) { return choice }
    let suggestion = Suggestion.nearest(to: text, among: known)
    report(.unknownValue, words.unknownValue(text, suggestion: suggestion, known: known), at: node)
    return nil
  }

  /// `true` or `false`.
  func flag(_ node: Node) -> Bool? {
    if case .bool(let value) = node.value.kind { return value }
    report(.wrongType, words.wrongType(expected: words.flag, found: described(node)), at: node)
    return nil
  }

  /// The elements of a list.
  func list(_ node: Node, expected: String) -> [Node]? {
    if let elements = node.elements { return elements }
    report(.wrongType, words.wrongType(expected: expected, found: described(node)), at: node)
    return nil
  }

  /// What a value is, in plain words.
  func described(_ node: Node) -> String {
    switch node.value.kind {
    case .null: words.kindNull
    case .bool(let value): value ? "true" : "false"
    case .number(let text): text
    case .string: words.kindText
    case .array: words.kindList
    case .object: words.kindObject
    }
  }

  /// Reports every key that an object holds twice, in the whole document.
  func reportDuplicates() {
    reportDuplicates(in: root)
  }

  private func reportDuplicates(in node: Node) {
    if let members = node.members {
      var seen: Set<[UInt8]> = []
      for (key, member) in members {
        if !seen.insert(Array(key.utf8)).inserted {
          report(.duplicateKey, words.duplicateKey(key), atKeyOf: member)
        }
        reportDuplicates(in: member)
      }
    }
    for element in node.elements ?? [] { reportDuplicates(in: element) }
  }
}
