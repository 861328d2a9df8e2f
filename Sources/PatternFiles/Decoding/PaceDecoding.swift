import Phrases
import Rhythm

/// The `pace` and `bilateral` steps.
extension PatternDecoder {
  func pace(_ fields: Fields) -> Block? {
    let over = over(fields)
    let kind = required("kind", in: fields, example: "\"kind\": \"press\"").flatMap {
      choice($0, of: PaceKind.self)
    }
    guard let node = fields["pace"] else { return nil }
    let read = list(node, expected: words.kindPace).flatMap { elements -> ReadPhases? in
      if elements.isEmpty { report(.emptyList, words.noPhases(), at: node) }
      return elements.isEmpty ? nil : readPhases(elements.map(pacePhase), elements)
    }
    let stand = read ?? ReadPhases(phases: [], places: [], first: Self.second, last: Self.second)
    guard let cycles = cycles(fields, first: stand.first, last: stand.last, standard: 1), let read, let kind
    else {
      return nil
    }
    if cycles == 0 { return .sequence([]) }
    let mark = mark(fields.node, phases: read.places)
    return cyclicBlock(
      .pace(kind), phases: read.phases, cycles: cycles, over: over, mark: mark, at: fields.node)
  }

  private func pacePhase(_ node: Node) -> CyclicBlock.Phase? {
    let known = ["label", "lasts", "effort", "recording"]
    guard let fields = fields(node, known: known, expected: words.kindPacePhase) else { return nil }
    let label = required("label", in: fields, example: "\"label\": \"Ease off\"").flatMap { _ in
      spoken(fields, key: "label")
    }
    let effort = fields["effort"].flatMap(share)
    let length = required("lasts", in: fields, example: "\"lasts\": 4").flatMap {
      glidingPhaseLength($0, help: words.leavePhaseOut)
    }
    guard let label, let length else { return nil }
    return CyclicBlock.Phase(
      .other, first: length.first, last: length.last, level: effort, label: label.text,
      language: label.language,
      recording: label.file)
  }

  func bilateral(_ fields: Fields) -> Block? {
    let over = over(fields)
    guard let node = fields["bilateral"],
      let inner = self.fields(node, known: ["passes", "per_minute"], expected: words.kindBilateral)
    else { return nil }
    let passes = required("passes", in: inner, example: "\"passes\": 8").flatMap(count)
    let rate = required("per_minute", in: inner, example: "\"per_minute\": 25")
    guard let rate, let perMinute = positive(rate), let passes else { return nil }
    guard let length = try? Fraction(60_000_000_000).divided(by: perMinute) else {
      report(.numberPrecision, words.numberPrecision(), at: rate)
      return nil
    }
    guard length >= Self.shortestPhase else {
      report(.phaseShort, words.phaseShort(found: words.fasterThanThat, help: nil), at: rate)
      return nil
    }
    if passes == 0 { return .sequence([]) }
    let mark = mark(fields.node, phases: [rate])
    let phase = CyclicBlock.Phase(.other, first: length)
    return cyclicBlock(.bilateral, phases: [phase], cycles: passes, over: over, mark: mark, at: fields.node)
  }
}
