public import Rhythm

/// When a session that nobody touches comes to rest: `now` fades to still words, and ends much later.
public struct Quietness: Hashable, Sendable {
  /// How long after the last key it comes to rest, in nanoseconds.
  public var rests: Nanoseconds
  /// How long after the last key it ends, in nanoseconds.
  public var ends: Nanoseconds

  /// Ten minutes, and an hour.
  public static let usual = Quietness(rests: 600_000_000_000, ends: 3_600_000_000_000)

  /// These lengths after the last key.
  public init(rests: Nanoseconds, ends: Nanoseconds) {
    self.rests = rests
    self.ends = ends
  }
}

extension SessionMachine {
  /// A key came, be it one that asks nothing of the session.
  public mutating func noticeKey(at now: HostTime) -> [Action] {
    guard ending == nil, let quietness else { return [] }
    lastKey = now
    restDue = now + quietness.rests
    return [.follow]
  }

  /// When something about being left alone is due; nil where nothing is.
  var restAlarm: HostTime? {
    guard let quietness, hasBegun else { return nil }
    if isAtRest { return lastKey + quietness.ends }
    return isPaused ? nil : restDue
  }

  /// What is due at a wake: coming to rest, or the end of having rested; nil where nothing is.
  mutating func wakeRest(at now: HostTime) -> [Action]? {
    guard let due = restAlarm, due <= now else { return nil }
    if isAtRest {
      ending = .finished
      return [.record(record(.finish, at: now)), .end(.finished)]
    }
    // Not in the middle of a movement: where a muscle is eased, or a breath is out; nor of words that are spoken.
    let movement = segment(at: now).flatMap {
      isMoving($0, at: now) ? transport.hostTime(of: $0.end) : nil
    }
    if let end = [movement, gates.endOfWords(at: now)].compactMap({ $0 }).max(), end > now {
      restDue = end
      return [.follow]
    }
    isAtRest = true
    return pause(at: now) + [.notice(.atRest)]
  }

  private func isMoving(_ segment: Segment, at now: HostTime) -> Bool {
    guard let from = segment.from, let to = segment.to else { return segment.kind == .bilateral }
    let hasBegun = transport.position(at: now) - segment.start > Self.beginning
    return from > 0 || (to > 0 && hasBegun)
  }

  /// A movement that is just beginning need not be waited for: half a second.
  private static let beginning: Nanoseconds = 500_000_000
}
