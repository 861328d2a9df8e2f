public import Pacing
public import Rhythm
internal import Synchronization

/// Plays an exercise: holds the state machine, the pacers that follow it, and everybody who wants to know.
///
/// Commands may come from any thread. What the machine asks for is done after its lock is released, one event after
/// another.
public final class Conductor: Sendable {
  /// Who is told what.
  public struct Listeners: Sendable {
    /// Takes the transport after each change, before any cue that depends on it.
    public var transport: @Sendable (Transport) -> Void
    /// Takes what happened.
    public var record: @Sendable (SessionRecord) -> Void
    /// Takes what the person is told.
    public var notice: @Sendable (SessionNotice) -> Void
    /// Takes each wake of the first pacer.
    public var woke: @Sendable (Pacer.Wake) -> Void
    /// Takes what the person chose of what was offered; also to stop is done there.
    public var offer: @Sendable (Offer) -> Void
    /// Asked for the exercise to go to where something else is wanted; nil where there is none.
    public var another: @Sendable () -> Another?
    /// Told once, when the session is over.
    public var ended: @Sendable (SessionEnding) -> Void

    /// Nobody, until they are set.
    public init(
      transport: @escaping @Sendable (Transport) -> Void = { _ in },
      record: @escaping @Sendable (SessionRecord) -> Void = { _ in },
      notice: @escaping @Sendable (SessionNotice) -> Void = { _ in },
      woke: @escaping @Sendable (Pacer.Wake) -> Void = { _ in },
      offer: @escaping @Sendable (Offer) -> Void = { _ in },
      another: @escaping @Sendable () -> Another? = { nil },
      ended: @escaping @Sendable (SessionEnding) -> Void = { _ in }
    ) {
      self.transport = transport
      self.record = record
      self.notice = notice
      self.woke = woke
      self.offer = offer
      self.another = another
      self.ended = ended
    }
  }

  /// Somebody who takes cues, so far ahead of their due time.
  public struct Follower: Sendable {
    /// How far ahead, in nanoseconds.
    public var lookahead: Nanoseconds
    /// Takes each cue.
    public var deliver: @Sendable (PacerSchedule.Delivery) -> Void

    /// Somebody who takes cues.
    public init(
      lookahead: Nanoseconds = Pacer.usualLookahead,
      deliver: @escaping @Sendable (PacerSchedule.Delivery) -> Void
    ) {
      self.lookahead = lookahead
      self.deliver = deliver
    }
  }

  private let clock: any HostClock
  private let listeners: Listeners
  private let effect: @Sendable (HostTime) -> HostTime
  private let machine: Mutex<SessionMachine>
  /// Keeps the actions of one event together and in order; held while they are done, never with the machine's lock.
  private let order = Mutex<Void>(())
  private let pacers = Mutex<[Pacer]>([])

  /// A conductor for a session.
  ///
  /// - Parameters:
  ///   - machine: the session.
  ///   - clock: what tells the time.
  ///   - followers: who takes cues, the first of them with the alarms.
  ///   - listeners: who is told what happens.
  ///   - effect: the moment at which a change made now can be heard, `now` or a little later.
  public init(
    _ machine: SessionMachine, clock: any HostClock, followers: [Follower], listeners: Listeners,
    effect: @escaping @Sendable (HostTime) -> HostTime = { $0 }
  ) {
    let timeline = machine.timeline
    self.machine = Mutex(machine)
    self.clock = clock
    self.listeners = listeners
    self.effect = effect
    var woke: @Sendable (Pacer.Wake) -> Void = { [weak self] wake in self?.woke(wake) }
    var made: [Pacer] = []
    for follower in followers {
      let pacer = Pacer(
        clock: clock, timeline: timeline, lookahead: follower.lookahead, deliver: follower.deliver, woke: woke
      )
      made.append(pacer)
      woke = { _ in }
    }
    pacers.withLock { [made] in $0 = made }
  }

