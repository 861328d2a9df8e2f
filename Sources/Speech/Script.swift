public import Rhythm

/// Words of the program that are spoken.
public struct ScriptWords: Sendable {
  /// Their language, a BCP 47 tag.
  public var language: String
  /// The name of a phase of the breath.
  public var phase: @Sendable (BreathPhase) -> String
  /// A number that is counted.
  public var number: @Sendable (Int) -> String
  /// A sentence, and what to do where that sense is not there.
  public var alternative: @Sendable (String, String) -> String
  /// The ways on.
  public var choice: @Sendable ([String]) -> String
  /// The question of a rating.
  public var question: @Sendable (String) -> String

  /// These words.
  public init(
    language: String, phase: @escaping @Sendable (BreathPhase) -> String,
    number: @escaping @Sendable (Int) -> String,
    alternative: @escaping @Sendable (String, String) -> String,
    choice: @escaping @Sendable ([String]) -> String, question: @escaping @Sendable (String) -> String
  ) {
    self.language = language
    self.phase = phase
    self.number = number
    self.alternative = alternative
    self.choice = choice
    self.question = question
  }
}

/// What of an exercise is spoken, and where: a pure function of its segments.
public struct Script: Sendable {
  /// Words at a place of the timeline.
  public struct Passage: Hashable, Sendable {
    /// The words.
    public var line: SpeechLine
    /// How they stand in the mix.
    public var kind: WordsKind
    /// Where they begin.
    public var offset: TimelineOffset
    /// Where they give way.
    public var end: TimelineOffset
    /// Whether the segment's own time is for them.
    public var isOwn: Bool
  }

  /// How words stand in the mix.
  public enum WordsKind: Hashable, Sendable {
    /// Spoken to their end.
    case sentence
    /// The name of a paced phase.
    case label
    /// A spoken cue.
    case phase
  }

  /// What announces the phases, where it is words.
  public enum Cues: Hashable, Sendable {
    /// Something else.
    case none
    /// The phase's name.
    case names
    /// The phase's name, and each second after it.
    case count
  }

  /// A paced phase is named in so many cycles; after that its sound is enough.
  private static let namedCycles = 2
  private static let second: Nanoseconds = 1_000_000_000

  private let words: ScriptWords
  private let cues: Cues
  private let language: String
  private let wanted: String
  private let isShared: Bool

  /// The script of an exercise.
  ///
  /// - Parameters:
  ///   - cues: whether the phases are announced by words.
  ///   - language: the language of texts whose author gave none.
  ///   - wanted: the language that the person asked for: its region is taken where the language is the same.
  ///   - isShared: whether all of its words ship with the program.
  public init(words: ScriptWords, cues: Cues, language: String, wanted: String, isShared: Bool) {
    self.words = words
    self.cues = cues
    self.language = language
    self.wanted = wanted
    self.isShared = isShared
  }

  /// What is spoken of a segment, in order.
  ///
  /// - Parameter fill: the words as they are said, with what is to be filled in; empty leaves them out.
  public func passages(of segment: Segment, fill: (String) -> String) -> [Passage] {
    var passages: [Passage] = []
    func add(_ spoken: Spoken, isOwn: Bool = true, kind: WordsKind = .sentence) {
      let said = fill(spoken.text)
      let line = SpeechLine(
        said, language: voice(for: spoken.language), recording: spoken.file,
        isShared: isShared && said == spoken.text)
      guard !line.isEmpty else { return }
      passages.append(
        Passage(line: line, kind: kind, offset: segment.start, end: segment.end, isOwn: isOwn))
    }
    let over = segment.over.flatMap { $0.start == segment.start ? $0 : nil }
    if let over { add(over.spoken, isOwn: false) }
    switch segment.words {
    case .say(let spoken): add(spoken)
    case .notice(let number, _, var spoken, let alternative):
      guard number == 1 else { break }
      if let alternative { spoken.text = words.alternative(spoken.text, alternative) }
      add(spoken)
    case .rest(let text?, _) where over == nil: add(Spoken(text: text))
    case .choose(let labels, _): add(Spoken(text: words.choice(labels)))
    case .ask(let what): add(Spoken(text: words.question(what), language: words.language))
    case .rest, .none: break
    }
    switch segment.kind {
    case .breath(let phase): passages += announced(segment, as: segment.label ?? words.phase(phase), fill)
    case .pace: passages += announced(segment, as: segment.label, fill)
    default: break
    }
    return passages
  }

  /// Whether a segment only goes on showing the words before it: they are not spoken again.
  public static func isRepeated(_ segment: Segment, on timeline: Timeline) -> Bool {
    guard case .rest(let text?, _) = segment.words, segment.over == nil else { return false }
    return timeline.segment(index: segment.index - 1)?.label == text
  }

  private func announced(_ segment: Segment, as name: String?, _ fill: (String) -> String) -> [Passage] {
    let isPaced = if case .pace = segment.kind { true } else { false }
    func passage(
      _ text: String, _ kind: WordsKind, recording: String? = nil, after seconds: Int = 0
    ) -> Passage {
      let said = fill(text)
      let line = SpeechLine(
        said, language: voice(for: segment.label == nil ? words.language : nil), recording: recording,
        isShared: isShared && said == text)
      return Passage(
        line: line, kind: kind, offset: segment.start + Nanoseconds(seconds) * Self.second,
        end: segment.end, isOwn: false)
    }
    guard let name else { return [] }
    guard cues != .none else {
      // What is to be done in a paced phase is told by nothing else.
      guard isPaced, (segment.cycle ?? 0) < Self.namedCycles else { return [] }
      return [passage(name, .label, recording: segment.recording)]
    }
    var passages = [passage(name, .phase, recording: segment.recording)]
    guard cues == .count else { return passages }
    let last = Int((segment.duration - 1) / Self.second)
    for second in stride(from: 1, through: last, by: 1) {
      passages.append(passage(words.number(second + 1), .phase, after: second))
    }
    // Each second gives way to the next one.
    for index in passages.indices.dropLast() { passages[index].end = passages[index + 1].offset }
    return passages
  }

  private func voice(for own: String?) -> String {
    let own = own ?? language
    func primary(_ tag: String) -> String { tag.prefix { $0 != "-" && $0 != "_" }.lowercased() }
    return !own.contains("-") && primary(own) == primary(wanted) ? wanted : own
  }
}
