public import Rhythm

/// A rating that a person gave while an exercise was played.
public struct Rating: Hashable, Sendable {
  /// What was rated, `distress` for one.
  public var what: String
  /// The rating, 0…10.
  public var value: Int

  /// A rating.
  public init(what: String, value: Int) {
    self.what = what
    self.value = value
  }
}

/// What a person is offered after a rating that is higher than the first one; never to try again.
public enum Offer: Int, Hashable, Sendable, CaseIterable {
  /// Stop here.
  case stop = 1
  /// Turn to what is around: another exercise.
  case lookOutward
  /// People to talk to.
  case people
}

/// The ratings of a session: those that were given, and the one that is being given.
struct RatingKeeper: Sendable {
  /// A rating that is being given.
  struct Open: Sendable {
    var segment: Int
    /// When it is taken as it stands, if nothing comes.
    var due: TimelineOffset
    var rating: Rating
  }

  /// How long an offer stays before the exercise goes on by itself.
  static let offerTime: Nanoseconds = 30_000_000_000
  /// A rating is taken so long before its question ends: sooner than what lies behind it is handed over.
  private static let margin: Nanoseconds = 400_000_000
  /// Where the first arrow begins, if nothing was rated before.
  private static let middle = 5

  /// What was given, in order.
  private(set) var given: [Rating] = []
  /// What is being given; nil before an arrow came.
  private(set) var open: Open?
  /// When an offer ends by itself; nil while nothing is offered.
  var offerUntil: HostTime?

  /// What was given, and what is being given.
  var all: [Rating] { given + (open.map { [$0.rating] } ?? []) }

  /// An arrow: the first one shows where the last rating was, each one after it goes a step.
  mutating func move(by step: Int, of what: String, in segment: Segment) {
    let last = given.last { $0.what == what }?.value ?? Self.middle
    set(open?.segment == segment.index ? (open?.rating.value ?? last) + step : last, of: what, in: segment)
  }

  /// A figure, clamped to 0…10.
  mutating func set(_ value: Int, of what: String, in segment: Segment) {
    open = Open(
      segment: segment.index, due: max(segment.end - Self.margin, segment.start),
      rating: Rating(what: what, value: min(max(value, 0), 10)))
  }

  /// Takes what stands there as given; whether it is higher than the first one of the same kind.
  mutating func settle() -> Bool {
    guard let rating = open?.rating else { return false }
    open = nil
    let first = given.first { $0.what == rating.what }
    given.append(rating)
    return first.map { rating.value > $0.value } ?? false
  }
}

extension SessionMachine {
  /// What was rated so far, in order.
  public var ratings: [Rating] { rating.all }

  /// Whether something is offered after a rating that rose.
  public var isOffering: Bool { rating.offerUntil != nil }

  /// Whether a rating is asked at a moment: then the arrows are its.
  public func isAsking(at now: HostTime) -> Bool { question(at: now) != nil }

  /// Where the rating stands that is asked at a moment; nil before an arrow came.
  public func rating(at now: HostTime) -> Int? {
    guard let (segment, _) = question(at: now), rating.open?.segment == segment.index else { return nil }
    return rating.open?.rating.value
  }

  private func question(at now: HostTime) -> (Segment, String)? {
    guard ending == nil, !isPaused, let segment = segment(at: now), case .ask(let what) = segment.words else {
      return nil
    }
    return (segment, what)
  }

  /// What a key means for the rating that is asked, or for what is offered; nil where neither is.
  mutating func rate(_ command: Command, now: HostTime, effect: HostTime) -> [Action]? {
    if isOffering { return answer(command, effect: effect) }
    guard let (segment, what) = question(at: now) else { return nil }
    switch command {
    case .louder, .faster: rating.move(by: 1, of: what, in: segment)
    case .quieter, .slower: rating.move(by: -1, of: what, in: segment)
    case .number(let value): rating.set(value, of: what, in: segment)
    case .goOn: return rating.settle() ? offer(at: now) : nil
    default: return nil
    }
    return [.follow]
  }

  /// What is due at a wake: a rating that is taken as it stands, an offer that has had its time.
  mutating func wakeRating(at now: HostTime, effect: HostTime) -> [Action]? {
    if let until = rating.offerUntil { return until <= now ? closeOffer(at: effect) : [] }
    guard let open = rating.open, !isPaused, open.due <= transport.position(at: now),
      segment(at: now).map({ !$0.waitsForPerson || $0.index != open.segment }) ?? true
    else { return nil }
    return rating.settle() ? offer(at: now) : [.follow]
  }

  /// When something about a rating is due next; nil where nothing is.
  var ratingAlarm: HostTime? {
    rating.offerUntil ?? rating.open.flatMap { transport.hostTime(of: $0.due) }
  }

  private mutating func offer(at now: HostTime) -> [Action] {
    rating.offerUntil = now + RatingKeeper.offerTime
    return pause(at: now) + [.notice(.offered)]
  }

  private mutating func answer(_ command: Command, effect: HostTime) -> [Action] {
    switch command {
    case .pauseOrResume, .goOn: return closeOffer(at: effect)
    case .number(let number):
      guard let offer = Offer(rawValue: number) else { return [] }
      if offer == .lookOutward { return [.turn] }
      // It stays paused: there is all the time to read, or to leave.
      rating.offerUntil = nil
      return [.take(offer), .follow]
    case .somethingElse: return [.turn]
    default: return []
    }
  }

  /// Goes on behind the question.
  private mutating func closeOffer(at effect: HostTime) -> [Action] {
    rating.offerUntil = nil
    let place = transport.position(at: effect)
    let actions = resume(at: effect)
    if let asked = timeline.segment(at: place), case .ask = asked.words { move(to: asked.end, at: effect) }
    return actions
  }
}
