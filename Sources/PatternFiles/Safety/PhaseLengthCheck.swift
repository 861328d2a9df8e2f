import Phrases
import Rhythm

/// In-breaths and out-breaths of unusual lengths: `phase-length`.
enum PhaseLengthCheck: SafetyCheck {
  static let shortest = Fraction(1_500_000_000)
  static let longestIn = Fraction(8_000_000_000)
  static let longestOut = Fraction(12_000_000_000)

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    subject.forEachCycles { block in
      guard case .breathe = block.family else { return }
      for run in PhaseRun.all(in: block) where run.motion != .hold && !run.glides {
        // A part of a breath that goes on in another step is no short breath.
        let isShort = run.length < shortest && BreathUnit(block) != nil
        let isLong = run.length > (run.motion == .inhale ? longestIn : longestOut)
        guard isShort || isLong else { continue }
        let words = words(run.motion, run.length, in: subject)
        findings.append(SafetyFinding(.phaseLength, .warning, words, mark: block.mark, phase: run.phase))
      }
    }
    for way in BreathRuns.ways(through: subject.steps, throughHolds: false) {
      for (motion, longest) in [(CyclicBlock.Motion.inhale, longestIn), (.exhale, longestOut)] {
        guard let run = way.longest[motion], Fraction(run.length) > longest else { continue }
        let words = words(motion, Fraction(run.length), in: subject)
        findings.append(SafetyFinding(.phaseLength, .warning, words, mark: run.mark))
      }
    }
    return findings
  }

  private static func words(
    _ motion: CyclicBlock.Motion, _ length: Fraction, in subject: SafetySubject
  ) -> DiagnosticWords {
    let found = SafetyFigure.seconds(length)
    return motion == .inhale ? subject.words.inLength(found: found) : subject.words.outLength(found: found)
  }
}

/// Phases of a cycle that are breathed as one: all in-breaths, or all out-breaths, that follow one another.
struct PhaseRun {
  var motion: CyclicBlock.Motion
  var length: Fraction
  /// Whether the length changes from cycle to cycle.
  var glides: Bool
  /// The longest of its phases.
  var phase: Int

  /// The runs of a block; what ends a cycle and begins the next one is a single run.
  static func all(in block: CyclicBlock) -> [PhaseRun] {
    var runs: [PhaseRun] = []
    for (index, phase) in block.phases.enumerated() {
      let run = PhaseRun(
        motion: phase.motion, length: phase.first, glides: phase.first != phase.last, phase: index)
      if let last = runs.last, last.motion == run.motion {
        runs[runs.count - 1] = last.joined(run, phases: block.phases)
      } else {
        runs.append(run)
      }
    }
    if block.cycles > 1, runs.count > 1, let first = runs.first, let last = runs.last,
      first.motion == last.motion
    {
      runs.removeLast()
      runs[0] = last.joined(first, phases: block.phases)
    }
    return runs
  }

  private func joined(_ next: PhaseRun, phases: [CyclicBlock.Phase]) -> PhaseRun {
    PhaseRun(
      motion: motion, length: (try? length.adding(next.length)) ?? length, glides: glides || next.glides,
      phase: phases[phase].first < phases[next.phase].first ? next.phase : phase)
  }
}

/// In-breaths that are longer than the out-breath: `in-longer`.
enum InLongerCheck: SafetyCheck {
  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    // Where somebody is far away a longer in-breath can be meant.
    let isMeant = subject.pattern.state.contains(.numb)
    var findings: [SafetyFinding] = []
    subject.forEachCycles { block in
      guard BreathUnit(block) != nil else { return }
      for isFirst in [true, false] {
        func total(_ motion: CyclicBlock.Motion) -> Fraction {
          block.phases.filter { $0.motion == motion }.reduce(Fraction.zero) { sum, phase in
            (try? sum.adding(isFirst ? phase.first : phase.last)) ?? sum
          }
        }
        let (inhaled, exhaled) = (total(.inhale), total(.exhale))
        guard exhaled < inhaled else { continue }
        let words = subject.words.inLonger(
          inhaled: SafetyFigure.seconds(inhaled), exhaled: SafetyFigure.seconds(exhaled))
        findings.append(
          SafetyFinding(
            .inLonger, isMeant ? .note : .warning, words, mark: block.mark,
            phase: block.phases.firstIndex { $0.motion == .inhale }))
        break
      }
    }
    for breath in BreathRuns.ways(through: subject.steps, throughHolds: true).compactMap(\.inLonger) {
      let words = subject.words.inLonger(
        inhaled: SafetyFigure.seconds(Fraction(breath.inhaled.length)),
        exhaled: SafetyFigure.seconds(Fraction(breath.exhaled.length)))
      findings.append(
        SafetyFinding(.inLonger, isMeant ? .note : .warning, words, mark: breath.inhaled.mark))
    }
    return findings
  }
}
