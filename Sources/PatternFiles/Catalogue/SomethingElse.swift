/// Where somebody goes who wants something else: outward first, to sight, feet, hands and sounds; never to a breath.
public struct SomethingElse: Sendable {
  /// Exercises that turn outward, in the order in which they are gone to.
  public static let outward = [
    "orienting", "feet-on-the-floor", "five-senses", "categories", "here-and-now", "coming-back",
  ]
  /// What comes after all of these.
  public static let further = ["one-pleasant-thing"]

  /// What there is to go to, in order: those for the same state before the others, outward before further ones.
  private let order: [CheckedPattern]
  private var next = 0

  /// What there is to go to from a pattern.
  ///
  /// - Parameters:
  ///   - id: the pattern that is played; it is not gone to as long as there are others.
  ///   - states: what it is for.
  ///   - reader: reads the patterns.
  ///   - catalogue: where they are found.
  public init(
    than id: String, states: [Pattern.State], reader: PatternReader, catalogue: Catalogue
  ) {
    func readable(_ ids: [String]) -> [CheckedPattern] {
      let found = ids.filter { $0 != id }.compactMap { id in catalogue.pattern(id: id).map { reader.read($0) }
      }
      .filter { $0.isPlayable && $0.acknowledged.isEmpty }
      let isMeant = { (checked: CheckedPattern) in
        !Set(checked.pattern?.state ?? []).isDisjoint(with: states)
      }
      return found.filter(isMeant) + found.filter { !isMeant($0) }
    }
    order = readable(Self.outward) + readable(Self.further)
  }

  /// The next one, round and round; nil where there is none at all.
  public mutating func takeNext() -> CheckedPattern? {
    guard !order.isEmpty else { return nil }
    defer { next += 1 }
    return order[next % order.count]
  }
}
