internal import Rhythm

/// The breath as a curve that flows from right to left through a point that stands still.
///
/// What comes is faint, and what was fades: one sees the next breath coming.
struct WaveVisual: Visual {
  let isFine = true
  /// How much time the whole width shows, in nanoseconds.
  private static let span = 20e9
  /// Where the point stands, as a share of the width.
  private static let present = 1.0 / 3

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    guard let course = moment.course else { return }
    let width = stage.x * 2
    let high = max(min(stage.radius * 0.62, width * 0.16), 1)
    let now = (width * Self.present).rounded()
    let pace = Self.span / width
    let (strength, y, line) = (moment.strength, stage.y, min(max(high * 0.12, 0.55), 1.0))
    var cursor = BreathCourse.Cursor(course)
    // One height for each column of pixels; the slope tells how far a pixel is from the curve.
    let step = 1 / Double(image.grid.across)
    var heights = (0...image.width + 1).map { column in
      let time = ((Double(column) - 0.5) * step - now) * pace
      return cursor.level(at: course.place + Int64(time)).map { y + high - 2 * high * $0 }
    }
    let here = course.level(at: course.place).map { y + high - 2 * high * $0 }
    if heights.count < 3 { heights = [] }
    for column in 0..<image.width where heights.count > column + 2 {
      guard let before = heights[column], let middle = heights[column + 1], let after = heights[column + 2]
      else { continue }
      let slope = (after - before) / (2 * step)
      let flat = 1 / (1 + slope * slope).squareRoot()
      let x = (Double(column) + 0.5) * step
      let brightness = Self.brightness(at: x, now: now, width: width) * strength
      let reach = (line + 0.6) / flat
      let area = LightImage.Area(
        left: x - step * 0.4, right: x - step * 0.4, top: middle - reach, bottom: middle + reach)
      image.paint(area) { _, row in
        brightness * Shape.cover(abs(row - middle) * flat - line, softness: 1.2)
      }
    }
    guard let here else { return }
    let radius = max(high * 0.24, 1)
    image.shine(from: (now, here), reach: radius * 3) { distance in
      let around = 0.3 * Shape.glow(distance - radius, reach: radius * 2)
      return strength * (around + (1 - around) * Shape.cover(distance - radius, softness: 1.4))
    }
  }

  /// How bright the curve is: what was fades away, what comes is faint and fades in from the edge.
  private static func brightness(at x: Double, now: Double, width: Double) -> Double {
    if x < now { return 0.56 * max(x / now, 0).squareRoot() }
    let far = (x - now) / (width - now)
    return 0.36 * min((1 - far) * 4, 1) * (1 - 0.3 * far)
  }
}
