import Glibc

/// The tone that opens and closes with the breath.
///
/// Fullness opens a low-pass over a sum of partials and glides the pitch from D to F, while the level follows so that
/// loudness stays almost constant. Beside the tone itself sounds a detuned one that leans left and right (and cancels
/// in mono), and a companion that gives the phase its colour: a fifth above, or a fourth below.
///
/// Realtime-safe: `render` does not allocate.
struct Swell: ~Copyable {
  /// Where the swell stands at an edge of a chunk.
  struct Point {
    /// Fullness, 0…1.
    var fullness = 0.0
    /// From −1, the companion below, to 1, the one above; 0 is the tone alone.
    var colour: Float = 0
    /// The gain, 0…1.
    var gain: Float = 0
  }

  /// Partials of the tone, of the detuned one, and of the companion.
  static let partials = 12
  static let detunedPartials = 6
  static let companionPartials = 8
  /// The amplitudes of the detuned sum and of the companion beside the tone's.
  static let detunedShare: Float = 0.12
  static let companionShare: Float = 0.45
  /// How far the companions lie from the tone: a fifth above, and an octave below that.
  static let fifth = 1.498_307
  static let fourthBelow = 0.749_153_5
  /// How far the detuned tone lies from it, in turns a frame.
  static let detuning = 0.31 / Double(AudioFormat.sampleRate)
  /// Steps of fullness for which weights are kept.
  static let steps = 64

  /// Weights of the partials for each step of fullness, one row a step.
  private let table: UnsafeMutablePointer<Float>
  /// The pitch in turns a frame for each step.
  private let pitches: UnsafeMutablePointer<Double>
  /// The weights in use, each in all lanes, and how they change every sixteen frames.
  private let weights: UnsafeMutablePointer<Lanes>
  private let slopes: UnsafeMutablePointer<Lanes>
  private var tone = 0.0
  private var detuned = 0.0
  private var companion = 0.0

  init() {
    let rows = Swell.steps + 1
    table = .allocate(capacity: rows * Swell.partials)
    pitches = .allocate(capacity: rows)
    weights = .allocate(capacity: Swell.partials)
    weights.initialize(repeating: Lanes(repeating: 0), count: Swell.partials)
    slopes = .allocate(capacity: Swell.partials)
    slopes.initialize(repeating: Lanes(repeating: 0), count: Swell.partials)
    var highest: Float = 0
    for row in 0..<rows {
      let fullness = Double(row) / Double(Swell.steps)
      let pitch = Pitch.d3 * exp2(log2(Pitch.f3 / Pitch.d3) * fullness)
      (pitches + row).initialize(to: pitch / Double(AudioFormat.sampleRate))
      highest = max(highest, Swell.fill(table + row * Swell.partials, pitch: pitch, fullness: fullness))
    }
    // The loudest row reaches the ceiling and no row exceeds it.
    for index in 0..<(rows * Swell.partials) { table[index] *= Ceilings.bed / highest }
  }

  /// The weights of a step of fullness.
  func row(_ step: Int) -> [Float] { (0..<Swell.partials).map { table[step * Swell.partials + $0] } }

  /// The pitch of a step of fullness, in turns a frame.
  func pitch(_ step: Int) -> Double { pitches[step] }

  deinit {
    table.deallocate()
    pitches.deallocate()
    weights.deallocate()
    slopes.deallocate()
  }

  /// Writes the weights of one row, of equal loudness, and returns what all sums together reach at most.
  private static func fill(_ row: UnsafeMutablePointer<Float>, pitch: Double, fullness: Double) -> Float {
    let cutoff = 300 * exp2(log2(1600.0 / 300.0) * fullness)
    var power = 0.0
    for index in 0..<partials {
      let frequency = pitch * Double(index + 1)
      let weight = 1 / Double(index + 1) / (1 + pow(frequency / cutoff, 4)).squareRoot()
      (row + index).initialize(to: Float(weight))
      // Low tones count for less, about as much as an ear makes of them: so the bright end is the softer one in
      // power, and the opening is not heard as something that comes nearer.
      power += weight * weight * frequency * frequency / (frequency * frequency + 150 * 150)
    }
    let scale = Float(1 / power.squareRoot())
    for index in 0..<partials { row[index] *= scale }
    return peak(row, partials) + peak(row, detunedPartials) * detunedShare
      + peak(row, companionPartials) * companionShare
  }

