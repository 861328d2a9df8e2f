public import Pacing
public import Rhythm
internal import Synchronization

/// A whole exercise played by the real pacer on a manual clock.
public final class Simulation: Sendable {
  /// The timeline that was played.
  public let timeline: Timeline
  /// When its beginning was due.
  public let start: HostTime
  /// Every cue that was handed over, in the order in which it was.
  public let deliveries: [PacerSchedule.Delivery]

  /// Plays an exercise from start to end.
  ///
  /// - Parameters:
  ///   - exercise: what is played.
  ///   - lookahead: how far ahead cues are handed over, in nanoseconds.
  ///   - delay: by how much the n-th wake comes late, in nanoseconds.
  public init(
    _ exercise: Exercise, lookahead: Nanoseconds = Pacer.usualLookahead,
    delay: @escaping @Sendable (Int) -> Nanoseconds = { _ in 0 }
  ) throws {
    let clock = ManualClock(delay: delay)
    let collected = Mutex<[PacerSchedule.Delivery]>([])
    let timeline = try exercise.timeline()
    let pacer = Pacer(clock: clock, timeline: timeline, lookahead: lookahead) { delivery in
      collected.withLock { $0.append(delivery) }
    }
    let start = clock.now + 3_000_000_000
    var transport = Transport(end: timeline.end)
    transport.start(reaching: .zero, at: start, lead: 3_000_000_000)
    pacer.follow(timeline: timeline, transport: transport)
    while let next = clock.nextFire { clock.advance(to: next) }
    self.timeline = timeline
    self.start = start
    deliveries = collected.withLock { $0 }
  }

  /// The due times as a line of signs, one a step: a letter where a cue is due, `-` where none is, `|` at the end.
  ///
  /// `I` in-breath, `F` hold with full lungs, `X` out-breath, `E` rest with empty lungs, `P` paced, `S` words,
  /// `N` a thing to notice, `B` a bilateral pass, `R` quiet time, `A` a rating, `C` a choice, `?` two at once.
  public func diagram(step: Nanoseconds) -> String {
    let places = deliveries.map { (($0.due - start) / step, Simulation.sign($0.cue.kind)) }
    guard let last = places.map(\.0).max() else { return "" }
    var signs = [Character](repeating: "-", count: Int(last) + 1)
    for (place, sign) in places { signs[Int(place)] = signs[Int(place)] == "-" ? sign : "?" }
    return String(signs)
  }

  /// The sign of a cue in a diagram.
  public static func sign(_ kind: CueKind) -> Character {
    switch kind {
    case .end: "|"
    case .segment(.breath(.inhale)): "I"
    case .segment(.breath(.holdFull)): "F"
    case .segment(.breath(.exhale)): "X"
    case .segment(.breath(.holdEmpty)): "E"
    case .segment(.pace): "P"
    case .segment(.say): "S"
    case .segment(.notice): "N"
    case .segment(.bilateral): "B"
    case .segment(.rest): "R"
    case .segment(.ask): "A"
    case .segment(.choose): "C"
    }
  }
}
