/// A bar that fills from the left and empties again; its ends are round where there is room.
struct BarVisual: Visual {
  let isFine = false

  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let half = stage.radius > 4 ? 2.0 : 1
    // Its edges lie between rows of cells, so that they are sharp without a second tone.
    let y = half > 1 ? (stage.y / 2).rounded() * 2 : (stage.y / 2).rounded(.down) * 2 + 1
    let (left, right) = (stage.x - stage.halfWidth, stage.x + stage.halfWidth)
    guard right - left > 2 * half else { return }
    let end = left + moment.fullness * (right - left)
    let strength = moment.strength
    let area = LightImage.Area(left: left, right: right, top: y - half, bottom: y + half - 1)
    image.paint(area) { x, row in
      let along = max(left + half - x, x - right + half, 0)
      let distance =
        half > 1 ? (along * along + (row - y) * (row - y)).squareRoot() - half : abs(row - y) - half
      let shape = half > 1 ? Shape.cover(distance, softness: 1.4) : (distance < 0 ? 1 : 0)
      // The way of a whole cell is a straight one, so that the edge goes on evenly.
      let filled = min(max(end - x + 0.5, 0), 1)
      return strength * shape * (0.16 + (0.74 - 0.16) * filled)
    }
  }
}