  /// What a sum of partials reaches at most, over a whole turn.
  ///
  /// Between two of the 1,024 places looked at it can be higher by no more than (12·π/1024)²/2 of itself, which the
  /// margin covers.
  private static func peak(_ row: UnsafeMutablePointer<Float>, _ count: Int) -> Float {
    var highest: Float = 0
    for place in 0..<1024 {
      var sum: Float = 0
      for index in 0..<count { sum += row[index] * turn[((index + 1) * place) & 1023] }
      highest = max(highest, abs(sum))
    }
    return highest * 1.002
  }

  /// A sine in 1,024 steps.
  private static let turn = (0..<1024).map { Float(sin(2 * Double.pi * Double($0) / 1024)) }

  /// Adds a chunk, going from one point to another.
  mutating func render(
    from: Point, to: Point, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    let steps = AudioFormat.chunk / 8
    setWeights(from: row(from.fullness), to: row(to.fullness))
    let middle = row((from.fullness + to.fullness) / 2)
    let pitch = pitches[middle.0] + (pitches[middle.0 + 1] - pitches[middle.0]) * middle.1
    let colour = from.colour + to.colour
    let companionPitch = pitch * (colour > 0 ? Swell.fifth : Swell.fourthBelow)
    var one = Phasor(turns: tone, pitch: pitch)
    var other = Phasor(turns: detuned, pitch: pitch + Swell.detuning)
    var third = Phasor(turns: companion, pitch: companionPitch)
    let share = 1 / Float(AudioFormat.chunk)
    let gainSlope = (to.gain - from.gain) * share
    let companionFrom = abs(from.colour) * Swell.companionShare
    let companionSlope = (abs(to.colour) * Swell.companionShare - companionFrom) * share
    for step in 0..<steps {
      let frames = Wave.ramp + Float(step * 8)
      var centre = Swell.sum(one, weights, Swell.partials)
      if colour != 0 {
        let gain = frames * companionSlope + companionFrom
        // What the companion adds in power, the whole gives up, so that loudness stays.
        let sum = Swell.sum(third, weights, Swell.companionPartials)
        centre = (centre + sum * gain) * (1 - gain * gain * 0.4)
      }
      let lean = Swell.sum(other, weights, Swell.detunedPartials) * Swell.detunedShare
      let gain = frames * gainSlope + from.gain
      left[step] += (centre + lean) * gain
      right[step] += (centre - lean) * gain
      one.advance()
      other.advance()
      third.advance()
      if step % 2 == 1, from.fullness != to.fullness {
        for index in 0..<Swell.partials { weights[index] += slopes[index] }
      }
    }
    let frames = Double(AudioFormat.chunk)
    tone = Swell.wrapped(tone + frames * pitch)
    detuned = Swell.wrapped(detuned + frames * (pitch + Swell.detuning))
    companion = Swell.wrapped(companion + frames * companionPitch)
  }

  /// Σ wₙ·sin(n·θ) by Clenshaw's recurrence: one sine and one cosine whatever the number of partials.
  @inline(__always)
  private static func sum(_ phasor: Phasor, _ weights: UnsafeMutablePointer<Lanes>, _ count: Int) -> Lanes {
    let twoCosine = phasor.cosine * 2
    var one = weights[count - 1]
    var two = Lanes(repeating: 0)
    var index = count - 2
    while index >= 0 {
      let next = twoCosine * one + (weights[index] - two)
      two = one
      one = next
      index -= 1
    }
    return one * phasor.sine
  }

  @inline(__always)
  private static func wrapped(_ turns: Double) -> Double { turns - turns.rounded(.down) }

  private func row(_ fullness: Double) -> (Int, Double) {
    let place = max(0, min(1, fullness)) * Double(Swell.steps)
    let index = min(Swell.steps - 1, Int(place))
    return (index, place - Double(index))
  }

  private func setWeights(from start: (Int, Double), to end: (Int, Double)) {
    // The weights stand still for sixteen frames: each such step is below a thousandth of what a breath moves.
    let share = 16 / Float(AudioFormat.chunk)
    for index in 0..<Swell.partials {
      let first = weight(index, start)
      let slope = (weight(index, end) - first) * share
      weights[index] = Lanes(repeating: first + slope / 2)
      slopes[index] = Lanes(repeating: slope)
    }
  }

  private func weight(_ index: Int, _ place: (Int, Double)) -> Float {
    let here = table[place.0 * Swell.partials + index]
    let next = table[(place.0 + 1) * Swell.partials + index]
    return here + (next - here) * Float(place.1)
  }
}
