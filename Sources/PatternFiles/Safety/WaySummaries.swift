import Rhythm

/// Sums an exercise up from short summaries of its parts, along all ways that choices can take.
///
/// A repeat is summed up by doubling, so that a large count costs no more than its logarithm, however deep repeats
/// stand in each other.
struct WaySummaries<Part: Hashable> {
  /// A way through a part of the exercise.
  struct Way: Hashable {
    var part: Part
    /// Whether it ends the whole exercise.
    var ends = false
  }

  /// The summary of what takes no time.
  let nothing: Part
  /// The summary of a block that holds no other ones.
  let leaf: (LongestWay.Leaf) -> Part
  /// The summary of two parts, one after the other.
  let join: (Part, Part) -> Part
  /// How long a part is that matters only by how short it may be; such ways are one, the shortest. Nil for all others.
  var shortness: (Part) -> Int128? = { _ in nil }

  /// Ways are kept apart up to this number; past it those found first stand for the others.
  private static var most: Int { 64 }

  /// All ways through the steps.
  func ways(_ blocks: [Block]) -> [Way] {
    blocks.reduce([Way(part: nothing)]) { joined($0, ways($1)) }
  }

  /// A part, again and again; the count is at least 1.
  func repeated(_ part: Part, _ count: Int64) -> Part {
    repeated([Way(part: part)], count).first?.part ?? part
  }

  private func ways(_ block: Block) -> [Way] {
    switch block {
    case .cycles(let cycles): return [Way(part: leaf(.cycles(cycles)))]
    case .moment(let moment): return [Way(part: leaf(.moment(moment)))]
    case .sequence(let blocks): return ways(blocks)
    case .repeated(let count, let blocks): return repeated(ways(blocks), count)
    case .choice(let choice):
      let offer = [Way(part: leaf(.moment(choice.offer)))]
      return limited(
        choice.ways.flatMap { way in
          joined(offer, ways(way.blocks)).map { Way(part: $0.part, ends: $0.ends || way.ends) }
        })
    }
  }

  private func repeated(_ ways: [Way], _ count: Int64) -> [Way] {
    var result: [Way]?
    var doubled = ways
    var left = count
    while left > 0 {
      if left & 1 == 1 { result = result.map { joined($0, doubled) } ?? doubled }
      left >>= 1
      if left > 0 { doubled = joined(doubled, doubled) }
    }
    return result ?? ways
  }

  private func joined(_ before: [Way], _ after: [Way]) -> [Way] {
    if before.count == 1, after.count == 1, !before[0].ends {
      return [Way(part: join(before[0].part, after[0].part), ends: after[0].ends)]
    }
    return limited(
      before.flatMap { first in
        first.ends ? [first] : after.map { Way(part: join(first.part, $0.part), ends: $0.ends) }
      })
  }

  /// Each way once. Where there are too many, ways that go on come first: more can follow on them.
  private func limited(_ ways: [Way]) -> [Way] {
    var seen: Set<Way> = []
    var shortest: [Bool: (place: Int, length: Int128)] = [:]
    var distinct: [Way] = []
    for way in ways {
      if let length = shortness(way.part) {
        let known = shortest[way.ends]
        if let known, known.length <= length { continue }
        let place = known?.place ?? distinct.count
        if known == nil { distinct.append(way) } else { distinct[place] = way }
        shortest[way.ends] = (place, length)
      } else if seen.insert(way).inserted {
        distinct.append(way)
      }
    }
    if distinct.count <= Self.most { return distinct }
    return Array((distinct.filter { !$0.ends } + distinct.filter(\.ends)).prefix(Self.most))
  }
}
