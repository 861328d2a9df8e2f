/// What a struck body is made of: its modes, each a pair of sines close together, since no real body is quite round.
struct StruckFamily: Sendable {
  /// One mode: a pair of sines that beat, and die away together.
  struct Mode: Sendable {
    /// Its frequency as a multiple of the body's pitch.
    var ratio: Double
    /// How far the two sines lie apart, in hertz.
    var beat: Double
    /// Seconds until it is down by 60 dB.
    var decay: Double
    /// Its share of the body's amplitude; the shares of all modes add up to 1.
    var share: Double
  }

  /// The modes, the longest lasting first; in place, so that the audio thread copies them without counting owners.
  private(set) var modes: InlineArray<4, Mode>
  /// How many of them there are.
  let count: Int
  /// The length of the raised-cosine attack in seconds, at least 0.1.
  var attack: Double

  init(modes: [Mode], attack: Double) {
    precondition(!modes.isEmpty && modes.count <= StruckBody.modeCount)
    self.modes = InlineArray { index in
      index < modes.count ? modes[index] : Mode(ratio: 0, beat: 0, decay: 1, share: 0)
    }
    count = modes.count
    self.attack = attack
  }

  /// A singing bowl: a long hum with a veil of higher modes.
  static let bowl = StruckFamily(
    modes: [
      Mode(ratio: 1, beat: 0.35, decay: 6, share: 0.62),
      Mode(ratio: 2.71, beat: 0.7, decay: 3.2, share: 0.23),
      Mode(ratio: 5.13, beat: 1.1, decay: 1.6, share: 0.11),
      Mode(ratio: 8.04, beat: 1.5, decay: 0.8, share: 0.04),
    ], attack: 0.120)

  /// A chime: an octave higher, fewer modes, shorter.
  static let chime = StruckFamily(
    modes: [
      Mode(ratio: 2, beat: 0.5, decay: 2.6, share: 0.74),
      Mode(ratio: 5.52, beat: 1.2, decay: 1.1, share: 0.2),
      Mode(ratio: 10.8, beat: 1.9, decay: 0.6, share: 0.06),
    ], attack: 0.110)

  /// A muted bar of wood: a hum rather than a knock.
  static let wood = StruckFamily(
    modes: [
      Mode(ratio: 1, beat: 0.9, decay: 0.45, share: 0.78),
      Mode(ratio: 3.93, beat: 2.3, decay: 0.28, share: 0.17),
      Mode(ratio: 9.2, beat: 3.1, decay: 0.2, share: 0.05),
    ], attack: 0.100)

  /// A second that passes: a soft touch, gone at once.
  static let tick = StruckFamily(
    modes: [
      Mode(ratio: 1, beat: 0.6, decay: 0.3, share: 0.85),
      Mode(ratio: 2.76, beat: 1.7, decay: 0.2, share: 0.15),
    ], attack: 0.100)

  /// The same body with its higher modes damped: darker.
  func darkened(by factor: Double) -> StruckFamily {
    var darker = self
    var damping = 1.0
    for index in darker.modes.indices {
      darker.modes[index].share *= damping
      damping *= factor
    }
    var sum = 0.0
    for index in darker.modes.indices { sum += darker.modes[index].share }
    for index in darker.modes.indices { darker.modes[index].share /= sum }
    return darker
  }
}
