import Glibc

/// One body that was struck and dies away.
///
/// Each sine is a recurrence over eight neighbouring frames: what comes is a multiple of what is, less a multiple of
/// what was. The onset lies at any
/// frame of a chunk: the attack's envelope is zero before it.
///
/// Realtime-safe: it is plain memory, set up and rendered without allocation.
struct StruckBody {
  /// The most modes that a body has.
  static let modeCount = 4
  /// Below this amplitude (−84 dBFS) a body fades away for good.
  static let inaudible: Float = 6e-5

  /// A sine that dies away: eight frames of it, the eight before them, and what makes the next eight of both.
  private struct Partial {
    var now = Lanes(repeating: 0)
    var before = Lanes(repeating: 0)
    var forward: Float = 0
    var back: Float = 0
    /// What is left of it after eight frames, once it dies away.
    var left: Float = 1

    /// From now on it dies away.
    mutating func die() {
      before *= 1 / left
      forward *= left
      back *= left * left
    }
  }

  private var first = InlineArray<4, Partial>(repeating: Partial())
  private var second = InlineArray<4, Partial>(repeating: Partial())
  /// The amplitude of each mode at the beginning of the chunk, and what is left of it after a chunk.
  private var amplitude = InlineArray<4, Float>(repeating: 0)
  private var decayOfChunk = InlineArray<4, Float>(repeating: 0)
  private var count = 0
  /// Frames since the onset at the beginning of the chunk; negative before it.
  private var age: Float = 0
  private var attack: Float = 1
  /// Whether the attack is over; until then nothing dies away, so that its end is the loudest moment.
  private var isDying = false
  /// Frames since the last fade began; negative while none is under way.
  private var fading: Float = -1
  /// The length of that fade in frames: 25 ms are no click where it is as soft as that.
  private static let fadeLength: Float = 1200

  /// Whether anything is heard of it.
  private(set) var isSounding = false

  /// What the samples cannot exceed from this chunk on. In place: the whole body would be copied for a call.
  @inline(__always)
  var ceiling: Float {
    var sum: Float = 0
    for index in 0..<count { sum += amplitude[index] }
    return sum
  }

  /// Strikes the body `offset` frames into the coming chunk.
  ///
  /// - Parameters:
  ///   - pitch: in hertz.
  ///   - level: what its samples never exceed.
  mutating func strike(_ family: StruckFamily, pitch: Double, level: Float, offset: Int) {
    let rate = Double(AudioFormat.sampleRate)
    count = family.count
    for index in 0..<count {
      let mode = family.modes[index]
      let perFrame = exp2(-9.965_784_284_662_087 / (mode.decay * rate))
      // A sine past the highest frequency that is held is left out, not folded back.
      let share = mode.ratio * pitch < 0.4 * rate ? Double(level) * mode.share : 0
      amplitude[index] = Float(share)
      decayOfChunk[index] = Float(exp2(log2(perFrame) * Double(AudioFormat.chunk)))
      let frequency = mode.ratio * pitch
      set(&first[index], frequency - mode.beat / 2, perFrame, share * 0.58, offset)
      set(&second[index], frequency + mode.beat / 2, perFrame, share * 0.42, offset)
    }
    age = Float(-offset)
    attack = Float(family.attack * rate)
    isDying = false
    fading = -1
    isSounding = true
  }

  private func set(
    _ partial: inout Partial, _ frequency: Double, _ perFrame: Double, _ amplitude: Double, _ offset: Int
  ) {
    let rate = Double(AudioFormat.sampleRate)
    let angle = 2 * Double.pi * frequency / rate
    for lane in 0..<8 {
      let frames = Double(lane - offset)
      partial.now[lane] = Float(amplitude * sin(angle * frames))
      partial.before[lane] = Float(amplitude * sin(angle * (frames - 8)))
    }
    partial.forward = Float(2 * cos(angle * 8))
    partial.back = 1
    partial.left = Float(exp2(log2(perFrame) * 8))
  }

  private mutating func die() {
    isDying = true
    for index in 0..<count {
      first[index].die()
      second[index].die()
    }
  }

  /// Forgets the body at once; for when nothing is heard anyway.
  mutating func silence() { isSounding = false }

  /// Adds a chunk of it to the left and the right channel.
  mutating func render(left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>) {
    if !isDying, age >= attack { die() }
    // Modes are sorted by how long they last, so those that are gone stand at the end.
    while count > 0, amplitude[count - 1] < StruckBody.inaudible / 16 { count -= 1 }
    if fading < 0, ceiling < StruckBody.inaudible { fading = 0 }
    // The two sines of all pairs, each sum for itself. Mode by mode, so that what recurs stays in registers.
    var one = InlineArray<8, Lanes>(repeating: Lanes(repeating: 0))
    var other = one
    for index in 0..<count {
      StruckBody.add(&first[index], &second[index], to: &one, &other)
    }
    for step in 0..<Chunk.steps {
      let frames = Float(step * 8)
      if age + frames < attack {
        let envelope = Wave.raisedCosine((Wave.ramp + (age + frames)) / attack)
        one[step] *= envelope
        other[step] *= envelope
      }
      if fading >= 0 {
        let envelope = Wave.raisedCosine(
          Lanes(repeating: 1) - (Wave.ramp + (fading + frames)) / StruckBody.fadeLength)
        one[step] *= envelope
        other[step] *= envelope
      }
      // The two sines of a pair lean to different sides, so that the beating moves a little.
      left[step] += one[step] * 0.62 + other[step] * 0.38
      right[step] += one[step] * 0.38 + other[step] * 0.62
    }
    age += Float(AudioFormat.chunk)
    if fading >= 0 { fading += Float(AudioFormat.chunk) }
    if fading >= StruckBody.fadeLength { isSounding = false }
    if isDying { for index in 0..<count { amplitude[index] *= decayOfChunk[index] } }
  }

  /// Adds a chunk of each of a pair to its own sum.
  @inline(__always)
  private static func add(
    _ first: inout Partial, _ second: inout Partial, to one: inout InlineArray<8, Lanes>,
    _ other: inout InlineArray<8, Lanes>
  ) {
    var (now, before) = (first.now, first.before)
    var (nextNow, nextBefore) = (second.now, second.before)
    for step in 0..<Chunk.steps {
      one[step] += now
      other[step] += nextNow
      (now, before) = (now * first.forward - before * first.back, now)
      (nextNow, nextBefore) = (nextNow * second.forward - nextBefore * second.back, nextNow)
    }
    (first.now, first.before) = (now, before)
    (second.now, second.before) = (nextNow, nextBefore)
  }
}
