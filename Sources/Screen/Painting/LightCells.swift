/// Turns pictures of light into cells, by what a terminal shows.
///
/// Soft shapes are shown in half blocks, two tones a cell; fine ones in quadrants or sextants, two tones for more
/// pixels; without colours braille dots or shades tell the brightness, and where there is ASCII alone its characters.
struct LightCells: Hashable, Sendable {
  private let look: Look
  /// The cell for each pair of tones.
  private let pairs: [Cell]

  init(_ look: Look) {
    self.look = look
    let count = Look.toneCount
    pairs = (0..<count * count).map { Self.cell(top: $0 / count, bottom: $0 % count, look: look) }
  }

  /// How fine a picture is drawn.
  func grid(isFine: Bool) -> PixelGrid {
    switch (look.glyphs, look.depth) {
    case (.ascii, _), (.console, _): .halves
    case (_, .none): .eighths
    case (.unicode, _): isFine ? .quarters : .halves
    case (.sextants, _): isFine ? .sixths : .halves
    }
  }

  /// Lays the upper rows of a picture of light over a frame, under an overall light of 0…1.
  func lay(_ image: LightImage, rows: Int, light: Double, on frame: inout ScreenFrame) {
    let (width, grid) = (image.width, image.grid)
    // Rows without light are dark already.
    let first = image.lit.lowerBound / grid.down
    let end = min((image.lit.upperBound + grid.down - 1) / grid.down, rows, frame.size.rows)
    guard first < end, !image.lit.isEmpty else { return }
    let tones = image.tones(rows: first * grid.down..<end * grid.down, light: light)
    for row in first..<end {
      let top = (row - first) * grid.down * width
      switch grid {
      case .halves:
        frame.fill(row: row) { column in
          pairs[Int(tones[top + column]) * Look.toneCount + Int(tones[top + width + column])]
        }
      case .eighths:
        frame.fill(row: row) { column in dots(tones, from: top + column * 2, width: width) }
      default:
        frame.fill(row: row) { column in
          mosaic(tones, from: top + column * 2, width: width, grid: grid)
        }
      }
    }
  }

  /// A cell of several pixels in two tones: those above the middle in one, those below it in the other.
  private func mosaic(_ tones: [UInt8], from start: Int, width: Int, grid: PixelGrid) -> Cell {
    // Most cells are dark, or all of one tone.
    let corner = tones[start]
    var isEven = true
    for y in 0..<grid.down where isEven {
      isEven = tones[start + y * width] == corner && tones[start + y * width + 1] == corner
    }
    if isEven { return .empty(look.tones[Int(corner)]) }
    var (low, high) = (Int.max, 0)
    for y in 0..<grid.down {
      for x in 0..<2 {
        let tone = Int(tones[start + y * width + x])
        low = min(low, tone)
        high = max(high, tone)
      }
    }
    if low == high { return .empty(look.tones[low]) }
    var (mask, bit, bright, dark, lit) = (0, 1, 0, 0, 0)
    for y in 0..<grid.down {
      for x in 0..<2 {
        let tone = Int(tones[start + y * width + x])
        if tone * 2 > low + high {
          mask |= bit
          bright += tone
          lit += 1
        } else {
          dark += tone
        }
        bit <<= 1
      }
    }
    // The mean, rounded to the nearest tone.
    let ink = look.tones[(bright + lit / 2) / lit]
    let ground = look.tones[(dark + (grid.count - lit) / 2) / (grid.count - lit)]
    if ink == ground { return .empty(ink) }
    let glyph = Mosaic.glyph(mask, in: grid)
    // Half blocks have one form alone, so that equal cells are equal.
    if glyph == .lowerHalf { return .halves(top: ground, bottom: ink) }
    return Cell(glyph, ink: ink, ground: ground)
  }

  /// Eight dots without colour: each is set from a brightness of its own on, so that more light has more of them.
  private func dots(_ tones: [UInt8], from start: Int, width: Int) -> Cell {
    var mask = 0
    for dot in 0..<8 where Int(tones[start + dot / 2 * width + dot % 2]) >= Self.thresholds[dot] {
      mask |= 1 << dot
    }
    return Cell(Mosaic.glyph(mask, in: .eighths), ink: .standard, ground: .standard)
  }

  /// Spread so that neighbours are set as far apart as can be; the faintest end of a halo has none.
  private static let thresholds = [3, 10, 14, 7, 5, 12, 16, 8]

  /// One cell for two tones.
  private static func cell(top: Int, bottom: Int, look: Look) -> Cell {
    let mean = (top + bottom) / 2
    switch (look.depth, look.glyphs) {
    case (.none, .ascii): return Cell(shade(asciiShades, mean), ink: .standard, ground: .standard)
    case (.none, _): return Cell(shade(unicodeShades, mean), ink: .standard, ground: .standard)
    case (.sixteen, .ascii):
      return Cell(shade(asciiShades, mean), ink: look.tones[max(mean, 8)], ground: look.background)
    case (_, .ascii): return .empty(look.tones[mean])
    default: return .halves(top: look.tones[top], bottom: look.tones[bottom])
    }
  }

  private static func shade(_ shades: [Glyph], _ tone: Int) -> Glyph {
    shades[tone * shades.count / Look.toneCount]
  }

  private static let unicodeShades = Array(" ░░▒▒▓▓███".unicodeScalars.map { Glyph($0) })
  private static let asciiShades = Array(" .:-=+*oO#".unicodeScalars.map { Glyph($0) })
}
