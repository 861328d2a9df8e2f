internal import Phrases
internal import Rhythm

/// The steps of an exercise in words, for who reads or prints a page.
struct StepList {
  private let phrases: Phrases
  private var words: HandoutStepPhrases { phrases.handoutSteps }

  init(_ phrases: Phrases) { self.phrases = phrases }

  func html(_ exercise: Exercise) -> String { list(exercise.steps) }

  /// A length of time in words, rounded to the second.
  func length(_ length: Nanoseconds) -> String {
    let seconds = (length + 500_000_000) / 1_000_000_000
    return words.length(minutes: seconds / 60, seconds: seconds % 60)
  }

  private func list(_ blocks: [Block]) -> String {
    let items = flat(blocks).map { "<li>\(item($0))</li>" }
    return items.isEmpty ? "" : "<ol>\n\(items.joined(separator: "\n"))\n</ol>"
  }

  /// Steps of included patterns stand among the others.
  private func flat(_ blocks: [Block]) -> [Block] {
    blocks.flatMap { block in
      if case .sequence(let inner) = block { flat(inner) } else { [block] }
    }
  }

  private func item(_ block: Block) -> String {
    switch block {
    case .sequence(let blocks): return list(blocks)
    case .repeated(let count, let blocks): return text(words.again(count)) + list(blocks)
    case .moment(let moment): return text(over(moment.over)) + self.moment(moment)
    case .cycles(let cycles): return text(over(cycles.over)) + self.cycles(cycles)
    case .choice(let choice):
      let labels =
        if case .choose(let labels, _) = choice.offer.words { labels.map(\.text) } else { [String]() }
      let ways = choice.ways.enumerated().map { index, way in
        let label = index < labels.count ? labels[index] : ""
        return "<li>\(text(way.ends ? "\(label): \(words.ends)" : label))\(list(way.blocks))</li>"
      }
      return text(words.choose) + "<ul>\n\(ways.joined(separator: "\n"))\n</ul>"
    }
  }

  private func over(_ spoken: Spoken?) -> String { spoken.map { $0.text + " " } ?? "" }

  private func moment(_ moment: Block.Moment) -> String {
    let waits = moment.waitsForPerson ? " (\(words.waits))" : ""
    switch moment.words {
    case .say(let spoken): return text(spoken.text + waits)
    case .rest(let shown, _):
      let quiet = words.rest(seconds: StepList.seconds(moment.length))
      return text((shown.map { "\($0.text) (\(quiet))" } ?? Self.sentence(quiet)) + waits)
    case .ask: return text(words.ask + waits)
    case .choose: return ""
    case .notice(_, _, let things, let alternative):
      return text([things.text, alternative?.text].compactMap { $0 }.joined(separator: ", ") + waits)
    }
  }

  private func cycles(_ block: CyclicBlock) -> String {
    switch block.family {
    case .notice(let things, let alternative, let waits):
      let each = StepList.seconds(block.length / block.cycles)
      let after = waits ? words.waits : words.each(seconds: each)
      return text(
        [things.text, alternative?.text].compactMap { $0 }.joined(separator: ", ")
          + " (\(after))")
    case .bilateral: return text(Self.sentence("\(words.bilateral(block.cycles)), \(length(block.length))"))
    case .breathe, .pace:
      let times = words.times(block.cycles, lasting: length(block.length))
      return text(Self.sentence("\(phases(of: block)); \(times)"))
    }
  }

  /// The phases of a cycle in words, each with its length.
  func phases(of block: CyclicBlock) -> String {
    let timeline = try? Exercise(steps: [.cycles(block)]).timeline()
    // The second cycle, where there is one: there a hold at the beginning is known for what it is.
    let offset = block.cycles > 1 ? block.phases.count : 0
    return block.phases.enumerated().map { index, phase in
      let kind = timeline?.segment(index: offset + index)?.kind
      let word = phase.label ?? kind.map { phrases.breath.word(for: $0.name) } ?? ""
      let (first, last) = (Self.seconds(phase.first), Self.seconds(phase.last))
      return first == last
        ? words.phase(word, seconds: first) : words.phase(word, from: first, to: last)
    }.joined(separator: ", ")
  }

  /// Words with a capital letter at their beginning.
  private static func sentence(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

  /// A length in seconds with two decimals at most.
  static func seconds(_ length: Nanoseconds) -> String {
    let hundredths = (length + 5_000_000) / 10_000_000
    let part = hundredths % 100
    if part == 0 { return "\(hundredths / 100)" }
    let digits = part % 10 == 0 ? "\(part / 10)" : (part < 10 ? "0\(part)" : "\(part)")
    return "\(hundredths / 100).\(digits)"
  }

  private static func seconds(_ length: Fraction) -> String {
    seconds(Nanoseconds(clamping: length.numerator / length.denominator))
  }

  private func text(_ words: String) -> String { PageText.lines(words) }
}
