/// A frame as a raster: its light in pixels, its words in drawn letters.
public enum RasterPicture {
  /// How many pixels a cell takes across; twice as many down.
  private static let wide = 10

  /// The width in pixels, and the colours row by row.
  public static func colours(of frame: ScreenFrame) -> (width: Int, colours: [RGB]) {
    let (columns, rows) = (frame.size.columns, frame.size.rows)
    let width = columns * wide
    var colours: [RGB] = []
    colours.reserveCapacity(width * rows * wide * 2)
    for row in 0..<rows {
      let words = (0..<columns).map { letter(frame[$0, row]) }
      for y in 0..<wide * 2 {
        for x in 0..<width {
          let cell = frame[x / wide, row]
          let ground = cell.ground.rgb ?? RGB(hex: 0x0C0F16)
          let ink = cell.ink.rgb ?? RGB(hex: 0xE6E8EC)
          let share: Double
          if let (grid, mask) = Mosaic.mask(of: cell.glyph) {
            let (column, line) = (x % wide * grid.across / wide, y * grid.down / (wide * 2))
            share = mask >> (line * max(grid.across, 2) + column) & 1 == 1 ? 1 : 0
          } else {
            share = words[x / wide].map { Double($0[x % wide, y]) } ?? 0
          }
          colours.append(ground.mixed(with: ink, share: share))
        }
      }
    }
    return (width, colours)
  }

  /// A letter in its cell; nil where it cannot be drawn.
  private static func letter(_ cell: Cell) -> LightImage? {
    guard cell.glyph != .space, let scalar = cell.glyph.scalars.first,
      let word = LargeWords(String(Character(scalar)), width: Double(wide), height: Double(wide) * 1.6)
    else { return nil }
    var image = LightImage(columns: wide, rows: wide)
    word.draw(into: &image, x: Double(wide) / 2, y: Double(wide), brightness: 1)
    return image
  }
}
