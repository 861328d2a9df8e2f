/// The picture of a pattern as a drawing.
extension PatternPicture {
  /// The picture as a document of its own.
  public var document: String {
    let (width, height) = (Self.width, Self.height)
    func colour(_ brightness: Double) -> String { palette.colour(brightness: brightness).hex }
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">",
      "<defs>",
      // The light is a field that the breath uncovers: each orb shows the middle of the same one.
      "<radialGradient id=\"light\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"\(Self.radius)\">",
      "<stop offset=\"0\" stop-color=\"\(colour(1))\"/><stop offset=\"0.6\" stop-color=\"\(colour(0.83))\"/>",
      "<stop offset=\"1\" stop-color=\"\(colour(0.52))\"/></radialGradient>",
      "<radialGradient id=\"halo\"><stop offset=\"0.5\" stop-color=\"\(palette.halo.hex)\" stop-opacity=\"0.7\"/>",
      "<stop offset=\"1\" stop-color=\"\(palette.halo.hex)\" stop-opacity=\"0\"/></radialGradient>",
      "</defs>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(palette.background.hex)\"/>",
    ]
    for orb in orbs {
      let radius = Self.radius * (0.36 + 0.64 * orb.level)
      parts.append("<g transform=\"translate(\(short(orb.x)) \(short(Self.strip)))\">")
      parts.append("<circle r=\"\(short(radius + Self.radius * 0.5))\" fill=\"url(#halo)\"/>")
      parts.append("<circle r=\"\(short(radius))\" fill=\"url(#light)\"/></g>")
    }
    let path = curve.map { "\(short($0.x)) \(short($0.y))" }.joined(separator: " ")
    parts.append(
      "<polyline fill=\"none\" stroke=\"\(colour(0.7))\" stroke-width=\"3.2\" stroke-linecap=\"round\""
        + " stroke-linejoin=\"round\" points=\"\(path)\"/>")
    parts.append(
      "<g font-family=\"DejaVu Sans, Helvetica, sans-serif\" font-size=\"18\" text-anchor=\"middle\">")
    for label in labels {
      // About ten pixels a letter: what does not fit is left out, as in a raster.
      if Double(label.words.count) * 10 <= label.room {
        parts.append(text(label.words, x: label.x, y: Self.wordsRow + 6, fill: palette.inks.word))
      }
      parts.append(text(label.seconds, x: label.x, y: Self.secondsRow + 6, fill: palette.inks.soft))
    }
    return (parts + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  private func text(_ words: String, x: Double, y: Double, fill: RGB) -> String {
    "<text x=\"\(short(x))\" y=\"\(short(y))\" fill=\"\(fill.hex)\">\(SVGPicture.escaped(words))</text>"
  }

  /// A number with one decimal.
  private func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
