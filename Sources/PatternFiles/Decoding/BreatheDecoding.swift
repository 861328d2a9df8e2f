import Phrases
import Rhythm

/// The `breathe` step in its three forms.
extension PatternDecoder {
  /// Phases with their places.
  struct ReadPhases {
    var phases: [CyclicBlock.Phase]
    var places: [Node]
    /// The exact length of the first and of the last cycle.
    var first: Fraction
    var last: Fraction
  }

  func breathe(_ fields: Fields) -> Block? {
    let over = over(fields)
    guard let node = fields["breathe"] else { return nil }
    let read: ReadPhases?
    switch node.value.kind {
    case .string(let text): read = notation(text, at: node)
    case .object: read = rate(node)
    default: read = breathPhases(node)
    }
    // Where the phases cannot be read, times and for are still looked at.
    let stand = read ?? ReadPhases(phases: [], places: [], first: Self.second, last: Self.second)
    guard let cycles = cycles(fields, first: stand.first, last: stand.last, standard: nil), let read else {
      return nil
    }
    if cycles == 0 { return .sequence([]) }
    let mark = mark(fields.node, phases: read.places)
    return cyclicBlock(.breathe, phases: read.phases, cycles: cycles, over: over, mark: mark, at: fields.node)
  }

  private func breathPhases(_ node: Node) -> ReadPhases? {
    guard let elements = list(node, expected: words.kindBreathe) else { return nil }
    if elements.isEmpty {
      report(.emptyList, words.noPhases(), at: node)
      return nil
    }
    let phases = elements.map(breathPhase)
    return readPhases(phases, elements)
  }

  /// Phases that were all read, with the lengths of a cycle.
  func readPhases(_ phases: [CyclicBlock.Phase?], _ places: [Node]) -> ReadPhases? {
    let complete = phases.compactMap { $0 }
    guard complete.count == phases.count else { return nil }
    do throws(Fraction.Failure) {
      var first = Fraction.zero
      var last = Fraction.zero
      for phase in complete {
        first = try first.adding(phase.first)
        last = try last.adding(phase.last)
      }
      return ReadPhases(phases: complete, places: places, first: first, last: last)
    } catch {
      if let node = places.first { report(.numberPrecision, words.numberPrecision(), at: node) }
      return nil
    }
  }

  private func breathPhase(_ node: Node) -> CyclicBlock.Phase? {
    let known = ["in", "hold", "out", "label", "fullness", "recording"]
    guard let fields = fields(node, known: known, expected: words.kindPhase) else { return nil }
    let label = spoken(fields, key: "label")
    let fullness = fields["fullness"].flatMap(share)
    let named = ["in", "hold", "out"].filter(fields.has)
    guard let name = named.first, let lengthNode = fields[name] else {
      report(.missingKey, words.phaseUnnamed(), at: node)
      return nil
    }
    if named.count > 1, let second = fields[named[1]] {
      report(.conflictingKeys, words.phasesJoined(named[0], named[1]), atKeyOf: second)
      return nil
    }
    let help = name == "hold" ? words.leaveHoldOut : words.leavePhaseOut
    guard let length = glidingPhaseLength(lengthNode, help: help) else { return nil }
    let (motion, standard): (CyclicBlock.Motion, Double?) =
      switch name {
      case "in": (.inhale, 1)
      case "out": (.exhale, 0)
      default: (.hold, nil)
      }
    return CyclicBlock.Phase(
      motion, first: length.first, last: length.last, level: fullness ?? standard, label: label?.text,
      language: label?.language, recording: label?.file)
  }

  private func notation(_ text: String, at node: Node) -> ReadPhases? {
    do throws(Notation.Failure) {
      let notation = try Notation(text)
      return readPhases(notation.phases, [])
    } catch {
      switch error {
      case .form: report(.notation, words.notation(suggestion: Notation.meant(by: text)), at: node)
      case .number: report(.numberPrecision, words.lengthPrecision(), at: node)
      case .short(let found):
        report(.phaseShort, words.phaseShort(found: found, help: words.zeroLeavesOut), at: node)
      case .long(let found): report(.tooLong, words.tooLong(found: found), at: node)
      }
      return nil
    }
  }

  private func rate(_ node: Node) -> ReadPhases? {
    if let phases = phasesWithoutList(node) {
      report(.wrongType, words.phasesWithoutList(phases), at: node)
      return nil
    }
    guard let fields = fields(node, known: ["per_minute", "in_out"], expected: words.kindRate) else {
      return nil
    }
    let share = required("in_out", in: fields, example: "\"in_out\": \"4:6\"").flatMap(proportion)
    let rate = required("per_minute", in: fields, example: "\"per_minute\": 6").flatMap(rates)
    guard let share, let rate else { return nil }
    do throws(Fraction.Failure) {
      let rest = try Fraction(1).subtracting(share)
      let minute = Fraction(60_000_000_000)
      let first = try minute.divided(by: rate.first)
      let last = try minute.divided(by: rate.last)
      let phases = [
        CyclicBlock.Phase(
          .inhale, first: try first.multiplied(by: share), last: try last.multiplied(by: share), level: 1),
        CyclicBlock.Phase(
          .exhale, first: try first.multiplied(by: rest), last: try last.multiplied(by: rest), level: 0),
      ]
      for phase in phases where min(phase.first, phase.last) < Self.shortestPhase {
        report(.phaseShort, words.phaseShort(found: words.fasterThanThat, help: nil), at: node)
        return nil
      }
      return readPhases(phases, [])
    } catch {
      report(.numberPrecision, words.numberPrecision(), at: node)
      return nil
    }
  }

  /// The phases of a group that is meant as a list, as they would be written.
  private func phasesWithoutList(_ node: Node) -> [String]? {
    guard let members = node.members, !members.isEmpty else { return nil }
    let names = ["in", "hold", "out"]
    let phases = members.compactMap { key, member -> String? in
      guard let name = names.contains(key) ? key : Suggestion.synonym(of: key, among: names) else {
        return nil
      }
      let length = file.bytes[member.value.range]
      return "{ \"\(name)\": \(length.count > 20 ? "…" : String(decoding: length, as: UTF8.self)) }"
    }
    return phases.count == members.count ? phases : nil
  }

  /// Breaths a minute, steady or from one rate to another.
  private func rates(_ node: Node) -> GlidingLength? {
    guard case .object = node.value.kind else {
      return positive(node).map { GlidingLength(first: $0, last: $0) }
    }
    guard let fields = fields(node, known: ["from", "to"], expected: words.kindNumber) else { return nil }
    let from = required("from", in: fields, example: "\"from\": 12").flatMap(positive)
    let to = required("to", in: fields, example: "\"to\": 6").flatMap(positive)
    guard let from, let to else { return nil }
    return GlidingLength(first: from, last: to)
  }

  /// A number over 0.
  func positive(_ node: Node) -> Fraction? {
    guard let value = number(node) else { return nil }
    if value > .zero { return value }
    report(.numberRange, words.aboveZero(found: ExactDecimal.text(value)), at: node)
    return nil
  }

  /// The in-breath's share of a cycle, from `4:6`.
  private func proportion(_ node: Node) -> Fraction? {
    guard let text = node.string else {
      report(.wrongType, words.wrongType(expected: words.kindProportion, found: described(node)), at: node)
      return nil
    }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false).map {
      ExactDecimal.number(String($0))
    }
    guard parts.count == 2, let left = parts[0], let right = parts[1], left > .zero, right > .zero,
      let share = try? left.divided(by: left.adding(right))
    else {
      report(.numberRange, words.proportion(), at: node)
      return nil
    }
    return share
  }
}
