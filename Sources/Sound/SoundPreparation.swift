import Glibc

/// What is done to an author's sound before it is played, so that the limits hold whatever it is.
enum SoundPreparation {
  /// Frames over which the envelope is taken.
  private static let block = AudioFormat.frames(seconds: 0.005)
  /// Blocks in which a sound that ends abruptly is taken back.
  private static let ending = 6
  /// Seconds in which a loop goes over from its end to its beginning, where it is long enough.
  private static let crossing = 3.0

  /// Holds back every rise that is quicker than from nothing to its height in `attack` seconds.
  ///
  /// The envelope of both channels may rise by no more than its coming height × 5 ms ÷ attack in 5 ms; what exceeds
  /// that is turned down by just so much. It may not fall quicker than in 30 ms either: what is cut off clicks.
  static func soften(_ left: inout [Float], _ right: inout [Float], attack: Double) {
    let count = (left.count + block - 1) / block
    let envelope = (0..<count).map { index in
      (index * block..<min(left.count, (index + 1) * block)).reduce(Float(0)) {
        max($0, abs(left[$1]), abs(right[$1]))
      }
    }
    let ahead = max(1, Int((attack * Double(AudioFormat.sampleRate)).rounded(.up)) / block)
    var allowed = [Float](repeating: 0, count: count)
    var last: Float = 0
    for index in 0..<count {
      let height = envelope[index..<min(count, index + ahead + 1)].reduce(0, max)
      last = min(envelope[index], last + height / Float(ahead))
      allowed[index] = last
    }
    last = 0
    for index in (0..<count).reversed() {
      let height = allowed[max(0, index - ending)...index].reduce(0, max)
      last = min(allowed[index], last + height / Float(ending))
      allowed[index] = last
    }
    let exact = zip(allowed, envelope).map { $1 > 0 ? $0 / $1 : 0 }
    // A sound may begin or end within a block: what lies beside silence is silent, so that the gain is there in time.
    var gains = exact.indices.map { index in
      min(exact[max(0, index - 1)], exact[index], index + 1 < count ? exact[index + 1] : 0)
    }
    gains.append(0)
    for frame in left.indices {
      let index = frame / block
      let share = Float(frame % block) / Float(block)
      // Between two blocks the gain goes over, and never above what either of them allows.
      let before = index > 0 ? min(gains[index - 1], gains[index]) : 0
      let gain = before + (min(gains[index], gains[index + 1]) - before) * share
      left[frame] *= gain
      right[frame] *= gain
    }
  }

  /// Lays the end over the beginning with equal power, so that the sound goes round without a seam.
  static func join(_ left: inout [Float], _ right: inout [Float]) {
    let crossing = min(AudioFormat.frames(seconds: crossing), left.count / 3)
    let length = left.count - crossing
    for frame in 0..<crossing {
      let turn = Double.pi / 2 * (Double(frame) + 0.5) / Double(crossing)
      let rising = Float(sin(turn))
      let falling = Float(cos(turn))
      left[frame] = left[frame] * rising + left[length + frame] * falling
      right[frame] = right[frame] * rising + right[length + frame] * falling
    }
    left.removeLast(crossing)
    right.removeLast(crossing)
    // A very short one goes round several times within itself, so that lanes are read from one round only.
    while left.count < AudioFormat.chunk {
      left += left
      right += right
    }
  }

  /// Turns a sound down to the ceiling of its part and to a loudness that sits with the others; never up.
  static func turnDown(_ left: inout [Float], _ right: inout [Float], use: SampledSound.Use) {
    let ceiling: Float
    let loudness: Double
    switch use {
    case .cue, .words, .speech: (ceiling, loudness) = (Ceilings.sample, -29)
    case .loop: (ceiling, loudness) = (Ceilings.ambience, -36)
    }
    let peak = zip(left, right).reduce(Float(0)) { max($0, abs($1.0), abs($1.1)) }
    guard peak > 0 else { return }
    let wanted = Float(pow(10, (loudness - Loudness.loudest(left: left, right: right)) / 20))
    let gain = min(1, ceiling / peak, wanted)
    for frame in left.indices {
      left[frame] *= gain
      right[frame] *= gain
    }
  }
}