  /// The session as it stands: what the screen draws.
  public var now: SessionMachine { machine.withLock { $0 } }

  /// Begins so that offset 0 is due at a moment, after a lead-in.
  public func begin(at zero: HostTime, lead: Nanoseconds) {
    run { $0.begin(at: zero, lead: lead) }
  }

  /// What a key asks for.
  public func perform(_ command: Command) {
    let now = clock.now
    let heard = max(effect(now), now)
    run { $0.perform(command, now: now, effect: heard) }
  }

  /// Goes on with another exercise from the same place: the same pattern, saved again.
  public func replace(_ exercise: Exercise, speeds: SpeedRange) {
    let now = clock.now
    let heard = max(effect(now), now)
    run { $0.replace(exercise, speeds: speeds, now: now, effect: heard) }
  }

  /// Further speeds turn out to be safe for an exercise, which is played all along unless something took its place.
  public func allow(_ speeds: SpeedRange, for exercise: Exercise) {
    run { $0.allow(speeds, for: exercise) }
  }

  /// Words of a segment will be heard from a moment on: the time that they need is theirs.
  public func speak(
    in segment: Int, generation: UInt32, from begin: HostTime, lasting length: Nanoseconds
  ) {
    let now = clock.now
    let heard = max(effect(now), now)
    run {
      $0.speak(
        in: segment, generation: generation, from: begin, lasting: length, now: now, effect: heard)
    }
  }

  /// No words are heard any more.
  public func hush() {
    let now = clock.now
    let heard = max(effect(now), now)
    run { $0.hush(now: now, effect: heard) }
  }

  /// The moment at which a change made now can be heard.
  public var nextEffect: HostTime {
    let now = clock.now
    return max(effect(now), now)
  }

  /// A key came that asks nothing of the session.
  public func noticeKey() {
    let now = clock.now
    run { $0.noticeKey(at: now) }
  }

  /// Looks whether the machine slept; the screen asks with each frame, since no timer tells while paused.
  public func look() {
    let now = clock.now
    run { [slept = clock.slept] in $0.wake(at: now, effect: now, slept: slept) }
  }

  private func woke(_ wake: Pacer.Wake) {
    listeners.woke(wake)
    let now = clock.now
    let heard = max(effect(now), now)
    run { [slept = clock.slept] in $0.wake(at: now, effect: heard, slept: slept) }
  }

  private func run(_ event: (inout SessionMachine) -> [SessionMachine.Action]) {
    let ending = order.withLock { _ in carryOut(event) }
    if let ending {
      if ending == .left { stop() }
      listeners.ended(ending)
    }
  }

  /// Does what the machine asks for, one thing after another; how it ended, if it did.
  private func carryOut(_ event: (inout SessionMachine) -> [SessionMachine.Action]) -> SessionEnding? {
    let (actions, after) = machine.withLock { machine in (event(&machine), machine) }
    var ending: SessionEnding?
    for action in actions {
      switch action {
      case .follow: follow(after)
      case .record(let record): listeners.record(record)
      case .notice(let notice): listeners.notice(notice)
      case .take(let offer): listeners.offer(offer)
      case .turn:
        guard let another = listeners.another() else { continue }
        let now = clock.now
        let heard = max(effect(now), now)
        ending = carryOut { $0.turn(to: another, now: now, effect: heard) } ?? ending
      case .end(let how): ending = how
      }
    }
    return ending
  }

  private func follow(_ machine: SessionMachine) {
    listeners.transport(machine.transport)
    let alarm = machine.alarm(after: clock.now)
    for (index, pacer) in pacers.withLock({ $0 }).enumerated() {
      pacer.follow(
        timeline: machine.timeline, transport: machine.transport, alarm: index == 0 ? alarm : nil)
    }
  }

  private func stop() {
    pacers.withLock { pacers in
      for pacer in pacers { pacer.stop() }
    }
  }
}
