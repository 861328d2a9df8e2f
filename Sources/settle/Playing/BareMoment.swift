internal import Screen

extension Moment {
  /// How bright a lamp is that stands beside words.
  private static let dim = 0.7

  /// The moment without anything that counts down, in a dimmer light.
  var bare: Moment {
    var moment = self
    moment.timeLeft = nil
    moment.endsAt = nil
    moment.secondsLeft = nil
    moment.light *= Self.dim
    return moment
  }
}
