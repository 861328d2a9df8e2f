/// A small dim light that stands still under a line of words.
struct LampVisual {
  /// How bright its middle is.
  private static let heart = 0.34
  /// How bright it is where its halo begins.
  private static let rim = 0.22
  private static let softness = 1.6

  /// Draws it between two rows, as bright as given, 0…1; where there is next to no room, a glow alone.
  static func draw(into image: inout LightImage, x: Double, rows: Range<Int>, brightness: Double) {
    guard !rows.isEmpty else { return }
    // A row is two units high.
    let centre = (x: x, y: Double(rows.lowerBound + rows.upperBound))
    let reach = Double(rows.count)
    let radius = reach * 0.45
    image.shine(from: centre, reach: reach) { distance in
      let around = rim * Shape.glow(distance - radius, reach: reach - radius)
      guard distance < radius + softness / 2 else { return brightness * around }
      let field = heart - (heart - rim) * distance * distance / (radius * radius)
      return brightness * (around + (field - around) * Shape.cover(distance - radius, softness: softness))
    }
  }
}
