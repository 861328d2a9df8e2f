import Glibc

/// What is done to words before they are heard: no silence around them, a soft beginning, and the loudness that speech
/// has in the mix.
///
/// A speaker's highest peaks stand some 15 dB over its loudness. They are held back by a gain that looks ahead, so that
/// words reach their loudness below their ceiling.
enum SpeechPreparation {
  /// The greatest loudness over 400 ms at volume 100, in LUFS: 3 dB over everything else, which is near −28.
  static let loudness = -25.0
  /// Decibels by which words are raised at most.
  private static let mostRaised = 30.0
  /// Seconds of the fades.
  private static let fadeIn = 0.02
  private static let fadeOut = 0.03
  /// What lies below this share of the peak, before the first sound and after the last one, is silence.
  private static let silence: Float = 0.005
  /// Frames of a block of the limiter, and blocks over which it looks ahead and behind: 1 ms, 6 ms.
  private static let block = AudioFormat.sampleRate / 1000
  private static let reach = 6

  static func prepare(_ left: inout [Float], _ right: inout [Float]) {
    trim(&left, &right)
    guard !left.isEmpty else { return }
    fade(&left)
    fade(&right)
    let loudest = Loudness.loudest(left: left, right: right)
    guard loudest.isFinite else { return }
    let gain = Float(pow(10, min(mostRaised, loudness - loudest) / 20))
    let limits = limiting(left, right, gain: gain)
    for frame in left.indices {
      let index = frame / block
      let share = Float(frame % block) / Float(block)
      // Between two blocks the gain goes over, and never above what either of them allows.
      let from = index > 0 ? min(limits[index - 1], limits[index]) : limits[0]
      let to = min(limits[index], limits[min(index + 1, limits.count - 1)])
      let held = gain * (from + (to - from) * share)
      left[frame] *= held
      right[frame] *= held
    }
  }

  private static func trim(_ left: inout [Float], _ right: inout [Float]) {
    let peak = zip(left, right).reduce(Float(0)) { max($0, abs($1.0), abs($1.1)) }
    let floor = peak * silence
    let isHeard = { (frame: Int) in max(abs(left[frame]), abs(right[frame])) > floor }
    guard peak > 0, let first = left.indices.first(where: isHeard),
      let last = left.indices.last(where: isHeard)
    else { return }
    let begin = max(0, first - AudioFormat.frames(seconds: fadeIn))
    let end = min(left.count, last + 1 + AudioFormat.frames(seconds: fadeOut))
    left = Array(left[begin..<end])
    right = Array(right[begin..<end])
  }

  private static func fade(_ samples: inout [Float]) {
    let rising = min(AudioFormat.frames(seconds: fadeIn), samples.count)
    for frame in 0..<rising { samples[frame] *= curve(Double(frame) / Double(rising)) }
    let falling = min(AudioFormat.frames(seconds: fadeOut), samples.count)
    for frame in 0..<falling {
      samples[samples.count - 1 - frame] *= curve(Double(frame) / Double(falling))
    }
  }

  private static func curve(_ share: Double) -> Float { Float(0.5 - 0.5 * cos(Double.pi * share)) }

  /// The gain of each block below which no sample exceeds the ceiling: what is needed near it, evened out.
  private static func limiting(_ left: [Float], _ right: [Float], gain: Float) -> [Float] {
    let count = (left.count + block - 1) / block
    let needed = (0..<count).map { index -> Float in
      let peak = (index * block..<min(left.count, (index + 1) * block)).reduce(Float(0)) {
        max($0, abs(left[$1]), abs(right[$1]))
      }
      return min(1, Ceilings.words * 0.999 / max(peak * gain, 1e-9))
    }
    func around(_ index: Int) -> ClosedRange<Int> { max(0, index - reach)...min(count - 1, index + reach) }
    let least = needed.indices.map { needed[around($0)].reduce(1, min) }
    return least.indices.map { least[around($0)].reduce(0, +) / Float(around($0).count) }
  }
}
