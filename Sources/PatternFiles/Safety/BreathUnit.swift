import Rhythm

/// What is breathed again and again in a step: a cycle, with its rate.
///
/// Steps of single phases that follow one another make one unit together.
struct BreathUnit {
  /// The mark of its first step.
  var mark: Int
  /// The phase of that step that is a hold; nil where there is none.
  var holdPhase: Int?
  var hasHold: Bool
  /// The exact time from one out-breath to the next, in the first cycle and in the last.
  var first: Fraction
  var last: Fraction

  var shortest: Fraction { min(first, last) }
  var longest: Fraction { max(first, last) }
  /// Whether it glides from faster breathing to slower.
  var slows: Bool { first < last }

  /// The units of an exercise, along all ways, each once.
  static func all(in blocks: [Block]) -> [BreathUnit] {
    var units: [BreathUnit] = []
    var parts: [CyclicBlock] = []
    func close() {
      if let unit = BreathUnit(joining: parts) { units.append(unit) }
      parts = []
    }
    func walk(_ blocks: [Block]) {
      for block in blocks {
        switch block {
        case .cycles(let cycles):
          guard case .breathe = cycles.family else {
            close()
            continue
          }
          if let unit = BreathUnit(cycles) {
            close()
            units.append(unit)
          } else {
            parts.append(cycles)
          }
        case .moment: close()
        case .sequence(let inner): walk(inner)
        case .repeated(_, let inner):
          close()
          walk(inner)
          close()
        case .choice(let choice):
          close()
          for way in choice.ways {
            walk(way.blocks)
            close()
          }
        }
      }
    }
    walk(blocks)
    close()
    return units
  }

  /// The unit of a step whose cycle holds both an in-breath and an out-breath; else nil.
  init?(_ block: CyclicBlock) {
    guard case .breathe = block.family, block.phases.contains(where: { $0.motion == .inhale }) else {
      return nil
    }
    var outs = Self.runs(of: block.phases)
    guard outs > 0 else { return nil }
    if block.cycles > 1, outs > 1, block.phases.first?.motion == .exhale, block.phases.last?.motion == .exhale
    {
      // The out-breath at the cycle's end goes on in the next cycle.
      outs -= 1
    }
    let divisor = Fraction(Int64(outs))
    guard let first = try? block.cycleLength(0).divided(by: divisor),
      let last = try? block.cycleLength(block.cycles - 1).divided(by: divisor)
    else { return nil }
    let hold = block.phases.firstIndex { $0.motion == .hold }
    self.init(mark: block.mark, holdPhase: hold, first: first, last: last)
  }

  /// The unit of steps that are parts of one breath; nil where they make none.
  private init?(joining blocks: [CyclicBlock]) {
    let phases = blocks.flatMap(\.phases)
    let outs = Self.runs(of: phases)
    guard let first = blocks.first, outs > 0, phases.contains(where: { $0.motion == .inhale }) else {
      return nil
    }
    let length = blocks.reduce(Int64(0)) { $0 + $1.length }
    guard let period = try? Fraction(length).divided(by: Fraction(Int64(outs))) else { return nil }
    self.init(mark: first.mark, holdPhase: nil, first: period, last: period)
    hasHold = phases.contains { $0.motion == .hold }
  }

  private init(mark: Int, holdPhase: Int?, first: Fraction, last: Fraction) {
    self.mark = mark
    self.holdPhase = holdPhase
    hasHold = holdPhase != nil
    self.first = first
    self.last = last
  }

  /// How many out-breaths there are, joined ones counted once.
  private static func runs(of phases: [CyclicBlock.Phase]) -> Int {
    phases.indices.count {
      phases[$0].motion == .exhale && ($0 == 0 || phases[$0 - 1].motion != .exhale)
    }
  }
}
