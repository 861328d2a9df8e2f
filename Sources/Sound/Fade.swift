/// A gain that opens and closes along a raised cosine and never jumps, wherever it is turned round.
///
/// Realtime-safe: a plain value.
struct Fade {
  /// How far it is open, 0…1, before the curve.
  private(set) var place: Float = 0
  private let opening: Float
  private let closing: Float

  /// A closed fade that takes so many seconds each way.
  init(opening: Double, closing: Double) {
    self.opening = 1 / Float(opening * Double(AudioFormat.sampleRate))
    self.closing = 1 / Float(closing * Double(AudioFormat.sampleRate))
  }

  /// Whether nothing passes.
  var isClosed: Bool { place <= 0 }
  /// Whether it stays where it is while this is what is wanted.
  func isSettled(open: Bool) -> Bool { open ? place >= 1 : place <= 0 }
  /// The gain now.
  var gain: Float {
    if place <= 0 { return 0 }
    return place >= 1 ? 1 : Wave.raisedCosine(Lanes(repeating: place))[0]
  }

  /// Closes at once; for when nothing is heard anyway.
  mutating func shut() { place = 0 }

  /// Opens at once; for when nothing is heard anyway.
  mutating func open() { place = 1 }

  /// Goes on by a chunk towards open or closed.
  mutating func advance(open: Bool) {
    let frames = Float(AudioFormat.chunk)
    place = open ? min(1, place + opening * frames) : max(0, place - closing * frames)
  }

  /// Goes on by a chunk towards open or closed, and applies the gain to each frame of it.
  mutating func apply(
    open: Bool, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    let start = place
    advance(open: open)
    if start == 1, place == 1 { return }
    let slope = open ? opening : -closing
    for step in 0..<(AudioFormat.chunk / 8) {
      let gain = Wave.raisedCosine(Wave.ramp * slope + (start + slope * Float(step * 8)))
      left[step] *= gain
      right[step] *= gain
    }
  }
}
