import Phrases

/// A sound file that a pattern uses.
public struct SoundUse: Hashable, Sendable {
  /// What it is for.
  public enum Part: Hashable, Sendable {
    /// The author's own voice for words.
    case words
    /// The beginning of a phase.
    case cue(PatternSound.Phase)
    /// Heard all the while.
    case ambience

    /// Whether it is heard at the beginning of a phase.
    var isCue: Bool { if case .cue = self { true } else { false } }

    /// The same for findings.
    var inWords: DiagnosticPhrases.SoundPart {
      switch self {
      case .words: .words
      case .cue: .cue
      case .ambience: .ambience
      }
    }
  }

  /// What it is for.
  public var part: Part
  /// The language that it is for; nil where there is one file for all.
  public var language: String?
  /// The file as the pattern names it, relative to that pattern.
  public var reference: String
  /// The file, after links are followed.
  public var path: String
  /// The identity of the pattern that names it.
  public var namedBy: String
}

/// A pattern that another one includes.
public struct PatternUse: Hashable, Sendable {
  /// The id, or the file relative to the pattern that names it.
  public var reference: String
  /// Whether it is named by its id.
  public var isNamed: Bool
  /// The pattern that is included.
  public var file: PatternFile
  /// The identity of the pattern that names it.
  public var namedBy: String
}

/// A sound file that a pattern uses, and where it is named in the file that is checked.
struct RecordingUse: Hashable {
  var use: SoundUse
  var place: Mark.Place
}

extension PatternReading {
  /// Sound files that cannot be played: warnings, since the rest goes on without them.
  func reportBroken(_ recordings: [RecordingUse]) {
    for recording in recordings {
      guard let why = broken[recording.use.path] else { continue }
      let words = words.recordingBroken(recording.use.reference, why, recording.use.part.inWords)
      findings.append(
        Finding(
          code: .recordingBroken, severity: .warning, words: words, range: recording.place.range,
          pointer: recording.place.pointer))
    }
  }
}
