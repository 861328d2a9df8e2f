/// A small picture of light: brightness alone, one value a pixel.
///
/// A cell of the terminal is one pixel wide and two high, so that pixels are about square.
struct LightImage {
  /// Pixels across.
  let width: Int
  /// Pixels down.
  let height: Int
  private var brightness: [Float]

  /// A dark picture for as many cells.
  init(columns: Int, rows: Int) {
    width = columns
    height = rows * 2
    brightness = Array(repeating: 0, count: width * height)
  }

  /// The brightness at a pixel, 0…1.
  subscript(x: Int, y: Int) -> Float {
    get { brightness[y * width + x] }
    set { brightness[y * width + x] = newValue }
  }

  /// Adds light within a rectangle; the closure tells it for the distance of a pixel's middle from a point.
  ///
  /// Where several lights meet the brighter one is seen.
  mutating func shine(
    from centre: (x: Double, y: Double), reach: Double, light: (_ distance: Double) -> Double
  ) {
    let top = max(Int((centre.y - reach).rounded(.down)), 0)
    let bottom = min(Int((centre.y + reach).rounded(.up)), height - 1)
    let left = max(Int((centre.x - reach).rounded(.down)), 0)
    let right = min(Int((centre.x + reach).rounded(.up)), width - 1)
    guard top <= bottom, left <= right else { return }
    for y in top...bottom {
      let down = Double(y) + 0.5 - centre.y
      for x in left...right {
        let across = Double(x) + 0.5 - centre.x
        let square = across * across + down * down
        if square < reach * reach {
          self[x, y] = max(self[x, y], Float(light(square.squareRoot())))
        }
      }
    }
  }

  /// The tone at a pixel, 0 for dark, under an overall light of 0…1.
  func tone(_ x: Int, _ y: Int, light: Double) -> Int {
    let value = Double(self[x, y]) * light
    return min(max(Int((value * Double(Look.toneCount - 1)).rounded()), 0), Look.toneCount - 1)
  }
}
