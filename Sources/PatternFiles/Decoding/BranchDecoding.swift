import Phrases
import Rhythm

/// The `choose` and `repeat` steps.
extension PatternDecoder {
  func repeated(_ fields: Fields) -> Block? {
    let count = fields["repeat"].flatMap(count)
    let blocks = required("steps", in: fields, example: "\"steps\": [ … ]").map {
      steps($0, mayBeEmpty: false)
    }
    guard let count, let blocks else { return nil }
    return count == 0 || blocks.allSatisfy(\.isEmpty) ? .sequence([]) : .repeated(count, blocks)
  }

  func choose(_ fields: Fields) -> Block? {
    let wait = questionWait(fields)
    guard let node = fields["choose"], let elements = list(node, expected: words.kindWays) else { return nil }
    guard (1...9).contains(elements.count) else {
      report(.emptyList, words.wayCount(elements.count), at: node)
      return nil
    }
    let silence = fields["silence"].map { self.silence($0, of: elements.count) } ?? 1
    let mark = mark(fields.node)
    let ways = elements.map(way)
    guard let wait, let silence else { return nil }
    let complete = ways.compactMap { $0 }
    guard complete.count == ways.count else { return nil }
    let offer = Block.Moment(
      .choose(labels: complete.map(\.label), silence: silence - 1), length: wait.length, isGate: true,
      waitsForPerson: wait.isForPerson, mark: mark)
    return .choice(Block.Choice(offer, ways: complete.map(\.way)))
  }

  private func silence(_ node: Node, of ways: Int) -> Int? {
    guard let number = number(node) else { return nil }
    guard number.denominator == 1, number >= Fraction(1), number <= Fraction(Int64(ways)) else {
      report(.numberRange, words.silenceRange(found: ExactDecimal.text(number), ways: ways), at: node)
      return nil
    }
    return Int(number.numerator)
  }

  private func way(_ node: Node) -> (label: Spoken, way: Block.Choice.Way)? {
    let known = ["label", "steps", "pattern", "set", "end", "recording"]
    guard let fields = fields(node, known: known, expected: words.kindWay) else { return nil }
    let label = required("label", in: fields, example: "\"label\": \"more\"").flatMap { _ in
      spoken(fields, key: "label")
    }
    let leads = ["steps", "pattern", "end"].filter(fields.has)
    guard let lead = leads.first else {
      report(.missingKey, words.wayLeadsNowhere(), at: node)
      return nil
    }
    if leads.count > 1, let second = fields[leads[1]] {
      report(.conflictingKeys, words.wayLeadsTwice(leads[0], leads[1]), atKeyOf: second)
      return nil
    }
    if lead != "pattern", let set = fields["set"] {
      report(.conflictingKeys, words.setWithoutPattern(), atKeyOf: set)
    }
    let way: Block.Choice.Way?
    switch lead {
    case "steps": way = fields["steps"].map { .init(steps($0, mayBeEmpty: true)) }
    case "pattern": way = include(fields).map { .init([$0]) }
    default: way = fields["end"].flatMap(flag).map { .init([], ends: $0) }
    }
    guard let label, let way else { return nil }
    return (label, way)
  }
}
