internal import Rhythm

/// The compiled steps as a page's player reads them: blocks with counts, lengths in whole nanoseconds, and every start
/// as the compiler computed it. The player lays them end to end and works out no time of its own.
struct ExerciseTree {
  /// So many starts are written one by one at most; cycles that repeat to the nanosecond need none.
  static let most = 50_000
  private var written = 0
  private let language: String
  private let sounds: HandoutSounds

  private init(language: String, sounds: HandoutSounds) { (self.language, self.sounds) = (language, sounds) }

  /// The steps as JSON; nil where they cannot be written.
  static func json(_ exercise: Exercise, sounds: HandoutSounds = HandoutSounds()) -> String? {
    var tree = ExerciseTree(language: exercise.language, sounds: sounds)
    return tree.list(exercise.steps)
  }

  private mutating func list(_ blocks: [Block]) -> String? {
    var parts: [String] = []
    for block in blocks {
      guard let part = json(block) else { return nil }
      parts.append(part)
    }
    return "[" + parts.joined(separator: ",\n") + "]"
  }

  private mutating func json(_ block: Block) -> String? {
    switch block {
    case .sequence(let blocks): return list(blocks).map { "{\"k\":\"all\",\"s\":\($0)}" }
    case .repeated(let count, let blocks):
      return list(blocks).map { "{\"k\":\"again\",\"n\":\(count),\"s\":\($0)}" }
    case .moment(let moment): return self.moment(moment)
    case .choice(let choice):
      var ways: [String] = []
      let labels = if case .choose(let labels, _) = choice.offer.words { labels } else { [Spoken]() }
      for (index, way) in choice.ways.enumerated() {
        guard let steps = list(way.blocks) else { return nil }
        let label = index < labels.count ? labels[index] : ""
        let own = "\"x\":\(PageText.json(label.text))" + voice(label)
        ways.append("{\(own),\"s\":\(steps)\(way.ends ? ",\"end\":true" : "")}")
      }
      return moment(
        choice.offer, more: ",\"i\":\(choice.silence),\"ways\":[\(ways.joined(separator: ",\n"))]")
    case .cycles(let cycles): return self.cycles(cycles)
    }
  }

  private func moment(_ moment: Block.Moment, more: String = "") -> String {
    var json = "{\"k\":\"\(name(of: moment.words))\",\"d\":\(moment.length)"
    switch moment.words {
    case .say(let spoken): json += ",\"x\":\(PageText.json(spoken.text))" + voice(spoken)
    case .rest(let text, let bell):
      if let text { json += ",\"x\":\(PageText.json(text.text))" }
      if bell { json += ",\"bell\":true" }
    case .notice(let number, let of, let text, let alternative):
      json += ",\"x\":\(PageText.json(text.text)),\"number\":\(number),\"of\":\(of)" + voice(text)
      if let alternative { json += ",\"or\":\(PageText.json(alternative.text))" }
    case .ask, .choose: break
    }
    if moment.isGate { json += ",\"gate\":true" }
    if moment.waitsForPerson { json += ",\"waits\":true" }
    return json + over(moment.over) + more + "}"
  }

  private func name(of words: SegmentWords) -> String {
    switch words {
    case .say: "say"
    case .notice: "notice"
    case .rest: "rest"
    case .ask: "ask"
    case .choose: "choose"
    }
  }

  /// The author's own voice for words.
  private func voice(_ spoken: Spoken) -> String { sounds.place(of: spoken).map { ",\"v\":\($0)" } ?? "" }

  private func over(_ spoken: Spoken?) -> String {
    let voice = sounds.place(of: spoken).map { ",\"ov\":\($0)" } ?? ""
    return voice
      + (spoken.map {
        ",\"over\":\(PageText.json($0.text)),\"r\":\(ReadingTime.of($0.text, language: language))"
      } ?? "")
  }

  private mutating func cycles(_ block: CyclicBlock) -> String? {
    var json = "{"
    switch block.family {
    case .breathe: json += "\"k\":\"breathe\""
    case .pace(let kind): json += "\"k\":\"pace\"" + (kind.isReachedEarly ? ",\"early\":true" : "")
    case .bilateral: json += "\"k\":\"bilateral\""
    case .notice(let text, let alternative, let waits):
      json += "\"k\":\"notice\",\"gate\":true,\"x\":\(PageText.json(text.text))" + voice(text)
      if let alternative { json += ",\"or\":\(PageText.json(alternative.text))" }
      if waits { json += ",\"waits\":true" }
    }
    json += ",\"d\":\(block.length),\"n\":\(block.cycles)"
    let phases = block.phases.map { phase in
      let motion =
        switch phase.motion {
        case .inhale: "in"
        case .hold: "hold"
        case .exhale: "out"
        case .other: "other"
        }
      let level = phase.level.map { ",\"to\":\($0)" } ?? ""
      let label = phase.label.map { ",\"x\":\(PageText.json($0))" } ?? ""
      let voice = sounds.place(of: phase.recording).map { ",\"v\":\($0)" } ?? ""
      return "{\"m\":\"\(motion)\"\(level)\(label)\(voice)}"
    }
    json += ",\"p\":[\(phases.joined(separator: ","))]"
    guard let starts = starts(of: block) else { return nil }
    return json + starts + over(block.over) + "}"
  }

  /// Where the phases begin, counted from the block's beginning: of one cycle and its length, where all are alike to
  /// the nanosecond; else of all.
  private mutating func starts(of block: CyclicBlock) -> String? {
    guard let timeline = try? Exercise(steps: [.cycles(block)]).timeline() else { return nil }
    let isAlike =
      block.phases.allSatisfy { $0.first == $0.last && $0.first.denominator == 1 } || block.cycles == 1
    let count = isAlike ? block.phases.count : timeline.segmentCount
    written += count
    guard written <= Self.most else { return nil }
    let starts = (0..<count).map { index in
      String(timeline.segment(index: index)?.start.nanoseconds ?? 0)
    }
    let cycle = isAlike ? ",\"c\":\(block.length / block.cycles)" : ""
    return "\(cycle),\"t\":[\(starts.joined(separator: ","))]"
  }
}
