import Glibc

/// What noise is made of: how much of it goes through each of four low-passes of first order.
struct NoiseColour: Sendable {
  /// Where the low-passes close, in hertz.
  static let corners = SIMD4<Double>(50, 315, 2000, 12_600)
  /// How loud each ambience is, in LUFS, at its loudest.
  static let loudness = -36.0

  /// The share of each low-pass.
  var weights: SIMD4<Float>

  /// What is left of each low-pass's state after a frame.
  static let decay = SIMD4(
    left(after: corners[0]), left(after: corners[1]), left(after: corners[2]), left(after: corners[3]))

  private static func left(after corner: Double) -> Float {
    Float(exp(-2 * Double.pi * corner / Double(AudioFormat.sampleRate)))
  }

  /// A colour of a given loudness.
  ///
  /// - Parameters:
  ///   - shares: of each low-pass; only their proportions count.
  ///   - decibels: beside `loudness`, at most 0.
  init(_ shares: SIMD4<Double>, decibels: Double = 0) {
    let scale = pow(10, (NoiseColour.loudness + decibels + 0.691) / 20) / NoiseColour.weighted(shares)
    weights = SIMD4<Float>(shares * scale)
  }

  /// Pink: 3 dB less each octave.
  static let pink = NoiseColour(SIMD4(1, 0.398, 0.158, 0.063))
  /// Brown: 6 dB less each octave, and a little air.
  static let brown = NoiseColour(SIMD4(1, 0.05, 0.005, 0))
  /// Rain: little below 300 Hz, a soft hiss above 2 kHz.
  static let rain = NoiseColour(SIMD4(0.15, -0.85, 0.65, 0.2))
  /// The sea between two waves, and under one.
  static let lowSea = NoiseColour(SIMD4(1, 0.08, 0.01, 0), decibels: -3)
  static let highSea = NoiseColour(SIMD4(0.5, 0.35, 0.22, 0.05))

  /// Between this colour and another one.
  func mixed(with other: NoiseColour, share: Float) -> SIMD4<Float> {
    weights + (other.weights - weights) * share
  }

  /// The K-weighted root of the power of both channels together, for white noise from −1 to 1.
  private static func weighted(_ shares: SIMD4<Double>) -> Double {
    var power = 0.0
    let steps = 600
    for step in 0..<steps {
      let frequency = (Double(step) + 0.5) * Double(AudioFormat.sampleRate) / 2 / Double(steps)
      let angle = 2 * Double.pi * frequency / Double(AudioFormat.sampleRate)
      var real = 0.0
      var imaginary = 0.0
      for pole in 0..<4 {
        let left = exp(-2 * Double.pi * corners[pole] / Double(AudioFormat.sampleRate))
        // (1 − a) / (1 − a·z⁻¹)
        let denominator = 1 - 2 * left * cos(angle) + left * left
        real += shares[pole] * (1 - left) * (1 - left * cos(angle)) / denominator
        imaginary -= shares[pole] * (1 - left) * left * sin(angle) / denominator
      }
      power += (real * real + imaginary * imaginary) * Loudness.weight(at: frequency)
    }
    // Uniform noise has a third of the power of its peak; two channels add up.
    return (2 * power / Double(steps) / 3).squareRoot()
  }
}
