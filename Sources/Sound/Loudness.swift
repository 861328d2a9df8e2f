import Glibc

/// How loud stereo sound is to the ear, as ITU-R BS.1770 measures it (K-weighting, LUFS).
///
/// For facts about recordings and for setting levels; not for the audio thread.
public enum Loudness {
  /// The greatest loudness over any 400 ms, in LUFS; −infinity for silence.
  ///
  /// - Parameters:
  ///   - left: one channel at 48 kHz.
  ///   - right: the other, as long.
  public static func loudest(left: [Float], right: [Float]) -> Double {
    let block = AudioFormat.sampleRate / 10
    let energies = zip(blocks(of: left, length: block), blocks(of: right, length: block)).map(+)
    // Shorter sounds count as if silence followed, as they are heard.
    var loudest = 0.0
    for end in energies.indices {
      loudest = max(loudest, energies[max(0, end - 3)...end].reduce(0, +) / Double(4 * block))
    }
    return -0.691 + 10 * log10(loudest)
  }

  /// The power gain of the K-weighting at a frequency in hertz.
  static func weight(at frequency: Double) -> Double {
    let angle = 2 * Double.pi * frequency / Double(AudioFormat.sampleRate)
    return shelf.power(at: angle) * highPass.power(at: angle)
  }

  /// The weighted energy of each block.
  private static func blocks(of samples: [Float], length: Int) -> [Double] {
    var first = shelf
    var second = highPass
    var energies: [Double] = []
    var sum = 0.0
    for (index, sample) in samples.enumerated() {
      let value = second.filter(first.filter(Double(sample)))
      sum += value * value
      if (index + 1) % length == 0 {
        energies.append(sum)
        sum = 0
      }
    }
    return energies + [sum]
  }

  /// A head's effect on high tones; the standard's coefficients for 48 kHz.
  private static let shelf = Biquad(
    b0: 1.535_124_859_586_97, b1: -2.691_696_189_406_38, b2: 1.198_392_810_852_85,
    a1: -1.690_659_293_182_41, a2: 0.732_480_774_215_85)
  /// What low tones count for; the standard's coefficients for 48 kHz.
  private static let highPass = Biquad(
    b0: 1, b1: -2, b2: 1, a1: -1.990_047_454_833_98, a2: 0.990_072_250_366_21)

  /// A filter of second order.
  private struct Biquad {
    let b0: Double
    let b1: Double
    let b2: Double
    let a1: Double
    let a2: Double
    private var one = 0.0
    private var two = 0.0

    init(b0: Double, b1: Double, b2: Double, a1: Double, a2: Double) {
      self.b0 = b0
      self.b1 = b1
      self.b2 = b2
      self.a1 = a1
      self.a2 = a2
    }

    mutating func filter(_ x: Double) -> Double {
      let y = b0 * x + one
      one = b1 * x - a1 * y + two
      two = b2 * x - a2 * y
      return y
    }

    func power(at angle: Double) -> Double {
      /// |c0 + c1·z⁻¹ + c2·z⁻²|² on the unit circle.
      func square(_ c0: Double, _ c1: Double, _ c2: Double) -> Double {
        let real = c0 + c1 * cos(angle) + c2 * cos(2 * angle)
        let imaginary = c1 * sin(angle) + c2 * sin(2 * angle)
        return real * real + imaginary * imaginary
      }
      return square(b0, b1, b2) / square(1, a1, a2)
    }
  }
}
