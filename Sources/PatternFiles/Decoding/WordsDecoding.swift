import Phrases
import Rhythm

/// The steps that are words, quiet time or a question.
extension PatternDecoder {
  func say(_ fields: Fields) -> Block? {
    let pause = fields["pause"].map { node in length(node).flatMap { whole($0, at: node) } } ?? 1_000_000_000
    let wait = fields["wait"].map(wait) ?? Wait.none
    guard let (spoken, entry) = spokenEntry(fields, key: "say"), let pause, let wait else { return nil }
    let reading = readingTime(entry)
    // Each part is at most a day, so that the sum cannot overflow.
    return moment(
      .say(spoken), length: reading + pause + wait.time, reading: reading, isGate: wait.isGate,
      waitsForPerson: wait.isForPerson, at: fields.node)
  }

  func notice(_ fields: Fields) -> Block? {
    let each = fields["each"].map { phaseLength($0, short: words.thingShort) } ?? Fraction(8_000_000_000)
    let wait = fields["wait"].map(wait) ?? Wait.none
    let alternative = fields["or"].map(localText)
    let of = fields["of"].flatMap(localText)
    if !fields.has("of"), !fields.has("say") {
      report(.missingKey, words.missingKey("of", example: "\"of\": \"things you can see\""), at: fields.node)
    }
    let sentence = fields.has("say") ? fields["say"].flatMap(localText) : nil
    let recording = fields["recording"].flatMap(recording)
    guard let number = fields["notice"].flatMap(count), let each, let wait else { return nil }
    let text = sentence?.text ?? of.map { words.notice(number, $0.text) }
    guard let text else { return nil }
    if number == 0 { return .sequence([]) }
    guard let length = try? each.adding(Fraction(wait.time)) else { return nil }
    let spoken = Spoken(text, recording: recording, language: (sentence ?? of)?.language)
    return cyclicBlock(
      .notice(text: spoken, alternative: alternative?.map { Spoken($0) }, waits: wait.isForPerson),
      phases: [.init(.other, first: length)], cycles: number, over: nil, mark: mark(fields.node),
      at: fields.node)
  }

  func rest(_ fields: Fields) -> Block? {
    let over = over(fields)
    let shown = fields["show"].map(localText)
    let bell = fields["cue"].map(flag) ?? false
    guard let node = fields["rest"], let length = length(node), let bell else { return nil }
    if length == .zero { return .sequence([]) }
    guard let length = whole(length, at: node) else { return nil }
    return moment(
      .rest(text: shown?.map { Spoken($0) }, bell: bell), length: length, over: over, at: fields.node)
  }

  func ask(_ fields: Fields) -> Block? {
    let wait = questionWait(fields)
    guard let node = fields["ask"], choice(node, of: Question.self) != nil, let wait else { return nil }
    return moment(
      .ask(Question.distress.rawValue), length: wait.length, isGate: true, waitsForPerson: wait.isForPerson,
      at: fields.node)
  }

  /// What can be asked.
  enum Question: String, CaseIterable {
    case distress
  }

  /// How long a question is open: 20 s, unless it says otherwise.
  func questionWait(_ fields: Fields) -> (length: Nanoseconds, isForPerson: Bool)? {
    let standard: Nanoseconds = 20_000_000_000
    guard let node = fields["wait"] else { return (standard, false) }
    guard let wait = wait(node) else { return nil }
    switch wait {
    case .person: return (standard, true)
    case .none: return (standard, false)
    case .time(let length):
      guard Fraction(length) >= Self.shortestPhase else {
        report(.lengthRange, words.questionTooShort(), at: node)
        return nil
      }
      return (length, false)
    }
  }

  private func moment(
    _ words: SegmentWords, length: Nanoseconds, reading: Nanoseconds = 0, isGate: Bool = false,
    waitsForPerson: Bool = false, over: Spoken? = nil, at node: Node
  ) -> Block {
    .moment(
      Block.Moment(
        words, length: length, reading: reading, isGate: isGate, waitsForPerson: waitsForPerson, over: over,
        mark: mark(node)))
  }
}

extension Wait {
  /// Whether a key has something to do.
  var isGate: Bool {
    if case .none = self { false } else { true }
  }
}
