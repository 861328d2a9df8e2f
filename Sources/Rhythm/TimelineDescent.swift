/// The way from a timeline's root down to one segment, with what was passed added up.
struct TimelineDescent {
  let language: String
  private var start: Nanoseconds = 0
  private var index: Int64 = 0
  private var choice: Int64 = 0
  private var step: Int?
  private var carry = Carry()

  init(language: String) {
    self.language = language
  }

  /// What a step downwards leads to.
  enum Step {
    case node(TimelineNode)
    case segment(Segment)
  }

  /// Follows the steps that `choose` takes until a segment is found.
  func find(in root: TimelineNode, _ choose: (inout TimelineDescent, TimelineNode) -> Step) -> Segment {
    var descent = self
    var node = root
    while true {
      switch choose(&descent, node) {
      case .node(let child): node = child
      case .segment(let segment): return segment
      }
    }
  }

  /// One step down, towards the segment that holds a place.
  mutating func step(into node: TimelineNode, holding offset: TimelineOffset) -> Step {
    let place = offset.nanoseconds - start
    switch node.content {
    case .sequence(let children, let sums):
      return child(
        lastIndex(below: Int64(children.count)) { sums.starts[Int($0)] <= place }, of: children, sums)
    case .repeated(.body(let body, _)):
      return iteration(place / body.length, of: body)
    case .moment(let moment):
      return .segment(segment(moment))
    case .cycles(let block):
      let cycle = block.grid.cycle(at: place)
      return .segment(segment(block, cycle: cycle, phase: block.grid.phase(of: cycle, at: place)))
    }
  }

  /// One step down, towards the segment of a number.
  mutating func step(into node: TimelineNode, toSegment number: Int64) -> Step {
    let wanted = number - index
    switch node.content {
    case .sequence(let children, let sums):
      return child(
        lastIndex(below: Int64(children.count)) { sums.segments[Int($0)] <= wanted }, of: children, sums)
    case .repeated(.body(let body, _)):
      return iteration(wanted / body.segments, of: body)
    case .moment(let moment):
      return .segment(segment(moment))
    case .cycles(let block):
      let (cycle, phase) = wanted.quotientAndRemainder(dividingBy: Int64(block.phases.count))
      return .segment(segment(block, cycle: cycle, phase: Int(phase)))
    }
  }

  private mutating func child(_ child: Int64, of children: [TimelineNode], _ sums: TimelineNode.Sums) -> Step
  {
    let child = Int(child)
    start += sums.starts[child]
    index += sums.segments[child]
    choice += sums.choices[child]
    carry = sums.effects[child].applied(to: carry)
    step = step ?? child
    return .node(children[child])
  }

  private mutating func iteration(_ iteration: Int64, of body: TimelineNode) -> Step {
    start += iteration * body.length
    index += iteration * body.segments
    choice += iteration * body.choices
    if iteration > 0 { carry = body.effect.applied(to: carry) }
    return .node(body)
  }

  // MARK: Segments

  private func segment(_ moment: Block.Moment) -> Segment {
    let label: Spoken? =
      switch moment.words {
      case .say(let spoken): spoken
      case .notice(_, _, let text, _): text
      case .rest(let text, _): text
      case .ask(let what): Spoken(text: what)
      case .choose(let labels, _):
        Spoken(text: labels.map(\.text).joined(separator: " · "), language: labels.first?.language)
      }
    let isChoice = moment.kind == .choose
    return Segment(
      index: Int(index), step: step ?? 0, cycle: nil, kind: moment.kind,
      start: TimelineOffset(nanoseconds: start), duration: moment.length, from: nil, to: nil,
      isReachedEarly: false, label: label?.text, language: label?.language, isGate: moment.isGate,
      waitsForPerson: moment.waitsForPerson,
      reading: moment.reading, words: moment.words, over: over(moment.over),
      choice: isChoice ? Int(choice) : nil)
  }

  private func segment(_ block: CyclicBlock, cycle: Int64, phase: Int) -> Segment {
    let begin = block.grid.start(cycle: cycle, phase: phase)
    let next =
      phase + 1 < block.phases.count
      ? block.grid.start(cycle: cycle, phase: phase + 1) : block.grid.start(cycle: cycle + 1, phase: 0)
    let levels = block.levels(cycle: cycle, phase: phase, carry: carry)
    var segment = Segment(
      index: Int(index) + Int(cycle) * block.phases.count + phase, step: step ?? 0, cycle: nil,
      kind: block.kind(cycle: cycle, phase: phase, carry: carry),
      start: TimelineOffset(nanoseconds: start + begin),
      duration: next - begin, from: levels?.from, to: levels?.to, isReachedEarly: false,
      label: block.phases[phase].label, language: block.phases[phase].language,
      recording: block.phases[phase].recording, isGate: block.isGate,
      waitsForPerson: block.waitsForPerson,
      reading: 0,
      words: nil, over: over(block.over), choice: nil)
    switch block.family {
    case .breathe: segment.cycle = Int(cycle)
    case .pace(let kind):
      segment.cycle = Int(cycle)
      segment.isReachedEarly = kind.isReachedEarly
    case .notice(let text, let alternative, _):
      segment.words = .notice(
        number: Int(cycle) + 1, of: Int(block.cycles), text: text, alternative: alternative)
      segment.label = text.text
      segment.language = text.language
    case .bilateral: break
    }
    return segment
  }

  private func over(_ spoken: Spoken?) -> StepWords? {
    spoken.map {
      StepWords(
        spoken: $0, start: TimelineOffset(nanoseconds: start),
        reading: ReadingTime.of($0.text, language: language))
    }
  }
}
