public import Rhythm

/// What happens while an exercise is played: a struct whose events return what is to be done.
///
/// It knows no terminal, no card and no clock; moments come in with the events.
public struct SessionMachine: Sendable {
  /// What is to be done after an event.
  public enum Action: Hashable, Sendable {
    /// The transport changed, and perhaps the timeline: everybody follows.
    case follow
    /// Something is recorded.
    case record(SessionRecord)
    /// The person is told something.
    case notice(SessionNotice)
    /// The person took what was offered.
    case take(Offer)
    /// Something else is wanted: whoever knows another exercise answers with `turn`.
    case turn
    /// The session is over.
    case end(SessionEnding)
  }

  /// How far a key changes the speed: 5 % of the written one.
  public static let speedStep: Int64 = 5
  /// A sleep of the machine is noticed from this length on: 100 ms.
  public static let noticedSleep: Nanoseconds = 100_000_000

  /// The exercise that is played.
  public internal(set) var exercise: Exercise
  /// Its timeline along the choices made so far.
  public internal(set) var timeline: Timeline
  /// Where the timeline stands, and when.
  public internal(set) var transport: Transport
  /// Whether it stands still because somebody asked for it, or the machine slept.
  public internal(set) var isPaused = false
  /// Whether it has begun, be it with its lead-in.
  public internal(set) var hasBegun = false
  /// Whether it came to rest since nobody touched it; it is paused then.
  public internal(set) var isAtRest = false
  /// How it ended; nil while it goes on.
  public internal(set) var ending: SessionEnding?

  var choices: [Int: Int] = [:]
  var speeds: SpeedRange
  let keysArrive: Bool
  var gates = GateKeeper()
  var rating = RatingKeeper()
  let quietness: Quietness?
  var lastKey = HostTime(nanoseconds: 0)
  var restDue = HostTime(nanoseconds: 0)
  private var slept: Nanoseconds

  /// A session that stands at the beginning of an exercise.
  ///
  /// - Parameters:
  ///   - exercise: what is played.
  ///   - speed: how fast it is played, clamped to `speeds`.
  ///   - speeds: the speeds that are safe for it.
  ///   - keysArrive: whether a key can arrive; where none can, gates that wait for one open at once.
  ///   - quietness: when it comes to rest if nobody touches it; nil for never. Without keys it never does.
  ///   - slept: how long the machine has slept so far, in nanoseconds.
  /// - Throws: `Fraction.Failure.overflow` where the exercise is longer than can be counted.
  public init(
    _ exercise: Exercise, speed: Rate = .one, speeds: SpeedRange = .widest, keysArrive: Bool,
    quietness: Quietness? = nil, slept: Nanoseconds = 0
  ) throws(Fraction.Failure) {
    self.exercise = exercise
    self.speeds = speeds
    self.keysArrive = keysArrive
    self.quietness = keysArrive ? quietness : nil
    self.slept = slept
    timeline = try exercise.timeline()
    transport = Transport(end: timeline.end, rate: speeds.clamp(speed))
  }

  /// Begins so that offset 0 is due at a moment.
  ///
  /// - Parameters:
  ///   - zero: the moment.
  ///   - lead: how long before it the lead-in begins, in nanoseconds.
  public mutating func begin(at zero: HostTime, lead: Nanoseconds) -> [Action] {
    hasBegun = true
    _ = noticeKey(at: zero - lead)
    transport.start(reaching: .zero, at: zero, lead: lead)
    closeGate(at: zero - lead)
    return [.record(SessionRecord(event: .start, host: zero, offset: .zero)), .follow]
  }

  /// What a key asks for.
  ///
  /// - Parameters:
  ///   - command: what it stands for.
  ///   - now: the moment at which it was pressed.
  ///   - effect: the moment at which a change can be heard, `now` or a little later.
  public mutating func perform(_ command: Command, now: HostTime, effect: HostTime) -> [Action] {
    // Before it has begun there is nothing to pause or to hurry, and leaving is the only thing to ask for.
    guard ending == nil, hasBegun || command == .leave else { return [] }
    let noticed = command == .leave ? [] : noticeKey(at: now)
    return noticed + answer(command, now: now, effect: effect)
  }

