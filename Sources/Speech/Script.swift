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
  /// A way on, by its number from 1.
  public var way: @Sendable (Int, String) -> String
  /// The question of a rating.
  public var question: @Sendable (String) -> String

  /// These words.
  public init(
    language: String, phase: @escaping @Sendable (BreathPhase) -> String,
    number: @escaping @Sendable (Int) -> String,
    alternative: @escaping @Sendable (String, String) -> String,
    way: @escaping @Sendable (Int, String) -> String, question: @escaping @Sendable (String) -> String
  ) {
    self.language = language
    self.phase = phase
    self.number = number
    self.alternative = alternative
    self.way = way
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
  ///   - words: the words of the program.
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
  /// - Parameters:
  ///   - segment: what goes on.
  ///   - fill: the words as they are said, of a text and its language, with what is to be filled in; empty leaves
  ///     them out.
  public func passages(of segment: Segment, fill: (String, String?) -> String) -> [Passage] {
    var passages: [Passage] = []
    func add(_ spoken: Spoken, isOwn: Bool = true) {
      let said = spoken.rewritten(fill)
      add(said, isOwn: isOwn, isShared: said == spoken)
    }
    func add(_ said: Spoken, isOwn: Bool, isShared isAsWritten: Bool) {
      let line = SpeechLine(
        said.text, language: voice(for: said.language), recording: said.file,
        isShared: isShared && isAsWritten)
      guard !line.isEmpty else { return }
      passages.append(
        Passage(line: line, kind: .sentence, offset: segment.start, end: segment.end, isOwn: isOwn))
    }
    let over = segment.over.flatMap { $0.start == segment.start ? $0 : nil }
    if let over { add(over.spoken, isOwn: false) }
    switch segment.words {
    case .say(let spoken): add(spoken)
    case .notice(let number, _, let spoken, let alternative):
      guard number == 1 else { break }
      var said = spoken.rewritten(fill)
      let other = alternative?.rewritten(fill)
      let isAsWritten = said == spoken && other == alternative
      if let other, !other.text.isEmpty { said.text = words.alternative(said.text, other.text) }
      add(said, isOwn: true, isShared: isAsWritten)
    case .rest(let text?, _) where over == nil: add(text)
    case .choose(let labels, _):
      for way in ways(labels, fill) { add(way.said, isOwn: true, isShared: way.isAsWritten) }
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
    return timeline.segment(index: segment.index - 1)?.label == text.text
  }

  /// The ways on: in one go, or where an author has recorded one, each by itself, its number before it.
  private func ways(
    _ labels: [Spoken], _ fill: (String, String?) -> String
  ) -> [(said: Spoken, isAsWritten: Bool)] {
    var ways: [(said: Spoken, isAsWritten: Bool)] = []
    var run: (said: Spoken, isAsWritten: Bool)?
    func close() {
      if let run { ways.append(run) }
      run = nil
    }
    for (index, label) in labels.enumerated() {
      let said = label.rewritten(fill)
      if said.text.isEmpty { continue }
      let isAsWritten = said == label
      if said.file != nil {
        close()
        ways.append((Spoken(text: words.number(index + 1), language: words.language), true))
        ways.append((said, isAsWritten))
        continue
      }
      let text = words.way(index + 1, said.text)
      if let before = run, before.said.language == said.language {
        run = (
          Spoken(text: before.said.text + " " + text, language: said.language),
          before.isAsWritten && isAsWritten
        )
      } else {
        close()
        run = (Spoken(text: text, language: said.language), isAsWritten)
      }
    }
    close()
    return ways
  }

  private func announced(
    _ segment: Segment, as name: String?, _ fill: (String, String?) -> String
  ) -> [Passage] {
    let isPaced = if case .pace = segment.kind { true } else { false }
    func passage(
      _ text: String, _ kind: WordsKind, recording: String? = nil, after seconds: Int = 0
    ) -> Passage {
      let language = segment.label == nil ? words.language : segment.language
      let said = fill(text, language)
      let line = SpeechLine(
        said, language: voice(for: language), recording: recording,
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
