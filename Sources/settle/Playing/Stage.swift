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
    var showsHelp = false
    var isMuted = false
    var message: (text: String, until: HostTime)?
    var volume: (percent: Int, until: HostTime)?
    var corner = Dimmer(1)
    var cornerUntil: HostTime?
    var light = Dimmer(1)
  }

  /// How long one calm line stays, and what a key has changed.
  private static let messageTime: Nanoseconds = 6_000_000_000
  private static let hintTime: Nanoseconds = 2_000_000_000
  /// How long the time left stays without a key.
  private static let cornerTime: Nanoseconds = 10_000_000_000

  private let phrases: Phrases
  private let keys: Set<KeyName>
  private let state: Mutex<State>

  init(visual: VisualKind, phrases: Phrases, hasSound: Bool) {
    self.phrases = phrases
    state = Mutex(State(visual: visual))
    let always: Set<KeyName> = [.pause, .goOn, .leave, .help, .speed, .nextVisual, .numbers, .people]
    keys = hasSound ? always.union([.volume, .mute]) : always
  }

  /// What is shown of a session at a moment.
  func moment(of session: SessionMachine, at now: HostTime) -> Moment {
    let transport = session.transport
    let place = transport.position(at: now)
    let segment =
      session.segment(at: now)
      ?? session.timeline.segment(index: place < .zero ? 0 : session.timeline.segmentCount - 1)
    guard let segment else { return Moment() }
    var moment = Moment(
      segment: segment, at: min(place, segment.end), in: session.timeline.duration, phrases: phrases)
    moment.words = moment.words.filled()
    moment.over = moment.over.map(Placeholders.filled)
    moment.isPaused = session.isPaused
    moment.isHeld = transport.isHeld(at: now) && segment.waitsForPerson
    moment.keys = keys
    moment.tellHostTime(of: segment, at: place, rate: transport.rate)
    if transport.isRunning, !moment.isHeld, let left = moment.timeLeft {
      moment.endsAt = Placeholders.time(in: left)
    }
    if session.ending == .finished {
      moment.label = ""
      moment.secondsLeft = nil
    }
    state.withLock { $0.dress(&moment, session: session, at: now) }
    return moment
  }

  /// One calm line, for a while.
  func tell(_ text: String, at now: HostTime) {
    state.withLock { $0.message = (text, now + Stage.messageTime) }
  }

  /// Any key brings the time left back.
  func noticeKey(at now: HostTime) {
    state.withLock { $0.cornerUntil = now + Stage.cornerTime }
  }

  var showsHelp: Bool { state.withLock { $0.showsHelp } }

  func toggleHelp() { state.withLock { $0.showsHelp.toggle() } }

  func nextVisual() {
    let order: [VisualKind] = [.orb, .bar, .words]
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
  fileprivate mutating func dress(_ moment: inout Moment, session: SessionMachine, at now: HostTime) {
    if moment.visual == .orb { moment.visual = visual }
    moment.showsHelp = showsHelp
    moment.isMuted = isMuted
    light.go(to: session.ending != nil ? 0 : session.isPaused ? Dimmer.paused : 1, at: now)
    moment.light = light.brightness(at: now)
    let until = cornerUntil ?? now + Stage.cornerTime
    cornerUntil = until
    corner.go(to: now < until || session.isPaused ? 1 : 0, at: now)
    moment.corner = corner.brightness(at: now)
    if let message, message.until > now { moment.message = message.text } else { message = nil }
    if let volume, volume.until > now { moment.volume = volume.percent } else { volume = nil }
    let changes = [message?.until, volume?.until, until].compactMap { $0 }.filter { $0 > now }.map {
      $0 - now
    }
    let isMoving = light.isMoving(at: now) || corner.isMoving(at: now)
    moment.stillFor = isMoving ? 0 : changes.reduce(moment.stillFor, min)
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

extension Moment.Words {
  /// The words with the day, the date and the time filled in.
  fileprivate func filled() -> Moment.Words {
    switch self {
    case .text(let text): .text(Placeholders.filled(text))
    case .notice(let number, let of, let text, let alternative):
      .notice(number: number, of: of, text: Placeholders.filled(text), alternative: alternative)
    case .none, .rating, .choice: self
    }
  }
}