  private mutating func answer(_ command: Command, now: HostTime, effect: HostTime) -> [Action] {
    if command != .leave, let actions = rate(command, now: now, effect: effect) { return actions }
    if isAtRest, command.wakes { return resume(at: effect) }
    switch command {
    case .leave:
      ending = .left
      return [.record(record(.stop, at: now)), .end(.left)]
    case .pauseOrResume: return isPaused ? resume(at: effect) : pause(at: now)
    case .slower: return changeSpeed(by: -SessionMachine.speedStep, at: isPaused ? now : effect)
    case .faster: return changeSpeed(by: SessionMachine.speedStep, at: isPaused ? now : effect)
    case .goOn: return isPaused ? [] : goOn(now: now, effect: effect)
    case .number(let number): return isPaused ? [] : choose(number, now: now, effect: effect)
    case .somethingElse: return [.turn]
    case .quieter, .louder, .mute, .voice, .nextVisual, .help: return []
    }
  }

  /// What is due at a wake: a gate is reached or may open, the end is there, the machine slept.
  public mutating func wake(at now: HostTime, effect: HostTime, slept total: Nanoseconds) -> [Action] {
    guard ending == nil else { return [] }
    let sleep = total - slept
    slept = total
    if sleep > SessionMachine.noticedSleep, !isPaused {
      return pause(at: now) + [.notice(.slept)]
    }
    if let actions = wakeRating(at: now, effect: effect) { return actions }
    if let end = transport.endArrival, end <= now {
      ending = .finished
      return [
        .record(SessionRecord(event: .finish, host: end, offset: timeline.end)), .end(.finished),
      ]
    }
    return wakeRest(at: now) ?? meetGate(now: now, effect: effect)
  }

  /// The next moment at which something is due here; nil where nothing is.
  public func alarm(after now: HostTime) -> HostTime? {
    guard ending == nil else { return nil }
    if isPaused { return rating.offerUntil ?? restAlarm }
    let next = transport.isHeld(at: now) ? gates.release : transport.gateArrival ?? transport.endArrival
    return [ratingAlarm, restAlarm, next].compactMap { $0 }.filter { $0 > now }.min() ?? next
  }

  /// The segment that is played or held at a moment; nil in the lead-in and after the end.
  public func segment(at now: HostTime) -> Segment? {
    let place = transport.position(at: now)
    return place == gates.gate?.offset ? gates.gate?.segment : timeline.segment(at: place)
  }

  func record(_ event: SessionRecord.Event, at host: HostTime) -> SessionRecord {
    SessionRecord(event: event, host: host, offset: transport.position(at: host))
  }

  // MARK: Pausing and speed

  mutating func pause(at now: HostTime) -> [Action] {
    let record = record(.pause, at: now)
    transport.pause(at: now)
    gates.stop(at: now)
    isPaused = true
    return [.record(record), .follow]
  }

  mutating func resume(at effect: HostTime) -> [Action] {
    transport.start(at: effect)
    if gates.goOn(at: effect), !transport.isHeld(at: effect) {
      closeGate(at: effect)
    } else {
      gates.schedule(transport)
    }
    isPaused = false
    isAtRest = false
    return [.record(record(.resume, at: effect)), .follow]
  }

  private mutating func changeSpeed(by step: Int64, at effect: HostTime) -> [Action] {
    let old = transport.rate
    let new = speeds.clamp(Rate(clampingPercent: old.percent + step))
    guard new != old else { return [.notice(step < 0 ? .slowest : .fastest)] }
    transport.setRate(new, at: effect)
    // A gate that holds by then goes on holding.
    if !transport.isHeld(at: effect) { closeGate(at: effect) }
    return [.record(record(.speed(new), at: effect)), .notice(.speed(new)), .follow]
  }
}

extension Command {
  /// Whether it goes on from rest: every key that does nothing else there.
  fileprivate var wakes: Bool {
    switch self {
    case .pauseOrResume, .goOn, .number, .slower, .faster: true
    case .leave, .quieter, .louder, .mute, .voice, .nextVisual, .somethingElse, .help: false
    }
  }
}
