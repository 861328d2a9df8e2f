public import Rhythm
import Phrases

/// What was measured of a sound file, elsewhere: this room opens no sound.
public struct RecordingFacts: Hashable, Sendable {
  /// How long it is.
  public var length: Nanoseconds
  /// The highest sample, in dBFS: 0 is the loudest that there is.
  public var peak: Double
  /// How loud it is as a whole, in LUFS; nil where it is too short to tell.
  public var loudness: Double?
  /// How long it takes from its beginning to be loud, in nanoseconds; nil where nothing is heard.
  public var onset: Nanoseconds?

  /// What was measured.
  public init(length: Nanoseconds, peak: Double, loudness: Double? = nil, onset: Nanoseconds? = nil) {
    self.length = length
    self.peak = peak
    self.loudness = loudness
    self.onset = onset
  }
}

/// Recordings that are loud or sudden: `level`. They are turned down and faded in while they play.
enum LevelCheck: SafetyCheck {
  /// dBFS.
  static let highestPeak = -12.0
  /// LUFS.
  static let loudest = -26.0
  static let shortestOnset: Nanoseconds = 100_000_000
  /// dBFS: where the highest samples are cut off. Whole numbers end a little below 0.
  static let clipped = -0.01

  static func findings(in subject: SafetySubject) -> [SafetyFinding] {
    var findings: [SafetyFinding] = []
    for use in subject.recordings {
      guard let facts = subject.facts[use.use.path] else { continue }
      let peak = figure(facts.peak)
      func add(_ severity: Diagnostic.Severity, _ words: DiagnosticWords) {
        findings.append(SafetyFinding(.level, severity, words, place: use.place))
      }
      if facts.peak >= clipped {
        add(.warning, subject.words.levelClipped(peak: peak))
      } else if facts.peak > highestPeak || (facts.loudness ?? loudest) > loudest {
        add(.note, subject.words.levelLoud(peak: peak, loudness: facts.loudness.map(figure)))
      } else if use.use.part.isCue, let onset = facts.onset, onset < shortestOnset {
        add(.note, subject.words.levelSudden(found: String(onset / 1_000_000)))
      }
    }
    return findings
  }

  /// A number with one decimal.
  private static func figure(_ value: Double) -> String {
    let tenths = Int64((abs(value) * 10).rounded())
    let text = tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
    return value < 0 && tenths > 0 ? "−" + text : text
  }
}
