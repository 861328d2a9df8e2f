internal import Pacing
internal import Rhythm
internal import Session
internal import Speech
internal import Synchronization

/// What lies ahead, and what comes late.
extension Narration {
  /// The lines that come next, each once.
  func upcoming(in session: SessionMachine) -> [SpeechLine] {
    let place = session.transport.position(at: clock.now)
    let first = session.segment(at: clock.now)?.index ?? (place < .zero ? 0 : session.timeline.segmentCount)
    let ahead = SpeechAhead(
      passages: { [self] in passages(of: $0, in: $1) },
      tellsTime: { $0.hasWords(where: Placeholders.isAsked) }, ways: { session.timelines(from: $0) })
    return ahead.upcoming(on: session.timeline, from: first, at: place, rate: session.transport.rate)
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
      var waiting: Set<Int> = []
      state.late.removeAll { late in
        if late.generation != session.transport.generation { return true }
        if waiting.contains(late.segment.index) { return false }
        guard let sound = narrator.sound(of: late.passage.line) else {
          if narrator.isUnspeakable(late.passage.line) { return true }
          waiting.insert(late.segment.index)
          return false
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
