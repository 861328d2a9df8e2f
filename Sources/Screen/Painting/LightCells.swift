/// A picture of light as cells: two pixels in one where the terminal can show it, else glyphs by brightness.
enum LightCells {
  /// Lays the upper rows of a picture of light over a frame, under an overall light of 0…1.
  static func lay(
    _ image: LightImage, rows: Int, light: Double, look: Look, on frame: inout ScreenFrame
  ) {
    for row in 0..<min(max(rows, 0), frame.size.rows) {
      for column in 0..<frame.size.columns {
        let top = image.tone(column, row * 2, light: light)
        let bottom = image.tone(column, row * 2 + 1, light: light)
        if top | bottom != 0 {
          frame.put(cell(top: top, bottom: bottom, look: look), column: column, row: row)
        }
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
