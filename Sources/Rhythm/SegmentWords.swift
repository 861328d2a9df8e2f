/// What a segment says, asks or offers.
public enum SegmentWords: Hashable, Sendable {
  /// Words to be heard or read.
  case say(Spoken)
  /// One of several things to notice: its number from 1, how many there are, and what to do where there are none.
  case notice(number: Int, of: Int, text: Spoken, alternative: Spoken?)
  /// Words to look at in quiet time, and whether the end sound is heard softly at its start.
  case rest(text: Spoken?, bell: Bool)
  /// What is rated, `distress` for one.
  case ask(String)
  /// The ways on, and the one that silence takes, from 0.
  case choose(labels: [Spoken], silence: Int)
}

/// Words, and the author's own voice for them where there is one.
public struct Spoken: Hashable, Sendable, ExpressibleByStringLiteral {
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

  /// Words alone.
  public init(stringLiteral text: String) { self.init(text: text) }

  /// The same in other words, by what makes them of a text and its language; the recording says them as they were.
  public func rewritten(_ rewrite: (_ text: String, _ language: String?) -> String) -> Spoken {
    var result = self
    result.text = rewrite(text, language)
    return result
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
