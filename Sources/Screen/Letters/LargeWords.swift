/// Words in letters that are drawn with light, to be read from across a room.
struct LargeWords {
  /// A letter, with where it begins in its line.
  private struct Letter {
    var left: Double
    var pieces: [(from: SIMD2<Double>, to: SIMD2<Double>)]
  }

  private var lines: [(letters: [Letter], width: Double)] = []
  private static let gap = 1.7
  private static let space = 2.2
  /// The height of a line, from the tops of tall letters to the feet, which in some letters go below, and a gap.
  private let lineHeight: Double
  /// Half the width of a stroke.
  private static let weight = 0.46

  /// Words in small letters, as many to a line as fit best; nil where one of them cannot be drawn.
  ///
  /// - Parameter largest: how many units of the picture a unit of the letters takes at most.
  init?(_ words: String, width: Double, height: Double, largest: Double = largest) {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    guard !parts.isEmpty else { return nil }
    var best: (scale: Double, lines: [(letters: [Letter], width: Double)])?
    lineHeight = words.contains { "gjpqyç,".contains($0) } ? 10.4 : 8.2
    for count in 1...min(parts.count, 3) {
      var lines: [(letters: [Letter], width: Double)] = []
      for index in 0..<count {
        let range = parts.count * index / count..<parts.count * (index + 1) / count
        guard let line = Self.line(parts[range].joined(separator: " ")) else { return nil }
        lines.append(line)
      }
      let widest = (lines.map(\.width).max() ?? 1) + 2 * Self.weight
      let scale = min(width / widest, height / (Double(count) * lineHeight), largest)
      // A line more only where it makes the letters clearly larger.
      if best.map({ scale > $0.scale * 1.05 }) ?? true { best = (scale, lines) }
    }
    guard let best, best.scale >= Self.smallest else { return nil }
    lines = best.lines
    scale = best.scale
  }

  /// How many units of the picture a unit of the letters takes.
  let scale: Double
  /// How high all lines are together, in units of the picture.
  var height: Double { Double(lines.count) * lineHeight * scale }
  /// Below this, letters cannot be told apart any more; above it they only shout.
  private static let smallest = 0.7
  static let largest = 2.4

  /// Draws them around a point, as bright as given, 0…1.
  func draw(into image: inout LightImage, x: Double, y: Double, brightness: Double) {
    let reach = Self.weight * scale
    let softness = min(max(scale * 0.6, 0.5), 1.2)
    // The middle of a line is that of its tall letters.
    let top = y - (Double(lines.count - 1) * lineHeight / 2 + 0.5) * scale
    for (index, line) in lines.enumerated() {
      let base = top + Double(index) * lineHeight * scale
      for letter in line.letters {
        let left = x + (letter.left - line.width / 2) * scale
        for piece in letter.pieces {
          let (from, to) = (
            SIMD2(left, base) + piece.from * scale, SIMD2(left, base) + piece.to * scale
          )
          let margin = reach + softness
          let area = LightImage.Area(
            left: min(from.x, to.x) - margin, right: max(from.x, to.x) + margin,
            top: min(from.y, to.y) - margin, bottom: max(from.y, to.y) + margin)
          image.paint(area) { x, y in
            let distance = Shape.distance(x, y, fromStrokeFrom: from, to: to) - reach
            return brightness * Shape.cover(distance, softness: softness)
          }
        }
      }
    }
  }

  private static func line(_ words: String) -> (letters: [Letter], width: Double)? {
    var letters: [Letter] = []
    var right = 0.0
    for scalar in words.unicodeScalars {
      let known: [Stroke]
      if let strokes = LetterShapes.strokes(scalar) {
        known = strokes
      } else if let (letter, mark) = LetterShapes.marked(scalar),
        let strokes = LetterShapes.strokes(letter)
      {
        known = strokes + mark
      } else {
        return nil
      }
      let pieces = known.flatMap(\.pieces)
      let ends = pieces.flatMap { [$0.from.x, $0.to.x] }
      guard let least = ends.min(), let most = ends.max() else {
        right += space
        continue
      }
      letters.append(Letter(left: right - min(least, 0), pieces: pieces))
      right += most - min(least, 0) + gap
    }
    return (letters, max(right - gap, 0))
  }
}
