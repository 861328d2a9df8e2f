public import Rhythm

/// Words that are spoken: when they begin to be heard, and how long they take, whatever the speed.
struct SpokenWords: Hashable, Sendable {
  /// When they begin; while time stands still, when they would have.
  private(set) var begin: HostTime
  /// How long they take.
  let length: Nanoseconds
  /// How much of them was heard when time was stopped; negative before they began.
  private var heard: Nanoseconds?
  /// Words that were paused go back a little when they go on.
  private static let goingBack: Nanoseconds = 300_000_000

  init(begin: HostTime, length: Nanoseconds) {
    self.begin = begin
    self.length = length
  }

  /// When they are over.
  var end: HostTime { begin + length }

  /// Time stops.
  mutating func stop(at now: HostTime) {
    if heard == nil { heard = now - begin }
  }

  /// Time goes on.
  mutating func goOn(at now: HostTime) {
    guard let heard else { return }
    begin = now - (heard > 0 ? min(heard, length) - Self.goingBack : heard)
    self.heard = nil
  }
}

extension SessionMachine {
  /// Words of a segment will be heard: the time that they need is theirs, so that the segment goes on when they are over.
  ///
  /// - Parameters:
  ///   - segment: the number of the segment.
  ///   - generation: the transport's generation for which they hold; words of an older one come too late.
  ///   - begin: when they begin to be heard.
  ///   - length: how long they take, in nanoseconds.
  ///   - now: the moment at which it is known.
  ///   - effect: the moment at which a change can be heard, `now` or a little later.
  public mutating func speak(
    in segment: Int, generation: UInt32, from begin: HostTime, lasting length: Nanoseconds, now: HostTime,
    effect: HostTime
  ) -> [Action] {
    guard ending == nil, generation == transport.generation else { return [] }
    gates.speak(SpokenWords(begin: begin, length: length), in: segment)
    return reconsider(now: now, effect: effect)
  }

  /// No words are heard any more: reading them calmly is all that they have time for.
  public mutating func hush(now: HostTime, effect: HostTime) -> [Action] {
    guard ending == nil else { return [] }
    gates.hush()
    return reconsider(now: now, effect: effect)
  }

  private mutating func reconsider(now: HostTime, effect: HostTime) -> [Action] {
    if transport.isHeld(at: now) || transport.isHeld(at: effect) {
      gates.schedule(transport)
    } else {
      closeGate(at: isPaused ? now : effect)
    }
    return [.follow]
  }
}
