internal import Rhythm

/// The gate that is closed ahead, and when its words have had their time.
struct GateKeeper: Sendable {
  /// The closed gate; nil where none is.
  var gate: Gate?
  /// When it opens by itself; nil where it waits for the person.
  var release: HostTime?
  /// Whether the person has been told that time is held here.
  var isTold = false
  /// When the words of the held segment began, kept over changes of speed.
  private var began: (segment: Int, host: HostTime)?

  /// Chooses the gate to close ahead of a place.
  ///
  /// A gate for words is closed only where they would have too little time otherwise: played faster than written. One
  /// for the person is closed only where a key can arrive.
  mutating func close(
    after place: TimelineOffset, on timeline: Timeline, transport: Transport, keysArrive: Bool
  ) {
    isTold = false
    release = nil
    let isFast = transport.rate > .one
    var candidate = keysArrive || isFast ? timeline.gate(after: place) : nil
    while let found = candidate {
      if found.reason == .person ? keysArrive : isFast { break }
      candidate = timeline.gate(after: found.offset)
    }
    gate = candidate
    guard let gate, gate.reason == .words else { return }
    if began?.segment != gate.segment.index || gate.segment.start > place {
      guard let host = transport.hostTime(of: gate.segment.start) else { return }
      began = (gate.segment.index, host)
    }
    release = began.map { $0.host + gate.segment.reading }
  }
}

extension SessionMachine {
  /// Closes the next gate ahead of where the timeline stands at a moment, in place of the one that was closed.
  mutating func closeGate(at host: HostTime) {
    transport.setGate(nil, at: host)
    gates.close(
      after: transport.position(at: host), on: timeline, transport: transport, keysArrive: keysArrive)
    transport.setGate(gates.gate?.offset, at: host)
  }

  /// Holds at a gate that is reached, and opens one whose words have had their time.
  mutating func meetGate(now: HostTime, effect: HostTime) -> [Action] {
    guard transport.isHeld(at: now) else { return [] }
    if let release = gates.release, release <= now {
      return openGate(at: effect)
    }
    guard !gates.isTold else { return [] }
    gates.isTold = true
    return [.record(record(.gateHeld, at: transport.gateArrival ?? now)), .follow]
  }

  /// Goes on: from a gate that holds, or past what is left of a segment that a key may end.
  mutating func goOn(now: HostTime, effect: HostTime) -> [Action] {
    if transport.isHeld(at: now) { return openGate(at: effect) }
    guard let segment = segment(at: now), segment.isGate else { return [] }
    let record = record(.skip(to: segment.end), at: effect)
    move(to: segment.end, at: effect)
    return [.record(record), .follow]
  }

  /// Takes a way on by its number key, from 1.
  mutating func choose(_ number: Int, now: HostTime, effect: HostTime) -> [Action] {
    guard let segment = segment(at: now), let choice = segment.choice,
      case .choose(let labels, _) = segment.words, (1...labels.count).contains(number)
    else { return [] }
    var made = choices
    made[choice] = number - 1
    // What came before a choice never moves, so that every place up to its end stays true.
    guard let chosen = try? exercise.timeline(choices: made) else { return [] }
    let record = record(.choice(index: number - 1, to: segment.end), at: effect)
    choices = made
    timeline = chosen
    move(to: segment.end, at: effect)
    return [.record(record), .follow]
  }

  private mutating func openGate(at effect: HostTime) -> [Action] {
    let place = transport.position(at: effect)
    transport.setGate(nil, at: effect)
    gates.close(after: place, on: timeline, transport: transport, keysArrive: keysArrive)
    transport.setGate(gates.gate?.offset, at: effect)
    return [
      .record(SessionRecord(event: .gateOpened(to: place), host: effect, offset: place)), .follow,
    ]
  }

  mutating func move(to place: TimelineOffset, at effect: HostTime) {
    transport.move(to: place, end: timeline.end, gate: nil, at: effect)
    gates.close(after: place, on: timeline, transport: transport, keysArrive: keysArrive)
    transport.setGate(gates.gate?.offset, at: effect)
  }
}
