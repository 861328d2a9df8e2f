public import Rhythm

/// Which strikes announce what: the in-breath opens upwards by a fifth, the out-breath closes downwards, the hold
/// with full lungs keeps the in-breath's tone, darker, and the one with empty lungs is nearly silent.
enum CueVoicing {
  /// Frames from the first tone of a pair to the second.
  static let between = AudioFormat.frames(seconds: 0.24)

  /// Works out every tone and length now, so that the audio thread finds them worked out; always true.
  static var isReady: Bool {
    let pitches = [Pitch.d3, Pitch.f3, Pitch.a3, Pitch.d4, Pitch.f4, Pitch.a4, Pitch.c5, tick.pitch]
    return pitches.allSatisfy { $0 > 0 } && between > 0 && EndSound.second < EndSound.third
  }

  /// Calls `strike` for each strike of a cue.
  ///
  /// Realtime-safe: yes.
  static func voice(_ cue: Cue, family: CueFamily, strike: (Strike) -> Void) {
    if cue.kind == .end {
      end(level: 1, strike: strike)
      return
    }
    guard case .segment(let kind) = cue.kind, !cue.isJoined else { return }
    // Asked for by itself, so it is heard whatever announces the phases.
    if case .rest = kind, cue.hasBell { end(level: 0.6, strike: strike) }
    guard family != .none else { return }
    let bright: StruckBank.FamilyIndex
    let dark: StruckBank.FamilyIndex
    switch family {
    case .bowl, .none, .spoken, .count: (bright, dark) = (.bowl, .darkBowl)
    case .chime: (bright, dark) = (.chime, .darkChime)
    case .wood: (bright, dark) = (.wood, .wood)
    }
    switch kind {
    case .breath(.inhale): rising(bright, strike)
    case .breath(.exhale): falling(dark, strike)
    case .breath(.holdFull):
      strike(Strike(family: dark, pitch: Pitch.a4, level: 0.5, delay: 0))
    case .breath(.holdEmpty):
      strike(Strike(family: .wood, pitch: Pitch.d3, level: 0.4, delay: 0))
    case .pace:
      if cue.to > cue.from {
        rising(bright, strike)
      } else if cue.to < cue.from {
        falling(dark, strike)
      } else {
        strike(Strike(family: dark, pitch: Pitch.f4, level: 0.6, delay: 0))
      }
    case .notice, .ask, .choose:
      strike(Strike(family: dark, pitch: Pitch.f4, level: 0.6, delay: 0))
    case .say, .rest, .bilateral: break
    }
  }

  /// The strike of a tick: soft, in a tone that no phase has.
  static let tick = Strike(family: .tick, pitch: Pitch.c5, level: 0.24, delay: 0)

  private static func rising(_ family: StruckBank.FamilyIndex, _ strike: (Strike) -> Void) {
    strike(Strike(family: family, pitch: Pitch.d4, level: 0.75, delay: 0))
    strike(Strike(family: family, pitch: Pitch.a4, level: 1, delay: between))
  }

  private static func falling(_ family: StruckBank.FamilyIndex, _ strike: (Strike) -> Void) {
    strike(Strike(family: family, pitch: Pitch.a3, level: 1, delay: 0))
    strike(Strike(family: family, pitch: Pitch.d3, level: 0.9, delay: between))
  }

  private static func end(level: Float, strike: (Strike) -> Void) {
    strike(Strike(family: .softBowl, pitch: Pitch.a4, level: 0.8 * level, delay: 0))
    strike(
      Strike(family: .softBowl, pitch: Pitch.f4, level: 0.8 * level, delay: EndSound.second))
    strike(Strike(family: .softBowl, pitch: Pitch.d4, level: level, delay: EndSound.third))
  }
}

/// The sound with which an exercise ends: three falling tones, slower each.
public enum EndSound {
  /// From its beginning until the last of it is gone, in nanoseconds of the output: a session waits for it before it
  /// leaves, and a file ends with it.
  public static let duration: Nanoseconds = 8_700_000_000
  static let second = AudioFormat.frames(seconds: 1.0)
  static let third = AudioFormat.frames(seconds: 2.4)
}
