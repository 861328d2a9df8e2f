import Glibc

/// The tone that opens and closes with the breath.
///
/// Fullness opens a low-pass over a sum of partials and glides the pitch from D to F, while the level follows so that
/// loudness stays almost constant. Three sums sound together: the tone itself, a detuned one that leans left and
/// right (and cancels in mono), and one a fifth higher.
///
/// Realtime-safe: `render` does not allocate.
struct Swell: ~Copyable {
  /// Partials of the tone, of the detuned one, and of the fifth.
  static let partials = 12
  private static let detunedPartials = 6
  private static let fifthPartials = 8
  /// The amplitudes of the detuned sum and of the fifth beside the tone's.
  private static let detunedShare: Float = 0.12
  private static let fifthShare: Float = 0.35
  /// Steps of fullness for which weights are kept.
  private static let steps = 64

  /// Weights of the partials for each step of fullness, one row a step.
  private let table: UnsafeMutablePointer<Float>
  /// The pitch in turns a frame for each step.
  private let pitches: UnsafeMutablePointer<Double>
  /// The weights in use, and how they change every eight frames.
  private let weights: UnsafeMutablePointer<Float>
  private let slopes: UnsafeMutablePointer<Float>
  private var tone = 0.0
  private var detuned = 0.0
  private var fifth = 0.0

  init() {
    let rows = Swell.steps + 1
    table = .allocate(capacity: rows * Swell.partials)
    pitches = .allocate(capacity: rows)
    weights = .allocate(capacity: Swell.partials)
    weights.initialize(repeating: 0, count: Swell.partials)
    slopes = .allocate(capacity: Swell.partials)
    slopes.initialize(repeating: 0, count: Swell.partials)
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
      + peak(row, fifthPartials) * fifthShare
  }

  /// What a sum of partials reaches at most, over a whole turn.
  ///
  /// Between two of the 1,024 places looked at it can be higher by no more than (12·π/1024)²/2 of itself, which the
  /// margin covers.
  private static func peak(_ row: UnsafeMutablePointer<Float>, _ count: Int) -> Float {
    var highest: Float = 0
    for place in stride(from: 0, to: 1024, by: 8) {
      let turns = (Wave.ramp + Float(place)) / 1024
      let values = sum(turns: turns, row, count)
      highest = max(highest, values.max(), -values.min())
    }
    return highest * 1.002
  }

  /// Adds a chunk, going from one fullness and gain to another.
  ///
  /// - Parameters:
  ///   - from: fullness at the chunk's beginning, 0…1.
  ///   - to: fullness at its end.
  ///   - gainFrom: the gain at the chunk's beginning, 0…1.
  ///   - gainTo: the gain at its end.
  mutating func render(
    from: Double, to: Double, gainFrom: Float, gainTo: Float,
    left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    let steps = AudioFormat.chunk / 8
    let start = row(from)
    let end = row(to)
    for index in 0..<Swell.partials {
      let first = weight(index, start)
      weights[index] = first
      slopes[index] = (weight(index, end) - first) / Float(steps)
    }
    let middle = row((from + to) / 2)
    let pitch = pitches[middle.0] + (pitches[min(middle.0 + 1, Swell.steps)] - pitches[middle.0]) * middle.1
    let detunedPitch = pitch + 0.31 / Double(AudioFormat.sampleRate)
    let fifthPitch = pitch * 1.498_307
    let gainSlope = (gainTo - gainFrom) / Float(AudioFormat.chunk)
    for step in 0..<steps {
      let done = Double(step * 8)
      let middle = Swell.sum(
        turns: Wave.ramp * Float(pitch) + Float(tone + done * pitch), weights, Swell.partials)
      let side = Swell.sum(
        turns: Wave.ramp * Float(detunedPitch) + Float(detuned + done * detunedPitch), weights,
        Swell.detunedPartials)
      let above = Swell.sum(
        turns: Wave.ramp * Float(fifthPitch) + Float(fifth + done * fifthPitch), weights,
        Swell.fifthPartials)
      let gain = Wave.ramp * gainSlope + (gainFrom + gainSlope * Float(step * 8))
      let centre = middle + above * Swell.fifthShare
      let lean = side * Swell.detunedShare
      left[step] += (centre + lean) * gain
      right[step] += (centre - lean) * gain
      for index in 0..<Swell.partials { weights[index] += slopes[index] }
    }
    let frames = Double(AudioFormat.chunk)
    tone = Swell.wrapped(tone + frames * pitch)
    detuned = Swell.wrapped(detuned + frames * detunedPitch)
    fifth = Swell.wrapped(fifth + frames * fifthPitch)
  }

  /// Σ wₙ·sin(n·θ) by Clenshaw's recurrence: one sine and one cosine whatever the number of partials.
  @inline(__always)
  private static func sum(turns: Lanes, _ weights: UnsafeMutablePointer<Float>, _ count: Int) -> Lanes {
    let sine = Wave.sine(turns: turns)
    let twoCosine = Wave.sine(turns: turns + 0.25) * 2
    var one = Lanes(repeating: 0)
    var two = Lanes(repeating: 0)
    var index = count - 1
    while index >= 0 {
      let next = twoCosine * one - two + weights[index]
      two = one
      one = next
      index -= 1
    }
    return one * sine
  }

  @inline(__always)
  private static func wrapped(_ turns: Double) -> Double { turns - turns.rounded(.down) }

  private func row(_ fullness: Double) -> (Int, Double) {
    let place = max(0, min(1, fullness)) * Double(Swell.steps)
    let index = min(Swell.steps - 1, Int(place))
    return (index, place - Double(index))
  }

  private func weight(_ index: Int, _ place: (Int, Double)) -> Float {
    let here = table[place.0 * Swell.partials + index]
    let next = table[(place.0 + 1) * Swell.partials + index]
    return here + (next - here) * Float(place.1)
  }
}
