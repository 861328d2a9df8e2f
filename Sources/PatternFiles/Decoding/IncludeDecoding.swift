import Phrases
import Rhythm

/// The `pattern` step: another pattern's steps.
extension PatternDecoder {
  func include(_ fields: Fields) -> Block? {
    guard let node = fields["pattern"] else { return nil }
    let values = fields["set"].map(values) ?? []
    guard let reference = plainText(node), let file = includedFile(reference, at: node) else { return nil }
    if session.stack.contains(file.identity) {
      reportLimit(.includeCircle, words.includeCircle(reference), at: node)
      return nil
    }
    if session.stack.count > DecodingSession.maximumIncludes {
      reportLimit(.includeDepth, words.includeDepth(DecodingSession.maximumIncludes), at: node)
      session.isStopped = true
      return nil
    }
    guard let document = document(of: file, reference, at: node) else { return nil }
    let inner = PatternDecoder(
      file: file, root: document, findings: FindingList(), words: words, session: session,
      includedAt: includedAt ?? Mark.Place(range: node.value.pointedRange, pointer: node.pointer))
    return blocks(of: inner, reference, values, at: node)
  }

  private func blocks(
    of inner: PatternDecoder, _ reference: String, _ values: [(name: String, node: Node, value: Fraction)],
    at node: Node
  ) -> Block? {
    session.stack.append(inner.file.identity)
    defer { session.stack.removeLast() }
    guard var pattern = inner.metadata() else {
      reportProblem(of: inner, reference, at: node)
      return nil
    }
    inner.apply(values, to: &pattern.settings, from: self)
    for setting in pattern.settings { inner.environment[setting.name] = setting.value }
    inner.acknowledged = acknowledged
    inner.hasInstead = hasInstead || pattern.instead != nil
    for acknowledgement in pattern.acknowledged where inner.acknowledged[acknowledgement.code] == nil {
      inner.acknowledged[acknowledgement.code] = acknowledgement.reason
    }
    let blocks = inner.topLevelSteps()
    if inner.findings.hasErrors {
      reportProblem(of: inner, reference, at: node)
      return nil
    }
    for caution in pattern.cautions where !session.cautions.contains(caution) {
      session.cautions.append(caution)
    }
    for var acknowledgement in pattern.acknowledged {
      acknowledgement.pattern = pattern.id
      if !session.acknowledged.contains(acknowledgement) { session.acknowledged.append(acknowledgement) }
    }
    return .sequence(blocks)
  }

  /// A limit that is passed inside is told as it is; anything else is the included pattern's own problem.
  private func reportProblem(of inner: PatternDecoder, _ reference: String, at node: Node) {
    guard let first = inner.findings.findings.first(where: { $0.severity == .error }) else { return }
    let limits: [DiagnosticCode] = [.tooManySteps, .includeCircle, .includeDepth, .tooLong]
    if limits.contains(first.code) {
      reportLimit(first.code, first.words, at: node)
    } else {
      reportLimit(
        .patternProblem,
        words.patternProblem(reference, problem: first.words.message, file: inner.file.name), at: node)
    }
  }

  private func includedFile(_ reference: String, at node: Node) -> PatternFile? {
    if Self.isIdentifier(reference) {
      if let file = session.library.pattern(id: reference) { return noted(file, reference, isNamed: true) }
      let suggestion = Suggestion.nearest(to: reference, among: session.library.ids)
      reportLimit(.patternMissing, words.patternMissing(reference, suggestion: suggestion), at: node)
      return nil
    }
    guard let reference = checkedReference(reference, at: node) else { return nil }
    switch session.library.locate(reference, from: file) {
    case .found(let path):
      if let file = session.library.pattern(path: path, from: file) {
        return noted(file, reference, isNamed: false)
      }
    case .outside:
      report(.fileReference, words.fileOutside(), at: node)
      return nil
    case .missing: break
    }
    report(.patternMissing, words.patternFileMissing(reference), at: node)
    return nil
  }

  private func noted(_ included: PatternFile, _ reference: String, isNamed: Bool) -> PatternFile {
    let use = PatternUse(reference: reference, isNamed: isNamed, file: included, namedBy: file.identity)
    if !session.includes.contains(use) { session.includes.append(use) }
    return included
  }

  private func document(of file: PatternFile, _ reference: String, at node: Node) -> JSONValue? {
    if let document = session.documents[file.identity] { return document }
    var reader = JSONReader(file.bytes)
    do throws(JSONSyntaxError) {
      let document = try reader.read()
      if reader.foundDuplicates {
        let check = PatternDecoder(
          file: file, root: document, findings: FindingList(), words: words, session: session)
        check.reportDuplicates()
        reportProblem(of: check, reference, at: node)
        return nil
      }
      session.documents[file.identity] = document
      return document
    } catch {
      let problem = words.syntax(error.fault).message
      reportLimit(
        .patternProblem, words.patternProblem(reference, problem: problem, file: file.name), at: node)
      return nil
    }
  }

  /// The numbers that `set` gives to the included pattern's settings.
  private func values(_ node: Node) -> [(name: String, node: Node, value: Fraction)] {
    guard let members = node.members else {
      report(.wrongType, words.wrongType(expected: words.kindObject, found: described(node)), at: node)
      return []
    }
    return members.compactMap { key, member in
      key.hasPrefix("x-") ? nil : number(member).map { (key, member, $0) }
    }
  }
}
