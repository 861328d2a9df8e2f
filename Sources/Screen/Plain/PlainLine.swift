public import Phrases
public import Rhythm

/// Lines for a pipe, a script, or a screen reader: one a cue, without colours or cursor movement.
public struct PlainLine: Sendable {
  private let phrases: Phrases
  private let detail: PlainDetail
  private let glyphs: GlyphSet

  /// A writer of lines in a language and a set of characters, with more or less detail.
  public init(phrases: Phrases, detail: PlainDetail = .timed, glyphs: GlyphSet = .unicode) {
    self.detail = detail
    self.phrases = phrases
    self.glyphs = glyphs
  }

  /// The line for a segment that begins, such as `00:16.000 breathe in, 4 s`; without a newline at its end.
  ///
  /// Words that are said have no length; where nothing is to be read (a rest without words) the usual word stands.
  /// What is laid over a step stands before them, in the same line: there is never more than one at a time.
  public func words(for segment: Segment, over: String? = nil) -> String {
    let moment = Moment(segment: segment, at: segment.start, in: nil, phrases: phrases)
    var words = moment.label
    switch moment.words {
    case .none: break
    case .text(let text): words = text
    case .notice(_, _, let text, let alternative):
      words = [text, alternative].compactMap { $0 }.joined(separator: ", ")
    case .rating(let question, _): words = question
    case .choice(let labels):
      words = labels.enumerated().map { "\($0.offset + 1) \($0.element)" }.joined(separator: ", ")
    }
    if words.isEmpty { words = segment.kind.name }
    if let over { words = over + (over.last?.isPunctuation == true ? " " : ", ") + words }
    let isSpoken = segment.kind == .say || segment.kind == .ask || segment.kind == .choose
    return line(at: segment.start, words: words, length: isSpoken ? nil : segment.duration)
  }

  /// Whether a segment has a line: with few of them, a breath has one only where its step begins.
  public func tells(_ segment: Segment) -> Bool {
    detail != .few || (segment.cycle ?? 0) == 0
  }

  /// A line from its parts; what a terminal could take for a command is left out of the words.
  public func line(at offset: TimelineOffset, words: String, length: Nanoseconds? = nil) -> String {
    let length = length.map { phrases.screen.seconds(TimeText.seconds($0)) }
    let time = detail == .timed ? TimeText.exact(offset) : nil
    return phrases.screen.plain(time: time, words: safe(words), length: length)
  }

  /// Words on one line, without anything that a terminal could take for a command.
  public func safe(_ words: String) -> String {
    var view = String.UnicodeScalarView()
    for glyph in SafeText.glyphs(words, in: glyphs) { view.append(contentsOf: glyph.scalars) }
    return String(view)
  }
}
