import Glibc

/// A soft low tone that goes from side to side, of equal power wherever it is and the same on both sides.
///
/// Realtime-safe: `render` does not allocate.
struct BilateralTone {
  /// What its samples never exceed at full gain, before the pan (whose gains are at most 1).
  static let ceiling: Float = Ceilings.bed
  private var angle = 0.0

  /// The gains of both channels at a place from −1 (left) to 1 (right): a quarter of a circle, so their squares add
  /// up to 1.
  static func pan(_ place: Double) -> (left: Float, right: Float) {
    let turn = Double.pi / 4 * (max(-1, min(1, place)) + 1)
    return (Float(cos(turn)), Float(sin(turn)))
  }

  /// Adds a chunk, going from one place and gain to another.
  mutating func render(
    from: Double, to: Double, gainFrom: Float, gainTo: Float,
    left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    let pitch = Pitch.a3 / Double(AudioFormat.sampleRate)
    let start = BilateralTone.pan(from)
    let end = BilateralTone.pan(to)
    let share = 1 / Float(AudioFormat.chunk)
    let gain = BilateralTone.ceiling * gainFrom
    let slope = BilateralTone.ceiling * (gainTo - gainFrom) * share
    for step in 0..<(AudioFormat.chunk / 8) {
      let frames = Wave.ramp + Float(step * 8)
      let turns = Wave.ramp * Float(pitch) + Float(angle + Double(step * 8) * pitch)
      let tone = Wave.sine(turns: turns) * 0.85 + Wave.sine(turns: turns * 2) * 0.15
      let level = tone * (frames * slope + gain)
      left[step] += level * (frames * ((end.left - start.left) * share) + start.left)
      right[step] += level * (frames * ((end.right - start.right) * share) + start.right)
    }
    let next = angle + Double(AudioFormat.chunk) * pitch
    angle = next - next.rounded(.down)
  }
}
