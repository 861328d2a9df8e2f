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

  /// Words, and nothing but words: newlines, other white space and control characters are single spaces, and `[[`, after
  /// which speakers take what follows for sounds and not for words, is a bracket.
  public init(_ text: String, language: String = "en", recording: String? = nil, isShared: Bool = false) {
    self.text = Self.plain(text)
    self.language = language
    self.recording = recording
    self.isShared = isShared
  }

  private static func plain(_ text: String) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      if scalar == "[", plain.last == "[" { continue }
      plain.append(isControl ? " " : scalar)
    }
    return String(plain).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether there is anything to be said.
  public var isEmpty: Bool { recording == nil && !text.contains { $0.isLetter || $0.isNumber } }
}
