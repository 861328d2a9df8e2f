/// A frame as a picture for a page: cells as rectangles, words as text.
public struct SVGPicture: Sendable {
  private let frame: ScreenFrame
  private let background: RGB
  private let width = 10
  private let height = 20

  /// A picture of a frame; `background` stands where a terminal's own colour would be.
  public init(_ frame: ScreenFrame, background: RGB = RGB(hex: 0x0C0F16)) {
    self.frame = frame
    self.background = background
  }

  /// The picture as a document of its own.
  public var document: String {
    let (wide, high) = (frame.size.columns * width, frame.size.rows * height)
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(wide) \(high)\" width=\"\(wide)\" height=\"\(high)\">",
      "<rect width=\"\(wide)\" height=\"\(high)\" fill=\"\(colour(frame.ground, else: background))\"/>",
      "<g shape-rendering=\"crispEdges\">",
    ]
    for half in 0..<frame.size.rows * 2 { parts += strips(half) }
    for row in 0..<frame.size.rows { parts += mosaics(row) }
    parts.append("</g>")
    parts.append(
      "<g font-family=\"DejaVu Sans Mono, Menlo, Consolas, monospace\" font-size=\"16\" xml:space=\"preserve\">"
    )
    for row in 0..<frame.size.rows { parts += texts(row) }
    parts += ["</g>", "</svg>", ""]
    return parts.joined(separator: "\n")
  }

  /// Neighbours of one colour in half a row as one rectangle.
  private func strips(_ half: Int) -> [String] {
    var parts: [String] = []
    var start = 0
    while start < frame.size.columns {
      let ink = pixel(start, half)
      var end = start + 1
      while end < frame.size.columns, pixel(end, half) == ink { end += 1 }
      if ink != frame.ground {
        parts.append(
          "<rect x=\"\(start * width)\" y=\"\(half * height / 2)\" width=\"\((end - start) * width)\""
            + " height=\"\(height / 2)\" fill=\"\(colour(ink, else: background))\"/>")
      }
      start = end
    }
    return parts
  }

  private func pixel(_ column: Int, _ half: Int) -> Ink {
    let cell = frame[column, half / 2]
    return half % 2 == 0 && cell.glyph == .upperHalf ? cell.ink : cell.ground
  }

  /// Cells that are parted into smaller pixels.
  private func mosaics(_ row: Int) -> [String] {
    (0..<frame.size.columns).compactMap { column in
      let cell = frame[column, row]
      guard cell.glyph != .upperHalf, let (grid, mask) = Mosaic.mask(of: cell.glyph) else { return nil }
      let (wide, high) = (Double(width) / 2, Double(height) / Double(grid.down))
      let path = (0..<grid.count).filter { mask >> $0 & 1 == 1 }.map { bit in
        let x = Double(column * width) + Double(bit % 2) * wide
        return "M\(x) \(Double(row * height) + Double(bit / 2) * high)h\(wide)v\(high)h-\(wide)z"
      }
      return "<path fill=\"\(colour(cell.ink, else: RGB(hex: 0xE6E8EC)))\" d=\"\(path.joined())\"/>"
    }
  }

  /// Words of one colour as one text, spread over exactly their cells.
  private func texts(_ row: Int) -> [String] {
    var parts: [String] = []
    var column = 0
    while column < frame.size.columns {
      guard isText(column, row) else {
        column += 1
        continue
      }
      let ink = frame[column, row].ink
      let start = column
      var words = String.UnicodeScalarView()
      var pending = 0
      while column < frame.size.columns {
        let cell = frame[column, row]
        if cell.glyph == .space, pending < 1 {
          pending += 1
        } else if cell.glyph == .continuation || (isText(column, row) && cell.ink == ink) {
          for _ in 0..<pending { words.append(" ") }
          pending = 0
          words.append(contentsOf: cell.glyph.scalars)
        } else {
          break
        }
        column += 1
      }
      parts.append(
        "<text x=\"\(start * width)\" y=\"\(row * height + 15)\" textLength=\"\((column - pending - start) * width)\""
          + " lengthAdjust=\"spacing\" fill=\"\(colour(ink, else: RGB(hex: 0xE6E8EC)))\">\(Self.escaped(String(words)))</text>"
      )
    }
    return parts
  }

  private func isText(_ column: Int, _ row: Int) -> Bool {
    let glyph = frame[column, row].glyph
    return glyph != .space && glyph != .continuation && Mosaic.mask(of: glyph) == nil
  }

  private func colour(_ ink: Ink, else standard: RGB) -> String { (ink.rgb ?? standard).hex }

  /// Words without the characters that a document takes for its own.
  static func escaped(_ words: String) -> String {
    words.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
