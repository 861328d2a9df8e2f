/// A point of light that goes left and right with a sound.
struct DotVisual: Visual {
  let isFine = false

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let radius = max(stage.radius * 0.22, 1.2)
    let halo = radius * 1.8
    let reach = max(stage.halfWidth - radius - halo, 0)
    let middle = (x: stage.x + min(max(moment.side, -1), 1) * reach, y: stage.y)
    image.shine(from: middle, reach: radius + halo) { distance in
      let around = 0.3 * Shape.glow(distance - radius, reach: halo)
      return around + (0.85 - around) * Shape.cover(distance - radius, softness: 1.8)
    }
  }
}
