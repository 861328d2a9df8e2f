/// Noise that is there all the while: different left and right, its colour slowly drifting, the same each time.
///
/// Realtime-safe: `render` does not allocate.
struct AmbientNoise {
  private let kind: Ambience
  private var noise = SeededNoise(seed: 0x5E77_1E)
  private var drifting = SeededNoise(seed: 0xD1_2F7)
  /// The low-passes: four left, four right.
  private var state = Lanes(repeating: 0)
  /// The shares of the low-passes at the beginning of the chunk.
  private var weights = Lanes(repeating: 0)
  /// Slow random walks, one for each use.
  private var drift = Lanes(repeating: 0)
  /// Quick ones: the patter of rain.
  private var patter = Lanes(repeating: 0)
  private var waves = SlowWaves(seed: 0x0CEA)
  private var hasBegun = false
  /// The colour, and the one it goes to where it changes; kept here, so that none is worked out on the audio thread.
  private let colour: NoiseColour
  private let other: NoiseColour
  private let decay = Lanes(lowHalf: NoiseColour.decay, highHalf: NoiseColour.decay)

  init(_ kind: Ambience) {
    self.kind = kind
    switch kind {
    case .none, .brown: (colour, other) = (.brown, .brown)
    case .pink: (colour, other) = (.pink, .pink)
    case .rain: (colour, other) = (.rain, .rain)
    case .ocean: (colour, other) = (.lowSea, .highSea)
    }
  }

  /// Adds a chunk, going from one gain (0…1) to another; no sample exceeds `Ceilings.ambience`.
  mutating func render(
    gainFrom: Float, gainTo: Float, left: UnsafeMutablePointer<Lanes>, right: UnsafeMutablePointer<Lanes>
  ) {
    let target = nextWeights()
    if !hasBegun {
      weights = target
      hasBegun = true
    }
    let frames = AudioFormat.chunk
    let slope = (target - weights) / Float(frames / 4)
    let fresh = Lanes(repeating: 1) - decay
    let gainSlope = (gainTo - gainFrom) / Float(frames)
    for step in 0..<(frames / 8) {
      let first = four(decay, fresh)
      weights += slope
      let second = four(decay, fresh)
      weights += slope
      let l = Lanes(lowHalf: first.lowHalf, highHalf: second.lowHalf)
      let r = Lanes(lowHalf: first.highHalf, highHalf: second.highHalf)
      let gain = Wave.ramp * gainSlope + (gainFrom + gainSlope * Float(step * 8))
      left[step] += AmbientNoise.bent(l) * gain
      right[step] += AmbientNoise.bent(r) * gain
    }
    weights = target
  }

  /// Four frames: left in the lower half, right in the upper one.
  @inline(__always)
  private mutating func four(_ decay: Lanes, _ fresh: Lanes) -> Lanes {
    let white = noise.next()
    let one = next(white[0], white[4], decay, fresh)
    let two = next(white[1], white[5], decay, fresh)
    let three = next(white[2], white[6], decay, fresh)
    let four = next(white[3], white[7], decay, fresh)
    return Lanes(
      lowHalf: AmbientNoise.sums(one.lowHalf, two.lowHalf, three.lowHalf, four.lowHalf),
      highHalf: AmbientNoise.sums(one.highHalf, two.highHalf, three.highHalf, four.highHalf))
  }

  /// What each low-pass gives for the next frame.
  @inline(__always)
  private mutating func next(_ left: Float, _ right: Float, _ decay: Lanes, _ fresh: Lanes) -> Lanes {
    state = state * decay + Lanes(lowHalf: SIMD4(repeating: left), highHalf: SIMD4(repeating: right)) * fresh
    return state * weights
  }

  /// The sum of each of four vectors.
  @inline(__always)
  private static func sums(
    _ a: SIMD4<Float>, _ b: SIMD4<Float>, _ c: SIMD4<Float>, _ d: SIMD4<Float>
  ) -> SIMD4<Float> {
    let ab = Lanes(lowHalf: a, highHalf: b)
    let cd = Lanes(lowHalf: c, highHalf: d)
    let pairs = Lanes(lowHalf: ab.evenHalf + ab.oddHalf, highHalf: cd.evenHalf + cd.oddHalf)
    return pairs.evenHalf + pairs.oddHalf
  }

  /// A little under x for small x, and never above the ceiling: what noise reaches once in a long while is bent.
  @inline(__always)
  private static func bent(_ x: Lanes) -> Lanes {
    let scaled = (x * (1 / Ceilings.ambience)).limited(from: -1.5, to: 1.5)
    return scaled * (Lanes(repeating: 1) - scaled * scaled * (4 / 27)) * Ceilings.ambience
  }

  /// The shares of the low-passes for the end of this chunk.
  private mutating func nextWeights() -> Lanes {
    // Walks of some eight seconds, by about a tenth; and of 30 ms, by a quarter.
    let random = drifting.next()
    drift += (random * 9 - drift) * (1 / 6000)
    patter += (random * 1.6 - patter) * (1 / 22)
    switch kind {
    case .none: return Lanes(repeating: 0)
    case .pink, .brown: return both(colour.weights)
    case .rain:
      let l = colour.weights * (1 + max(-0.4, min(0.4, patter[0] + drift[0])))
      let r = colour.weights * (1 + max(-0.4, min(0.4, patter[1] + drift[1])))
      return Lanes(lowHalf: l, highHalf: r)
    case .ocean:
      waves.advance(by: Float(AudioFormat.chunk) / Float(AudioFormat.sampleRate))
      return Lanes(
        lowHalf: colour.mixed(with: other, share: waves.left),
        highHalf: colour.mixed(with: other, share: waves.right))
    }
  }

  private func both(_ weights: SIMD4<Float>) -> Lanes {
    Lanes(
      lowHalf: weights * (1 + max(-0.15, min(0.15, drift[0]))),
      highHalf: weights * (1 + max(-0.15, min(0.15, drift[1]))))
  }
}
