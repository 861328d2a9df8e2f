/// The sine and the cosine of eight neighbouring frames, turned on by eight frames at a time.
///
/// It is begun anew for each chunk, so that rounding does not pile up.
struct Phasor {
  private(set) var sine: Lanes
  private(set) var cosine: Lanes
  private let turnSine: Float
  private let turnCosine: Float

  /// - Parameters:
  ///   - turns: the angle of the first frame, in turns.
  ///   - pitch: in turns a frame.
  @inline(__always)
  init(turns: Double, pitch: Double) {
    let angles = Wave.ramp * Float(pitch) + Float(turns)
    sine = Wave.sine(turns: angles)
    cosine = Wave.sine(turns: angles + 0.25)
    let turn = Float(pitch * 8)
    let both = Wave.sine(turns: Lanes(turn, turn + 0.25, 0, 0, 0, 0, 0, 0))
    turnSine = both[0]
    turnCosine = both[1]
  }

  /// Goes on by eight frames.
  @inline(__always)
  mutating func advance() {
    let next = sine * turnCosine + cosine * turnSine
    cosine = cosine * turnCosine - sine * turnSine
    sine = next
  }
}
