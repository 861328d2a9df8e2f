internal import Glibc
internal import Phrases
internal import Rhythm
internal import Screen
internal import Session
internal import Synchronization

/// What the screen shows of a session: where it stands, and what the person did to the picture.
final class Stage: Sendable {
  fileprivate struct State {
    var visual: VisualKind
    var fade = CrossFade()
    var end: (text: String, generation: UInt32, at: HostTime)?
    var course: (generation: UInt32, course: BreathCourse, labels: [String])?
    var showsHelp = false
    var isMuted = false
    var message: (text: String, until: HostTime)?
    var report: [String] = []
    var volume: (percent: Int, until: HostTime)?
    var corner = Dimmer(1)
    var cornerUntil: HostTime?
    var light = Dimmer(1)
    var lamp = Dimmer(1)
  }

  /// How long one calm line stays, and what a key has changed.
  private static let messageTime: Nanoseconds = 6_000_000_000
  private static let hintTime: Nanoseconds = 2_000_000_000
  /// How long the time left stays without a key.
  private static let cornerTime: Nanoseconds = 10_000_000_000
  /// How long the lamp beside still words takes to go out.
  fileprivate static let lampTime: Nanoseconds = 8_000_000_000

  private let phrases: Phrases
  private let keys: Set<KeyName>
  /// Whether words and a slow bar stand in for what moves.
  private let isStill: Bool
  /// Whether words stand alone over a dim lamp that does not move.
  private let isBare: Bool
  private let state: Mutex<State>

  init(
    visual: VisualKind, phrases: Phrases, hasSound: Bool, hasVoice: Bool = false, isStill: Bool = false,
    isBare: Bool = false
  ) {
    self.phrases = phrases
    self.isStill = isStill
    self.isBare = isBare
    state = Mutex(State(visual: isStill || isBare ? .words : visual))
    var keys: Set<KeyName> = [.pause, .goOn, .somethingElse, .leave, .help, .speed, .numbers, .people]
    if !isBare { keys.insert(.nextVisual) }
    if hasVoice { keys.insert(.voice) }
    self.keys = hasSound ? keys.union([.volume, .mute]) : keys
  }

  /// What is shown of a session at a moment.
  func moment(of session: SessionMachine, at now: HostTime) -> Moment {
    let transport = session.transport
    let place = transport.position(at: now)
    let segment =
      session.segment(at: now)
      ?? session.timeline.segment(index: place < .zero ? 0 : session.timeline.segmentCount - 1)
    guard let segment = segment.map(Placeholders.filled) else { return Moment() }
    var moment = Moment(
      segment: segment, at: min(place, segment.end), in: session.timeline.duration, phrases: phrases)
    moment.isPaused = session.isPaused
    if case .rating(let question, _) = moment.words {
      moment.words = .rating(question: question, value: session.rating(at: now))
    }
    if session.isOffering { moment.words = .choice(phrases.journal.offers) }
    moment.isHeld = transport.isHeld(at: now) && segment.waitsForPerson
    moment.keys = keys
    moment.tellHostTime(of: segment, at: place, rate: transport.rate)
    if transport.isRunning, !moment.isHeld, let left = moment.timeLeft {
      moment.endsAt = state.withLock { $0.end(in: left, generation: transport.generation, at: now) }
    }
    if session.ending == .finished {
      moment.label = ""
      moment.secondsLeft = nil
    }
    state.withLock { state in
      state.dress(&moment, session: session, at: now, offering: phrases.journal.offering)
      if isStill { moment.hasBar = true }
      if [moment.visual, moment.leaving ?? .orb].contains(where: \.followsCourse) {
        moment.course = state.course(around: segment, at: place, in: session, phrases).course
        if transport.isRunning { moment.stillFor = 0 }
      }
      if [moment.visual, moment.leaving].contains(.words) {
        moment.siblings = state.course(around: segment, at: place, in: session, phrases).labels
      }
    }
    moment.calm(isStill: isStill)
    if isBare {
      moment.bare(isAtRest: session.isAtRest ? phrases.screen.atRest : nil)
    } else {
      moment.lamp = nil
    }
    return moment
  }

  /// One calm line, for a while, or until there is another one.
  func tell(_ text: String, at now: HostTime) {
    state.withLock { $0.message = (text, now + Stage.messageTime) }
  }

  /// Lines about the pattern, until there are others.
  func report(_ lines: [String]) { state.withLock { $0.report = lines } }

