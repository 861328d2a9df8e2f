/// A bar that fills from the left and empties again.
struct BarVisual: Visual {
  func draw(_ moment: Moment, into image: inout LightImage, on stage: Stage) {
    let level = min(max(moment.level ?? 0, 0), 1)
    let left = Int((stage.x - stage.halfWidth).rounded())
    let right = Int((stage.x + stage.halfWidth).rounded())
    let row = Int(stage.y / 2) * 2
    guard row + 1 < image.height else { return }
    let end = Double(left) + level * Double(right - left)
    for x in max(left, 0)..<min(max(right, 0), image.width) {
      let filled = min(max(end - Double(x), 0), 1)
      let brightness = 0.16 + (0.72 - 0.16) * filled
      image[x, row] = Float(brightness)
      image[x, row + 1] = Float(brightness)
    }
  }
}
