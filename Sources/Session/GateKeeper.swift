public import Rhythm

/// The gate that is closed ahead, and when its words have had their time.
struct GateKeeper: Sendable {
  /// The closed gate; nil where none is.
  private(set) var gate: Gate?
  /// When it opens by itself; nil where it waits for the person, and while it is not known.
  private(set) var release: HostTime?
  /// Whether the person has been told that time is held here.
  var isTold = false

  /// Words that are spoken, by their segment: when they begin, and how long they take.
  private var spoken: [Int: SpokenWords] = [:]
  /// The words under way: their segment, and the moment from which they have been there to be read without a break.
  private var reading: (segment: Int, since: HostTime)?
  /// How long the words under way had been there when time was stopped.
  private var readBefore: (segment: Int, length: Nanoseconds)?

  /// Chooses the gate to close ahead of a place.
  ///
  /// A gate for words is closed only where they would have too little time otherwise: played faster than written. One
  /// for the person is closed only where a key can arrive.
  mutating func close(
    after place: TimelineOffset, on timeline: Timeline, transport: Transport, keysArrive: Bool
  ) {
    isTold = false
    let person = keysArrive ? timeline.gate(.person, after: place) : nil
    var words = timeline.gate(.words, after: place)
    while let found = words, !needsTime(found, after: place, transport) {
      let isLast = spoken.keys.allSatisfy { $0 <= found.segment.index }
      words = isLast ? nil : timeline.gate(.words, after: found.offset)
    }
    gate = [person, words].compactMap { $0 }.min { $0.offset < $1.offset }
    schedule(transport)
  }

  /// Whether time must stand still at a gate for words: they were, or are, begun too late, or too fast, to be over.
  private func needsTime(_ found: Gate, after place: TimelineOffset, _ transport: Transport) -> Bool {
    if transport.rate > .one { return true }
    // Words that began at a faster speed still have the time that they need at least.
    let index = found.segment.index
    let isUnderWay = found.segment.start <= place
    if isUnderWay, (reading?.segment ?? readBefore?.segment) == index { return true }
    guard let words = spoken[index] else { return false }
    guard let arrival = transport.hostTime(of: found.offset) else { return true }
    return words.end > arrival
  }

  /// Takes words that are spoken.
  mutating func speak(_ words: SpokenWords, in segment: Int) { spoken[segment] = words }

  /// When the words are over that are heard at a moment; nil where none are.
  func endOfWords(at now: HostTime) -> HostTime? {
    spoken.values.filter { $0.begin <= now && now < $0.end }.map(\.end).max()
  }

  /// Forgets what is spoken: all of it, after a skip, or when the voice is off.
  mutating func hush() { spoken.removeAll() }

  /// Works out when the gate opens by itself, as the transport stands.
  mutating func schedule(_ transport: Transport) {
    release = nil
    guard let gate, gate.reason == .words, transport.isRunning else { return }
    let segment = gate.segment
    if let before = readBefore, before.segment == segment.index {
      reading = (segment.index, transport.since - before.length)
    } else if reading?.segment != segment.index || transport.landing <= segment.start {
      reading = transport.hostTime(of: segment.start).map { (segment.index, $0) }
    }
    readBefore = nil
    release = reading.map { max($0.since + segment.reading, spoken[segment.index]?.end ?? $0.since) }
  }

  /// Time goes on, and with it what is spoken; whether anything is.
  mutating func goOn(at effect: HostTime) -> Bool {
    for index in spoken.keys { spoken[index]?.goOn(at: effect) }
    return !spoken.isEmpty
  }

  /// Time stops: the words under way go on being read only when it goes on.
  mutating func stop(at now: HostTime) {
    if let reading, reading.since < now { readBefore = (reading.segment, now - reading.since) }
    for index in spoken.keys { spoken[index]?.stop(at: now) }
    reading = nil
    release = nil
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

  /// The timelines along each way on from a segment; none where nothing is to be chosen.
  public func timelines(from segment: Segment) -> [Timeline] {
    guard let choice = segment.choice, case .choose(let labels, _) = segment.words else { return [] }
    return labels.indices.compactMap { way in
      var made = choices
      made[choice] = way
      return try? exercise.timeline(choices: made)
    }
  }

  private mutating func openGate(at effect: HostTime) -> [Action] {
    let place = transport.position(at: effect)
    closeGate(at: effect)
    return [
      .record(SessionRecord(event: .gateOpened(to: place), host: effect, offset: place)), .follow,
    ]
  }

  mutating func move(to place: TimelineOffset, at effect: HostTime) {
    transport.move(to: place, end: timeline.end, gate: nil, at: effect)
    gates.hush()
    gates.close(after: place, on: timeline, transport: transport, keysArrive: keysArrive)
    transport.setGate(gates.gate?.offset, at: effect)
  }
}
