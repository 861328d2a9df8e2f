internal import Glibc

/// A stroke of a letter. Small letters reach from 0 to 4 down, tall ones begin at −3.
enum Stroke {
  /// Straight from point to point.
  case line([SIMD2<Double>])
  /// Along an ellipse, from an angle to another, in degrees; 0 is to the right and 90 below.
  case arc(x: Double, y: Double, wide: Double, high: Double, from: Double, to: Double)
  /// A round dot.
  case dot(x: Double, y: Double)

  /// The straight pieces that it is drawn with.
  var pieces: [(from: SIMD2<Double>, to: SIMD2<Double>)] {
    let points: [SIMD2<Double>]
    switch self {
    case .line(let given): points = given
    case .dot(let x, let y): points = [SIMD2(x, y), SIMD2(x, y)]
    case .arc(let x, let y, let wide, let high, let from, let to):
      let count = max(Int(abs(to - from) / 24), 3)
      points = (0...count).map { step in
        let angle = (from + (to - from) * Double(step) / Double(count)) * .pi / 180
        return SIMD2(x + wide * cos(angle), y + high * sin(angle))
      }
    }
    return Array(zip(points, points.dropFirst())).map { (from: $0, to: $1) }
  }
}
