/// What a segment says, asks or offers.
public enum SegmentWords: Hashable, Sendable {
  /// Words to be heard or read.
  case say(Spoken)
  /// One of several things to notice: its number from 1, how many there are, and what to do where there are none.
  case notice(number: Int, of: Int, text: Spoken, alternative: String?)
  /// Words to look at in quiet time, and whether the end sound is heard softly at its start.
  case rest(text: String?, bell: Bool)
  /// What is rated, `distress` for one.
  case ask(String)
  /// The ways on, and the one that silence takes, from 0.
  case choose(labels: [String], silence: Int)
}

extension SegmentWords {
  /// The language of the words, a BCP 47 tag; nil where their author gave none.
  public var language: String? {
    switch self {
    case .say(let spoken), .notice(_, _, let spoken, _): spoken.language
    case .rest, .ask, .choose: nil
    }
  }
}

/// Words, and the author's own voice for them where there is one.
public struct Spoken: Hashable, Sendable {
  /// The words in the chosen language. They may hold `{weekday}`, `{date}` and `{time}`.
  public var text: String
  /// The recording's path as the pattern gives it, relative to the pattern.
  public var recording: String?
  /// The recording itself, after links are followed.
  public var file: String?
  /// The language of the text, a BCP 47 tag; nil where its author gave none.
  public var language: String?

  /// Words and their recording.
  public init(text: String, recording: String? = nil, file: String? = nil, language: String? = nil) {
    self.text = text
    self.recording = recording
    self.file = file
    self.language = language
  }
}

/// Words that are shown while a step begins.
public struct StepWords: Hashable, Sendable {
  /// The words.
  public var spoken: Spoken
  /// Where their step begins.
  public var start: TimelineOffset
  /// Their calm reading time.
  public var reading: Nanoseconds
}
