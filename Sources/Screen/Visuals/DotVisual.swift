internal import Rhythm

/// A point of light that goes left and right with a sound; with a breath it goes to the right as that comes in, and back.
struct DotVisual: Visual {
  let isFine = false

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let radius = max(stage.radius * 0.22, 1.2)
    let halo = radius * 1.8
    let reach = max(stage.halfWidth - radius - halo, 0)
    let side = moment.kind == .bilateral ? moment.side : moment.fullness * 2 - 1
    let middle = (x: stage.x + min(max(side, -1), 1) * reach, y: stage.y)
    let strength = moment.strength
    image.shine(from: middle, reach: radius + halo) { distance in
      let around = 0.3 * Shape.glow(distance - radius, reach: halo)
      return strength * (around + (0.85 - around) * Shape.cover(distance - radius, softness: 1.8))
    }
  }
}
