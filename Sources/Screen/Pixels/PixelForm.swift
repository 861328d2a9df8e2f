/// A cell of the terminal in real pixels.
struct CellPixels: Hashable, Sendable, BitwiseCopyable {
  /// Pixels across, 2…100.
  let width: Int
  /// Pixels down, 4…200.
  let height: Int

  /// A cell; nil where no terminal has such ones.
  init?(width: Int, height: Int) {
    guard (2...100).contains(width), (4...200).contains(height) else { return nil }
    self.width = width
    self.height = height
  }
}

/// How pictures in real pixels are drawn for a terminal.
struct PixelForm: Hashable, Sendable {
  /// How fine they are.
  let grid: PixelGrid
  /// How much higher than wide the upper half of a cell is: what is round is drawn by that.
  let stretch: Double
  /// How many tones the light has, the dark included.
  let tones: Int
  /// How many steps of the level are told apart.
  let steps: Double

  /// For kitty's protocol: a few pixels a cell, which the terminal makes larger.
  ///
  /// With 24 tones large pixels hide the steps; in fine ones they would be seen as rings. There are about as many
  /// steps as frames in a breath.
  static func kitty(cell: CellPixels?) -> PixelForm {
    PixelForm(grid: PixelGrid(across: 4, down: 8), stretch: stretch(of: cell), tones: 64, steps: 80)
  }

  /// For sixel: the terminal's own pixels, and no more tones and steps than can be sent again and again.
  static func sixel(cell: CellPixels, tones: Int) -> PixelForm {
    PixelForm(
      grid: PixelGrid(across: cell.width, down: cell.height), stretch: stretch(of: cell), tones: tones,
      steps: 40)
  }

  private static func stretch(of cell: CellPixels?) -> Double {
    cell.map { min(max(Double($0.height) / Double(2 * $0.width), 0.5), 2) } ?? 1
  }
}
