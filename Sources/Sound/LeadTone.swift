import Rhythm

/// A soft tone at the beginning of an exercise that begins at once: it comes within two seconds, and goes away slowly.
///
/// Realtime-safe: `render` does not allocate.
struct LeadTone {
  /// How far into the timeline it stays open: until the second words are there.
  private static let open: Nanoseconds = 8_000_000_000
  /// Shares of the ceiling; they add up to less than a half of it, for it is no more than a background.
  private static let shares: (low: Float, middle: Float, high: Float) = (0.27, 0.1, 0.08)

  private var presence = Fade(opening: 2, closing: 6)
  private var angles: (low: Double, middle: Double, high: Double) = (0, 0, 0)

  /// How much of the ceiling it takes now, 0…1.
  var gain: Float { presence.gain }

  /// Closes it at once; for when nothing is heard anyway.
  mutating func silence() { presence.shut() }

  /// Adds a chunk that ends at a place of the timeline, at most as loud as there is room for, 0…1.
  mutating func render(
    at position: TimelineOffset, room: (from: Float, to: Float), left: UnsafeMutablePointer<Lanes>,
    right: UnsafeMutablePointer<Lanes>
  ) {
    let before = min(presence.gain, room.from)
    presence.advance(open: position > .zero && position.nanoseconds < Self.open)
    let after = min(presence.gain, room.to)
    guard before > 0 || after > 0 else { return }
    let gain = Ceilings.bed * before
    let slope = Ceilings.bed * (after - before) / Float(AudioFormat.chunk)
    let rate = Double(AudioFormat.sampleRate)
    let pitches = (low: Pitch.a3 / rate, middle: Pitch.d4 / rate, high: Pitch.a4 / rate)
    for step in 0..<(AudioFormat.chunk / 8) {
      let frames = Wave.ramp + Float(step * 8)
      var tone = Self.sine(pitches.low, from: angles.low, at: step) * Self.shares.low
      tone += Self.sine(pitches.middle, from: angles.middle, at: step) * Self.shares.middle
      tone += Self.sine(pitches.high, from: angles.high, at: step) * Self.shares.high
      let level = tone * (frames * slope + gain)
      left[step] += level
      right[step] += level
    }
    angles.low = Self.next(angles.low, pitches.low)
    angles.middle = Self.next(angles.middle, pitches.middle)
    angles.high = Self.next(angles.high, pitches.high)
  }

  private static func sine(_ pitch: Double, from angle: Double, at step: Int) -> Lanes {
    Wave.sine(turns: Wave.ramp * Float(pitch) + Float(angle + Double(step * 8) * pitch))
  }

  private static func next(_ angle: Double, _ pitch: Double) -> Double {
    let next = angle + Double(AudioFormat.chunk) * pitch
    return next - next.rounded(.down)
  }
}
