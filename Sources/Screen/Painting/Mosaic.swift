/// Glyphs that part a cell into pixels, and back: quadrants, sextants and braille.
enum Mosaic {
  /// The glyph that shows some pixels of a cell; bit 0 is at the top left, then along the rows.
  static func glyph(_ mask: Int, in grid: PixelGrid) -> Glyph {
    switch grid {
    case .quarters: quarters[mask]
    case .sixths: sixths[mask]
    case .eighths: eighths[mask]
    default: mask == 1 ? .upperHalf : .space
    }
  }

  /// Which pixels a glyph shows; nil where it is none of these.
  static func mask(of glyph: Glyph) -> (grid: PixelGrid, mask: Int)? { masks[glyph] }

  private static let quarters = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█".unicodeScalars.map { Glyph($0) })

  /// Unicode leaves out those that were there before: empty, left half, right half and full.
  private static let sixths: [Glyph] = (0..<64).map { mask in
    switch mask {
    case 0: return .space
    case 0b010101: return Glyph("▌")
    case 0b101010: return Glyph("▐")
    case 63: return Glyph("█")
    default:
      let before = (mask > 0b010101 ? 1 : 0) + (mask > 0b101010 ? 1 : 0)
      return Unicode.Scalar(0x1FB00 + UInt32(mask - 1 - before)).map { Glyph($0) } ?? .space
    }
  }

  /// Braille numbers its dots down the left, then down the right, and the lowest row last.
  private static let eighths: [Glyph] = (0..<256).map { mask in
    let bits = [0, 3, 1, 4, 2, 5, 6, 7]
    let dots = (0..<8).reduce(0) { $0 | (mask >> $1 & 1) << bits[$1] }
    return dots == 0 ? .space : Unicode.Scalar(0x2800 + UInt32(dots)).map { Glyph($0) } ?? .space
  }

  private static let masks: [Glyph: (grid: PixelGrid, mask: Int)] = {
    var masks: [Glyph: (grid: PixelGrid, mask: Int)] = [:]
    for mask in 1..<256 { masks[eighths[mask]] = (.eighths, mask) }
    for mask in 1..<64 { masks[sixths[mask]] = (.sixths, mask) }
    for mask in 1..<16 { masks[quarters[mask]] = (.quarters, mask) }
    return masks
  }()
}
