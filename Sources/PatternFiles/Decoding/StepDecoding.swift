import Phrases
import Rhythm

/// The steps of a pattern.
extension Spoken {
  /// Words, and the recording beside them if it is there.
  init(_ text: String, recording: Recording?, language: String?) {
    let isThere = recording?.path != nil
    self.init(
      text: text, recording: isThere ? recording?.reference : nil, file: recording?.path, language: language)
  }
}

extension Spoken {
  /// Words in their language.
  init(_ entry: LocalizedText.Entry) { self.init(text: entry.text, language: entry.language) }
}

extension PatternDecoder {
  /// What makes a step the kind of step that it is.
  enum StepKind: String, CaseIterable {
    case breathe, pace, say, notice, bilateral, rest, ask, choose, `repeat`, pattern

    /// The keys that it may have.
    var keys: [String] {
      switch self {
      case .breathe: ["breathe", "times", "for", "over", "recording"]
      case .pace: ["pace", "kind", "times", "for", "over", "recording"]
      case .say: ["say", "pause", "wait", "recording"]
      case .notice: ["notice", "of", "or", "each", "wait", "say", "recording"]
      case .bilateral: ["bilateral", "over", "recording"]
      case .rest: ["rest", "show", "cue", "over", "recording"]
      case .ask: ["ask", "wait"]
      case .choose: ["choose", "silence", "wait"]
      case .repeat: ["repeat", "steps"]
      case .pattern: ["pattern", "set"]
      }
    }
  }

  /// The blocks of the top-level steps, one for each.
  func topLevelSteps() -> [Block] {
    guard let members = root.members else { return [] }
    let fields = Fields(node: root, members: members)
    guard let node = required("steps", in: fields, example: "\"steps\": [ … ]") else { return [] }
    return steps(node, mayBeEmpty: false)
  }

  /// The blocks of a list of steps, one for each. A step that is left out, or cannot be read, is an empty sequence.
  func steps(_ node: Node, mayBeEmpty: Bool) -> [Block] {
    guard let elements = list(node, expected: words.kindSteps) else { return [] }
    if elements.isEmpty, !mayBeEmpty { report(.emptyList, words.noSteps(), at: node) }
    var blocks: [Block] = []
    for element in elements {
      if session.isStopped { break }
      blocks.append(step(element) ?? .sequence([]))
    }
    return blocks
  }

  private func step(_ node: Node) -> Block? {
    session.stepCount += 1
    if session.stepCount > DecodingSession.maximumSteps {
      session.isStopped = true
      let words = words.tooManySteps(DecodingSession.maximumSteps)
      if let includedAt {
        findings.report(.tooManySteps, words, at: includedAt.range, includedAt.pointer)
      } else {
        report(.tooManySteps, words, at: node)
      }
      return nil
    }
    guard let kind = kind(of: node), let fields = fields(node, known: kind.keys, expected: words.kindStep)
    else {
      return nil
    }
    switch kind {
    case .breathe: return breathe(fields)
    case .pace: return pace(fields)
    case .say: return say(fields)
    case .notice: return notice(fields)
    case .bilateral: return bilateral(fields)
    case .rest: return rest(fields)
    case .ask: return ask(fields)
    case .choose: return choose(fields)
    case .repeat: return repeated(fields)
    case .pattern: return include(fields)
    }
  }

  private func kind(of node: Node) -> StepKind? {
    guard let members = node.members else {
      report(.wrongType, words.wrongType(expected: words.kindStep, found: described(node)), at: node)
      return nil
    }
    let names = StepKind.allCases.map(\.rawValue)
    var kinds: [(kind: StepKind, node: Node)] = []
    for (key, member) in members {
      if let kind = StepKind(rawValue: key), !kinds.contains(where: { $0.kind == kind }) {
        kinds.append((kind, member))
      }
    }
    // A `notice` may say its whole sentence.
    if kinds.contains(where: { $0.kind == .notice }) { kinds.removeAll { $0.kind == .say } }
    guard let first = kinds.first else {
      for (key, member) in members where !key.hasPrefix("x-") {
        if let suggestion = Suggestion.nearest(to: key, among: names) {
          report(.stepUnknown, words.stepMisspelt(key, suggestion: suggestion), atKeyOf: member)
          return nil
        }
      }
      report(.stepUnknown, words.stepUnknown(names), at: node)
      return nil
    }
    if kinds.count > 1 {
      report(.stepMixed, words.stepMixed(first.kind.rawValue, kinds[1].kind.rawValue), atKeyOf: kinds[1].node)
      return nil
    }
    return first.kind
  }

  /// A number by which the place of a step is found again.
  func mark(_ node: Node, phases: [Node] = []) -> Int {
    let step = includedAt ?? Mark.Place(range: node.value.pointedRange, pointer: node.pointer)
    let phases =
      includedAt == nil ? phases.map { Mark.Place(range: $0.value.pointedRange, pointer: $0.pointer) } : []
    session.marks.append(
      Mark(step: step, phases: phases, acknowledged: acknowledged, hasInstead: hasInstead))
    return session.marks.count - 1
  }

  /// The words that are shown while a step begins.
  func over(_ fields: Fields) -> Spoken? {
    spoken(fields, key: "over")
  }

  /// Words and the recording beside them.
  func spoken(_ fields: Fields, key: String) -> Spoken? {
    spokenEntry(fields, key: key)?.spoken
  }

  /// Words with the recording beside them, and the entry that they were taken from.
  func spokenEntry(_ fields: Fields, key: String) -> (spoken: Spoken, entry: LocalizedText.Entry)? {
    let recording = fields["recording"].flatMap(recording)
    guard let node = fields[key] else {
      if let node = fields["recording"] { report(.recordingWords, words.recordingWords(key), atKeyOf: node) }
      return nil
    }
    return localText(node).map { entry in
      (Spoken(entry.text, recording: recording, language: entry.language), entry)
    }
  }

  /// Makes a block of cycles; reports what is too long or too fine.
  func cyclicBlock(
    _ family: CyclicBlock.Family, phases: [CyclicBlock.Phase], cycles: Int64, over: Spoken?, mark: Int,
    at node: Node
  ) -> Block? {
    // Told roughly first, so that what is far too long is called that and not too fine.
    let first = phases.reduce(0) { $0 + $1.first.approximate }
    let last = phases.reduce(0) { $0 + $1.last.approximate }
    if (first + last) / 2 * Double(cycles) > Double(Self.longest) * 1.001 {
      reportLimit(.tooLong, words.tooLong(found: nil), at: node)
      return nil
    }
    do throws(Fraction.Failure) {
      return .cycles(try CyclicBlock(family, phases: phases, cycles: cycles, over: over, mark: mark))
    } catch {
      report(.numberPrecision, words.numberPrecision(), at: node)
      return nil
    }
  }

  /// Reports a limit at a step of this pattern, or at the step that includes it.
  func reportLimit(_ code: DiagnosticCode, _ words: DiagnosticWords, at node: Node) {
    if let includedAt {
      findings.report(code, words, at: includedAt.range, includedAt.pointer)
    } else {
      report(code, words, at: node)
    }
  }
}
