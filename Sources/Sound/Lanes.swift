/// Eight neighbouring frames of one signal.
typealias Lanes = SIMD8<Float>

extension Lanes {
  /// Eight neighbouring samples, wherever they stand.
  @inline(__always)
  init(at start: UnsafePointer<Float>) {
    self = UnsafeRawPointer(start).loadUnaligned(as: Lanes.self)
  }
}

extension Lanes {
  /// Between two limits, without a call for each lane.
  @inline(__always)
  func limited(from low: Float, to high: Float) -> Lanes {
    let above = replacing(with: Lanes(repeating: low), where: self .< low)
    return above.replacing(with: Lanes(repeating: high), where: above .> high)
  }
}

/// Functions of eight frames at once, without a table and without a library call.
enum Wave {
  /// 0, 1, … 7.
  static let ramp = Lanes(0, 1, 2, 3, 4, 5, 6, 7)

  /// sin(2π·x) for x in turns, |x| < 100,000; off by at most 4e-7.
  ///
  /// Adding and taking away 1.5·2²³ rounds to the nearest whole turn. The polynomial is a least-maximum fit of
  /// sin(π·s)/(s·(1 − s²)) in s².
  @inline(__always)
  static func sine(turns x: Lanes) -> Lanes {
    let magic = Lanes(repeating: 12_582_912)
    let whole = (x + magic) - magic
    let s = (x - whole) * 2
    let u = s * s
    var p = u * 0.005_895_343 + Lanes(repeating: -0.074_343_025)
    p = p * u + Lanes(repeating: 0.523_734_64)
    p = p * u + Lanes(repeating: -2.026_081_8)
    p = p * u + Lanes(repeating: 3.141_591_9)
    return s * (Lanes(repeating: 1) - u) * p
  }

  /// The raised cosine from 0 to 1 for x in 0…1, clamped.
  @inline(__always)
  static func raisedCosine(_ x: Lanes) -> Lanes {
    let clamped = x.limited(from: 0, to: 1)
    let half = sine(turns: clamped * 0.25)
    return half * half
  }
}
