public import Rhythm

extension Exercise {
  /// The exercise as it is handed on: without the sentences that hold `{weekday}`, `{date}` or `{time}`, since nobody
  /// knows when it will be read. Nothing else moves: where no words are left, the words before them stay, and what
  /// is left keeps its time.
  ///
  /// - Returns: the exercise, and how many sentences were left out.
  public func forOthers() -> (exercise: Exercise, leftOut: Int) {
    var words = WordsForOthers()
    var result = self
    result.steps = steps.map { words.block($0) }
    return (result, words.leftOut)
  }

  /// A text without the sentences that hold a day, a date or a time, empty where none is left; and how many were left
  /// out.
  public static func forOthers(_ text: String) -> (text: String, leftOut: Int) {
    var words = WordsForOthers()
    let left = words.text(text)
    return (left, words.leftOut)
  }
}

/// Leaves out sentences that hold a day, a date or a time, and counts them.
private struct WordsForOthers {
  var leftOut = 0
  /// The words that were said last.
  private var before: Spoken?

  mutating func block(_ block: Block) -> Block {
    switch block {
    case .cycles(let cycles): return .cycles(self.cycles(cycles))
    case .moment(let moment): return .moment(self.moment(moment))
    case .sequence(let blocks): return .sequence(blocks.map { self.block($0) })
    case .repeated(let count, let blocks): return .repeated(count, blocks.map { self.block($0) })
    case .choice(var choice):
      choice.offer = moment(choice.offer)
      let offered = before
      for index in choice.ways.indices {
        before = offered
        choice.ways[index].blocks = choice.ways[index].blocks.map { self.block($0) }
      }
      before = nil
      return .choice(choice)
    }
  }

  private mutating func moment(_ moment: Block.Moment) -> Block.Moment {
    var moment = moment
    moment.over = moment.over.flatMap { spoken($0) }
    switch moment.words {
    case .say(let spoken):
      if let left = self.spoken(spoken) {
        moment.words = .say(left)
        before = Spoken(text: left.text, language: left.language)
      } else {
        moment.words = .rest(text: before, bell: false)
        moment.reading = 0
      }
    case .rest(let shown, let bell): moment.words = .rest(text: shown.flatMap { self.spoken($0) }, bell: bell)
    case .choose(let labels, let silence):
      moment.words = .choose(labels: labels.map { self.spoken($0) ?? "…" }, silence: silence)
    case .notice(let number, let of, let text, let alternative):
      moment.words = .notice(
        number: number, of: of, text: spoken(text) ?? Spoken(text: "…"),
        alternative: alternative.flatMap { self.spoken($0) })
    case .ask: break
    }
    return moment
  }

  private mutating func cycles(_ block: CyclicBlock) -> CyclicBlock {
    let over = block.over.flatMap { spoken($0) }
    var phases = block.phases
    for index in phases.indices {
      let label = phases[index].label.map { words($0) ?? "…" }
      if label != phases[index].label { phases[index].recording = nil }
      phases[index].label = label
    }
    var family = block.family
    if case .notice(let text, let alternative, let waits) = family {
      family = .notice(
        text: spoken(text) ?? Spoken(text: "…"), alternative: alternative.flatMap { self.spoken($0) },
        waits: waits)
    }
    if over == block.over, phases == block.phases, family == block.family { return block }
    let changed = try? CyclicBlock(family, phases: phases, cycles: block.cycles, over: over, mark: block.mark)
    return changed ?? block
  }

  private mutating func spoken(_ spoken: Spoken) -> Spoken? {
    guard let left = words(spoken.text) else { return nil }
    // A recording says the whole of it.
    return left == spoken.text ? spoken : Spoken(text: left, language: spoken.language)
  }

  private mutating func words(_ text: String) -> String? {
    let left = self.text(text)
    return left.isEmpty ? nil : left
  }

  mutating func text(_ text: String) -> String {
    let names = ["{weekday}", "{date}", "{time}"]
    guard names.contains(where: text.contains) else { return text }
    let kept = Self.sentences(of: text).filter { sentence in !names.contains(where: sentence.contains) }
    leftOut += Self.sentences(of: text).count - kept.count
    var joined = kept.joined()
    while joined.last?.isWhitespace == true { joined.removeLast() }
    return joined
  }

  /// The sentences of a text, each with the space after it.
  private static func sentences(of text: String) -> [String] {
    var result: [String] = []
    var current = ""
    var hasEnded = false
    for character in text {
      if hasEnded, !character.isWhitespace {
        result.append(current)
        current = ""
        hasEnded = false
      }
      current.append(character)
      if character.isNewline || "。！？".contains(character) {
        hasEnded = true
      } else if character.isWhitespace {
        let last = current.last { !$0.isWhitespace && !"\"'”’»)".contains($0) }
        hasEnded = hasEnded || last.map { ".!?…".contains($0) } == true
      }
    }
    return current.isEmpty ? result : result + [current]
  }
}
