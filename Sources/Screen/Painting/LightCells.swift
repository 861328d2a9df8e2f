/// A picture of light as cells: two pixels in one where the terminal can show it, else glyphs by brightness.
enum LightCells {
  /// Lays the upper rows of a picture of light over a frame, under an overall light of 0…1.
  static func lay(
    _ image: LightImage, rows: Int, light: Double, look: Look, on frame: inout ScreenFrame
  ) {
    let count = Look.toneCount
    let pairs = (0..<count * count).map { cell(top: $0 / count, bottom: $0 % count, look: look) }
    for row in 0..<min(max(rows, 0), frame.size.rows) {
      frame.fill(row: row) { column in
        let top = image.tone(column, row * 2, light: light)
        return pairs[top * count + image.tone(column, row * 2 + 1, light: light)]
      }
    }
  }

  /// One cell for two tones.
  static func cell(top: Int, bottom: Int, look: Look) -> Cell {
    let mean = (top + bottom) / 2
    switch (look.depth, look.glyphs) {
    case (.none, .unicode):
      return Cell(shade(unicodeShades, mean), ink: .standard, ground: .standard)
    case (.none, .ascii):
      return Cell(shade(asciiShades, mean), ink: .standard, ground: .standard)
    case (.sixteen, .ascii):
      return Cell(shade(asciiShades, mean), ink: look.tones[max(mean, 8)], ground: look.background)
    case (_, .ascii):
      return .empty(look.tones[mean])
    case (_, .unicode):
      return .halves(top: look.tones[top], bottom: look.tones[bottom])
    }
  }

  private static func shade(_ shades: [Glyph], _ tone: Int) -> Glyph {
    shades[tone * shades.count / Look.toneCount]
  }

  private static let unicodeShades = Array(" ░░▒▒▓▓███".unicodeScalars.map { Glyph($0) })
  private static let asciiShades = Array(" .:-=+*oO#".unicodeScalars.map { Glyph($0) })
}
