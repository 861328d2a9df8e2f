import Phrases
import Rhythm

/// Spoken words at the beginning of a phase that take longer than it: `cue-long`.
///
/// Files that stand there once for each language are words; others are sounds, which may ring on.
enum CueLengthCheck: SafetyCheck {
  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var shortest: [PatternSound.Phase: Fraction] = [:]
    subject.forEachCycles { block in
      guard case .breathe = block.family else { return }
      for phase in block.phases {
        guard let kind = phase.motion.phaseWithSound else { continue }
        let length = min(phase.first, phase.last)
        shortest[kind] = min(shortest[kind] ?? length, length)
      }
    }
    return subject.recordings.compactMap { recording in
      guard case .cue(let phase) = recording.use.part, recording.use.language != nil,
        let facts = subject.facts[recording.use.path], let room = shortest[phase],
        Fraction(facts.length) > room
      else { return nil }
      // Tenths are enough to know what to do about it.
      let tenths = Fraction((facts.length + 50_000_000) / 100_000_000 * 100_000_000)
      let words = subject.words.cueLong(
        found: SafetyFigure.seconds(tenths), phase: SafetyFigure.seconds(room))
      return SafetyFinding(.cueLong, .warning, words, place: recording.place)
    }
  }
}

extension CyclicBlock.Motion {
  /// The phase for which a sound file can be named; nil where no breath is.
  fileprivate var phaseWithSound: PatternSound.Phase? {
    switch self {
    case .inhale: .inhale
    case .hold: .hold
    case .exhale: .exhale
    case .other: nil
    }
  }
}
