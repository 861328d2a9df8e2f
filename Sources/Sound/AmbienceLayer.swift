/// What is heard all the while: noise of Settle's own, or the author's sound, over and over.
///
/// Realtime-safe: `render` does not allocate.
struct AmbienceLayer {
  private var noise: AmbientNoise
  private var loop: SampledSound.View?
  /// Whether there is any noise of Settle's own.
  private var hasNoise: Bool
  /// Whether the author's sound is to come or to go, once what sounds has closed.
  private var isTurning = false
  /// What is to come once this one has closed.
  private var next: Ambience?
  /// The frame of the loop with which the chunk begins.
  private var place = 0
  /// Slow enough that nobody is surprised.
  private var presence = Fade(opening: 3, closing: 2.5)

  init(_ ambience: Ambience) {
    noise = AmbientNoise(ambience)
    hasNoise = ambience != .none
  }

  /// Whether there is none, and none is to come.
  var isAbsent: Bool { loop == nil && !hasNoise && !isTurning && next == nil }

  /// Takes the author's sound once it is there, another one in its stead, or none; what sounds meanwhile ends first.
  mutating func adopt(_ sound: SampledSound.View?) {
    isTurning = sound?.left != loop?.left
    guard isTurning, presence.isClosed else { return }
    (loop, place, isTurning) = (sound, 0, false)
  }

  /// Goes on with another noise of Settle's own, once the one that sounds has gone.
  mutating func change(to ambience: Ambience) { next = ambience }

  /// Closes at once; for when nothing is heard anyway.
  mutating func silence() { presence.shut() }

  /// Adds a chunk, on the way to open or closed.
  mutating func render(open: Bool, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>) {
    if let wanted = next, presence.isClosed {
      noise = AmbientNoise(wanted)
      hasNoise = wanted != .none
      next = nil
    }
    guard loop != nil || hasNoise else { return }
    let from = presence.gain
    presence.advance(open: open && next == nil && !isTurning)
    let to = presence.gain
    guard from > 0 || to > 0 else { return }
    guard let loop else {
      noise.render(gainFrom: from, gainTo: to, left: left, right: right)
      return
    }
    let slope = (to - from) / Float(AudioFormat.chunk)
    for step in 0..<(AudioFormat.chunk / 8) {
      let gain = (Wave.ramp + Float(step * 8)) * slope + from
      left[step] += Lanes(at: loop.left + place) * gain
      right[step] += Lanes(at: loop.right + place) * gain
      place += 8
      if place >= loop.frames { place -= loop.frames }
    }
  }
}
