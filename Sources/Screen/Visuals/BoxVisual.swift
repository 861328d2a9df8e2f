internal import Glibc
internal import Rhythm

/// A point that walks around a figure with one side for each phase, as long as the phase.
///
/// The figure's corners lie on a circle: four equal phases make a square, in, hold and out a triangle. Where a breath
/// has two phases, short turns join their sides.
struct BoxVisual: Visual {
  let isFine = true

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    guard let course = moment.course, let cycle = course.cycle else { return }
    let walk = BoxWalk(cycle.map { Double($0.duration) })
    let (strength, line) = (moment.strength, min(max(stage.radius * 0.035, 0.5), 0.8))
    let radius = min(stage.radius, stage.halfWidth * 1.2) * 0.98
    func point(_ place: SIMD2<Double>) -> SIMD2<Double> {
      SIMD2(stage.x, stage.y) + place * radius
    }
    let here = walk.place(at: course.progress(in: cycle))
    var corners = walk.corners.map(point)
    guard let first = corners.first else { return }
    corners.append(first)
    for (from, to) in zip(corners, corners.dropFirst()) {
      let margin = line + 1
      let area = LightImage.Area(
        left: min(from.x, to.x) - margin, right: max(from.x, to.x) + margin,
        top: min(from.y, to.y) - margin, bottom: max(from.y, to.y) + margin)
      image.paint(area) { x, y in
        let distance = Shape.distance(x, y, fromStrokeFrom: from, to: to) - line
        return strength * 0.36 * Shape.cover(distance, softness: 1.2)
      }
    }
    let middle = point(here)
    let size = max(stage.radius * 0.14, 1)
    // The light in the middle is as bright as the breath is full.
    let heart = stage.radius * 0.5
    let warmth = 0.2 * moment.fullness * strength
    if warmth > 0 {
      image.shine(from: stage.centre, reach: heart) { warmth * Shape.glow($0, reach: heart) }
    }
    image.shine(from: (middle.x, middle.y), reach: size * 3.4) { distance in
      let around = 0.32 * Shape.glow(distance - size, reach: size * 2.4)
      return strength * (around + (0.95 - around) * Shape.cover(distance - size, softness: 1.4))
    }
  }
}

/// The way around the figure, in units of the circle that its corners lie on.
struct BoxWalk {
  /// Where sides meet, from the beginning of the first one, up the left and on to the right.
  private(set) var corners: [SIMD2<Double>] = []
  private let isTurning: Bool

  /// A way with a side for each length; lengths that no figure can have are brought near.
  init(_ lengths: [Double]) {
    var sides = lengths.map { max($0, 1e-9) }
    isTurning = sides.count < 3
    if isTurning {
      let turn = max(sides.reduce(0, +) * 0.2, 1e-9)
      if sides.count == 1 { sides = [sides[0] / 2, sides[0] / 2] }
      sides = sides.flatMap { [$0, turn] }
    }
    for index in sides.indices {
      let others = sides.reduce(0, +) - sides[index]
      sides[index] = min(sides[index], others * 0.92)
    }
    let angles = Self.angles(sides)
    // The first side stands at the left.
    var angle = Double.pi + (angles.first ?? 0) / 2
    for step in angles {
      corners.append(SIMD2(cos(angle), -sin(angle)))
      angle -= step
    }
    // The figure stands in the middle of its room, not the circle.
    let (xs, ys) = (corners.map(\.x), corners.map(\.y))
    let middle = SIMD2(((xs.min() ?? 0) + (xs.max() ?? 0)) / 2, ((ys.min() ?? 0) + (ys.max() ?? 0)) / 2)
    corners = corners.map { $0 - middle }
  }

  /// The point where a phase has come so far (0…1).
  func place(at progress: (phase: Int, share: Double)) -> SIMD2<Double> {
    guard isTurning else { return along(Double(progress.phase) + progress.share) }
    // A phase goes from the middle of one turn to the middle of the next; the turn's share is that of its length.
    let side = Double(progress.phase * 2)
    let share = progress.share
    if share < 0.14 { return along(side - 0.5 + share / 0.14 * 0.5) }
    if share > 0.86 { return along(side + 1 + (share - 0.86) / 0.14 * 0.5) }
    return along(side + (share - 0.14) / 0.72)
  }

  /// The point after so many sides.
  private func along(_ sides: Double) -> SIMD2<Double> {
    let count = Double(corners.count)
    let place = sides - (sides / count).rounded(.down) * count
    let index = min(Int(place), corners.count - 1)
    let (from, to) = (corners[index], corners[(index + 1) % corners.count])
    return from + (to - from) * (place - Double(index))
  }

  /// The angles that the sides take up on their common circle, 2π together.
  private static func angles(_ sides: [Double]) -> [Double] {
    let longest = sides.max() ?? 1
    let index = sides.firstIndex(of: longest) ?? 0
    func angle(_ side: Double, _ radius: Double) -> Double { 2 * asin(min(side / (2 * radius), 1)) }
    let isInside = sides.reduce(0) { $0 + angle($1, longest / 2) } >= 2 * Double.pi
    var (low, high) = (longest / 2, longest * 1000)
    for _ in 0..<60 {
      let middle = (low + high) / 2
      let others = sides.indices.reduce(0) { $1 == index ? $0 : $0 + angle(sides[$1], middle) }
      let isLarge =
        isInside ? others + angle(longest, middle) < 2 * Double.pi : others > angle(longest, middle)
      if isLarge { high = middle } else { low = middle }
    }
    var angles = sides.map { angle($0, high) }
    if !isInside, angles.indices.contains(index) { angles[index] = 2 * Double.pi - angles[index] }
    return angles
  }
}
