/// What was recorded of words: without the silence around them.
public enum Take {
  /// Frames that are looked at together: 10 ms.
  private static let block = 480
  /// What is left standing before and after the words: 0.1 s and 0.3 s, so that neither breath nor ending is cut.
  private static let before = 4_800
  private static let after = 14_400
  /// Below this, as a share of full scale, nothing was said: −54 dBFS.
  private static let floor: Float = 0.002
  /// What is this much quieter than the loudest is silence: −34 dB.
  private static let share: Float = 0.02
  /// Both ends are faded over 10 ms, so that none of them clicks.
  private static let fade = 480

  /// The words within a recording; nil where nothing was heard.
  ///
  /// - Parameter recorded: interleaved stereo at 48 kHz.
  public static func trimmed(_ recorded: [Float]) -> RecordedSound? {
    let frames = recorded.count / 2
    let heights = (0..<(frames / block)).map { index -> Float in
      let samples = recorded[(2 * index * block)..<(2 * (index + 1) * block)]
      return (samples.reduce(0) { $0 + $1 * $1 } / Float(2 * block)).squareRoot()
    }
    guard let highest = heights.max(), highest >= floor else { return nil }
    let least = max(highest * share, floor / 4)
    guard let first = heights.firstIndex(where: { $0 >= least }),
      let last = heights.lastIndex(where: { $0 >= least })
    else { return nil }
    let start = max(0, first * block - before)
    let end = min(frames, (last + 1) * block + after)
    var samples = Array(recorded[(2 * start)..<(2 * end)])
    let count = min(fade, (end - start) / 2)
    for frame in 0..<count {
      let gain = Float(frame) / Float(count)
      for channel in 0..<2 {
        samples[2 * frame + channel] *= gain
        samples[samples.count - 1 - 2 * frame - channel] *= gain
      }
    }
    return RecordedSound(samples: samples)
  }
}
