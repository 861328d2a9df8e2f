import Phrases
import Rhythm

/// Muscles that are tensed for long, or eased only shortly: `tension`.
///
/// The steps are walked in order, a repeat's body twice and a glide's first and last cycle. At a choice every way is
/// looked at; of what is under way afterwards the longest tension and the shortest ease go on.
enum TensionCheck: SafetyCheck {
  static let longestTensing = Fraction(10_000_000_000)
  static let shortestEasing = Fraction(10_000_000_000)
  /// How many blocks are looked at, at most; a file made to take long loses no more than a warning.
  private static let mostWork = 20_000

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var isTensing = false
    subject.forEachCycles { if case .pace(.tense) = $0.family { isTensing = true } }
    guard isTensing else { return [] }
    var walk = Walk(words: subject.words, workLeft: mostWork)
    var states = [State()]
    walk.blocks(subject.steps, &states)
    for state in states { walk.finish(state) }
    return walk.findings
  }

  /// A stretch of time, and where it begins.
  private struct Stretch {
    var length: Fraction
    var mark: Int
    var phase: Int
  }

  /// What is under way.
  private struct State {
    var effort = 0.0
    var tensing: Stretch?
    /// The ease since the last tension; nil before any.
    var easing: Stretch?

    mutating func ease(_ length: Fraction) {
      guard let stretch = easing else { return }
      easing?.length = (try? stretch.length.adding(length)) ?? stretch.length
    }
  }

  private struct Walk {
    let words: DiagnosticPhrases
    var workLeft: Int
    var findings: [SafetyFinding] = []

    mutating func blocks(_ blocks: [Block], _ states: inout [State]) {
      for block in blocks { self.block(block, &states) }
    }

    private mutating func block(_ block: Block, _ states: inout [State]) {
      workLeft -= 1
      guard workLeft > 0 else { return }
      switch block {
      case .cycles(let cycles):
        for index in states.indices { self.cycles(cycles, &states[index]) }
      case .moment(let moment):
        for index in states.indices { self.moment(moment, &states[index]) }
      case .sequence(let inner): blocks(inner, &states)
      case .repeated(let count, let inner):
        blocks(inner, &states)
        if count > 1 { blocks(inner, &states) }
      case .choice(let choice):
        for index in states.indices { moment(choice.offer, &states[index]) }
        var after: [State] = []
        for way in choice.ways {
          var along = states
          blocks(way.blocks, &along)
          if way.ends { along.forEach { finish($0) } } else { after += along }
        }
        states = Self.extremes(of: after)
      }
    }

    private mutating func moment(_ moment: Block.Moment, _ state: inout State) {
      endTension(&state)
      switch moment.words {
      case .say:
        // Time stands still until the person goes on: at ease for as long as they like.
        let pause = moment.waitsForPerson ? shortestEasing : Fraction(moment.length - moment.reading)
        state.ease(pause)
      default: state.ease(moment.waitsForPerson ? shortestEasing : Fraction(moment.length))
      }
    }

    private mutating func cycles(_ block: CyclicBlock, _ state: inout State) {
      guard case .pace(.tense) = block.family else {
        endTension(&state)
        state.ease(Fraction(block.length))
        return
      }
      // Lengths go in straight lines, so that the worst is at an end.
      for cycle in 0..<min(block.cycles, 3) {
        let isLast = cycle > 0 && cycle == min(block.cycles, 3) - 1
        for (index, phase) in block.phases.enumerated() {
          let length = isLast ? phase.last : phase.first
          let effort = phase.level ?? state.effort
          let eases = effort == 0 || effort < state.effort || (effort == state.effort && state.tensing == nil)
          state.effort = effort
          if eases {
            endTension(&state)
            if state.easing?.length == .zero {
              state.easing = Stretch(length: length, mark: block.mark, phase: index)
            } else {
              state.ease(length)
            }
          } else if let stretch = state.tensing {
            state.tensing?.length = (try? stretch.length.adding(length)) ?? stretch.length
          } else {
            if let easing = state.easing { report(easing) }
            state.easing = nil
            state.tensing = Stretch(length: length, mark: block.mark, phase: index)
          }
        }
      }
    }

    /// The end of the exercise, along one way.
    mutating func finish(_ state: State) {
      var state = state
      endTension(&state)
      if let easing = state.easing { report(easing) }
    }

    private mutating func endTension(_ state: inout State) {
      guard let tensing = state.tensing else { return }
      if longestTensing < tensing.length {
        findings.append(
          SafetyFinding(
            .tension, .warning, words.tensedLong(found: SafetyFigure.seconds(tensing.length)),
            mark: tensing.mark, phase: tensing.phase))
      }
      state.tensing = nil
      state.easing = Stretch(length: .zero, mark: tensing.mark, phase: tensing.phase)
    }

    private mutating func report(_ easing: Stretch) {
      guard easing.length < shortestEasing else { return }
      findings.append(
        SafetyFinding(
          .tension, .warning, words.easedShort(found: SafetyFigure.seconds(easing.length)), mark: easing.mark,
          phase: easing.phase))
    }

    private static func extremes(of states: [State]) -> [State] {
      guard states.count > 2 else { return states }
      let tensest = states.max { ($0.tensing?.length ?? .zero) < ($1.tensing?.length ?? .zero) }
      let day = Fraction(86_400_000_000_000)
      let leastEased = states.min { ($0.easing?.length ?? day) < ($1.easing?.length ?? day) }
      return [tensest, leastEased].compactMap { $0 }
    }
  }
}
