internal import Pacing
internal import Rhythm
internal import Session
internal import Speech
internal import Synchronization

/// What lies ahead, and what comes late.
extension Narration {
  /// How far ahead words are spoken: so many lines, so many segments, so long.
  private static let lines = 16
  private static let segments = 100
  private static let reach: Nanoseconds = 240_000_000_000
  /// What tells the time is spoken shortly before it is due.
  private static let reachOfTimes: Nanoseconds = 50_000_000_000

  /// The lines that come next, each once, along silence's way.
  func upcoming(in session: SessionMachine) -> [SpeechLine] {
    let now = clock.now
    let place = session.transport.position(at: now)
    let rate = session.transport.rate
    let first = session.segment(at: now)?.index ?? (place < .zero ? 0 : session.timeline.segmentCount)
    var lines: [SpeechLine] = []
    var known: Set<SpeechLine> = []
    for index in first..<min(first + Self.segments, session.timeline.segmentCount) {
      guard let segment = session.timeline.segment(index: index) else { break }
      let ahead = rate.host(for: max(0, segment.start - place))
      if ahead > Self.reach || lines.count > Self.lines { break }
      let isTime = Placeholders.isAsked(in: segment.label ?? "") || asksForTime(segment.over)
      if isTime, ahead > Self.reachOfTimes { continue }
      for passage in passages(of: segment, in: ahead) where known.insert(passage.line).inserted {
        lines.append(passage.line)
      }
    }
    return lines
  }

  private func asksForTime(_ over: StepWords?) -> Bool {
    over.map { Placeholders.isAsked(in: $0.spoken.text) } ?? false
  }

  /// Turns the voice on or off; words under way give way softly, and those that are shown just now are begun.
  func toggle() {
    let isOn = state.withLock { state in
      state.isOn.toggle()
      state.late.removeAll()
      state.freeAt = clock.now
      return state.isOn
    }
    guard isOn else {
      conductor.conductor?.hush()
      return
    }
    if let session = conductor.conductor?.now, let segment = session.segment(at: clock.now) {
      let shown = passages(of: segment, in: 0).filter { $0.kind == .sentence }
      let generation = session.transport.generation
      state.withLock { state in
        state.late = shown.map { Late(passage: $0, segment: segment, generation: generation) }
      }
    }
    look()
  }

  /// Plays what was late and is there now, if there is still time for it.
  func playLate() {
    guard let session = conductor.conductor?.now, let narrator else { return }
    let ready = state.withLock { state -> [(Late, SpokenSound)] in
      var ready: [(Late, SpokenSound)] = []
      state.late.removeAll { late in
        if late.generation != session.transport.generation { return true }
        guard let sound = narrator.sound(of: late.passage.line) else {
          return narrator.isUnspeakable(late.passage.line)
        }
        ready.append((late, sound))
        return true
      }
      return ready
    }
    for (late, sound) in ready where hasTime(late, sound, in: session) { play(late, sound, due: clock.now) }
  }

  /// Whether words find their time: at a gate that is theirs, or before their segment ends.
  private func hasTime(_ late: Late, _ sound: SpokenSound, in session: SessionMachine) -> Bool {
    let now = clock.now
    let segment = late.segment
    let place = session.transport.position(at: now)
    if place < segment.start { return true }
    guard session.segment(at: now)?.index == segment.index else { return false }
    // A little before the gate, so that it is still closed in time.
    if segment.reading > 0, place < segment.start + segment.reading - 200_000_000 { return true }
    let left = session.transport.rate.host(for: max(0, segment.end - place))
    return left > sound.length + Narration.ducking
  }
}