  /// Another picture, as the pattern now wants it.
  func change(to visual: VisualKind) { state.withLock { $0.visual = isStill ? .words : visual } }

  /// Any key brings the time left back.
  func noticeKey(at now: HostTime) {
    state.withLock { $0.cornerUntil = now + Stage.cornerTime }
  }

  var showsHelp: Bool { state.withLock { $0.showsHelp } }

  func toggleHelp() { state.withLock { $0.showsHelp.toggle() } }

  /// Shows another exercise in its own picture.
  func turn(to visual: VisualKind) {
    state.withLock { state in
      state.showsHelp = false
      if !isStill, !isBare { state.visual = visual }
    }
  }

  func nextVisual() {
    guard !isBare else { return }
    let order: [VisualKind] = isStill ? [.words, .bar] : VisualKind.allCases
    state.withLock { state in
      let index = order.firstIndex(of: state.visual).map { ($0 + 1) % order.count } ?? 0
      state.visual = order[index]
    }
  }

  func show(volume: Int, isMuted: Bool, at now: HostTime) {
    state.withLock { state in
      state.volume = (volume, now + Stage.hintTime)
      state.isMuted = isMuted
    }
  }
}

extension Stage.State {
  /// Adds what does not come from the timeline.
  fileprivate mutating func dress(
    _ moment: inout Moment, session: SessionMachine, at now: HostTime, offering: String
  ) {
    // A sound that goes from side to side is followed by the dot, whatever was chosen.
    let wanted = moment.kind == .bilateral ? .dot : visual
    moment.showsHelp = showsHelp
    moment.isMuted = isMuted
    moment.report = report
    let isDimmed = session.isPaused && !session.isAtRest
    light.go(to: session.ending != nil ? 0 : isDimmed ? Dimmer.paused : 1, at: now)
    lamp.go(to: session.isAtRest ? 0 : 1, at: now, within: Stage.lampTime)
    moment.lamp = lamp.brightness(at: now)
    moment.light = light.brightness(at: now)
    let until = cornerUntil ?? now + Stage.cornerTime
    cornerUntil = until
    corner.go(to: now < until || session.isPaused ? 1 : 0, at: now)
    moment.corner = corner.brightness(at: now)
    if let message, message.until > now { moment.message = message.text } else { message = nil }
    if session.isOffering { moment.message = offering }
    if let volume, volume.until > now { moment.volume = volume.percent } else { volume = nil }
    let changes = [message?.until, volume?.until, until].compactMap { $0 }.filter { $0 > now }.map {
      $0 - now
    }
    let isMoving = light.isMoving(at: now) || corner.isMoving(at: now) || lamp.isMoving(at: now)
    moment.stillFor = isMoving ? 0 : changes.reduce(moment.stillFor, min)
    fade.dress(&moment, wanted: wanted, at: now)
  }

  /// The time of day at which it ends, read off the clock once a second.
  fileprivate mutating func end(in left: Nanoseconds, generation: UInt32, at now: HostTime) -> String {
    if let end, end.generation == generation, now - end.at < 1_000_000_000 { return end.text }
    let text = Placeholders.time(in: left)
    end = (text, generation, now)
    return text
  }

  /// The breaths around a place, looked up anew only where another segment has begun.
  fileprivate mutating func course(
    around segment: Segment, at place: TimelineOffset, in session: SessionMachine, _ phrases: Phrases
  ) -> (course: BreathCourse, labels: [String]) {
    let generation = session.transport.generation
    if var known = course, known.generation == generation, known.course.around == segment.index {
      known.course.place = place
      return (known.course, known.labels)
    }
    let new = BreathCourse(around: segment, at: place, in: session.timeline)
    let labels = new.labels(phrases)
    course = (generation, new, labels)
    return (new, labels)
  }
}

extension Moment {
  /// Tells lengths as they will be lived through, at the speed that holds now.
  fileprivate mutating func tellHostTime(of segment: Segment, at place: TimelineOffset, rate: Rate) {
    guard rate != .one else { return }
    func seconds(_ stretch: Nanoseconds) -> Int {
      Int((rate.host(for: stretch) + 999_999_999) / 1_000_000_000)
    }
    timeLeft = timeLeft.map(rate.host)
    if leadIn != nil { leadIn = seconds(-place.nanoseconds) }
    if secondsLeft != nil { secondsLeft = seconds(segment.remaining(at: place)) }
    stillFor = min(stillFor, 100_000_000)
  }
}
