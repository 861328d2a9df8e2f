/// Waves on a far shore: each of another length and height, from 26 to 50 seconds, far slower than any breath.
struct SlowWaves {
  /// Where a wave goes: up or down along a raised cosine.
  private struct Shore {
    var from: Float = 0.2
    var to: Float = 0.7
    var elapsed: Float = 0
    var length: Float

    var height: Float { from + (to - from) * Wave.raisedCosine(Lanes(repeating: elapsed / length))[0] }

    mutating func advance(by seconds: Float, _ random: inout SeededNoise) {
      elapsed += seconds
      guard elapsed >= length else { return }
      let draw = random.next()
      let isRising = to < 0.5
      elapsed -= length
      from = to
      // Up and down take 13 to 25 seconds each.
      length = 19 + 6 * draw[0]
      to = isRising ? 0.85 + 0.15 * draw[1] : 0.15 + 0.15 * draw[1]
    }
  }

  private var random: SeededNoise
  private var shared = Shore(length: 17)
  private var own = (Shore(length: 23), Shore(length: 14))

  init(seed: UInt64) { random = SeededNoise(seed: seed) }

  /// The height of the wave at the left, 0…1.
  var left: Float { 0.65 * shared.height + 0.35 * own.0.height }
  /// The height of the wave at the right, 0…1.
  var right: Float { 0.65 * shared.height + 0.35 * own.1.height }

  /// Goes on by so many seconds.
  mutating func advance(by seconds: Float) {
    shared.advance(by: seconds, &random)
    own.0.advance(by: seconds, &random)
    own.1.advance(by: seconds, &random)
  }
}
