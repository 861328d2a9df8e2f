/// Words to be spoken.
public struct SpeechLine: Hashable, Sendable {
  /// The words, without anything that is still to be filled in.
  public var text: String
  /// Their language, a BCP 47 tag.
  public var language: String
  /// The author's own recording of them, a path; nil where there is none.
  public var recording: String?
  /// Whether they ship with the program: only then may their sound be kept on disk.
  public var isShared: Bool

  /// Words; newlines and other white space are single spaces.
  public init(_ text: String, language: String = "en", recording: String? = nil, isShared: Bool = false) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    self.language = language
    self.recording = recording
    self.isShared = isShared
  }

  /// Whether there is anything to be said.
  public var isEmpty: Bool { recording == nil && !text.contains { $0.isLetter || $0.isNumber } }
}
