/// A small picture of light: brightness alone, one value a pixel.
///
/// Whoever draws does so in units that do not depend on how fine the picture is: one is a cell's width, and half of
/// its height, so that units are about square.
struct LightImage {
  /// How fine it is.
  let grid: PixelGrid
  /// Pixels across.
  let width: Int
  /// Pixels down.
  let height: Int
  private var brightness: [Float]
  /// How much distances across and down are lengthened, so that what is round looks round: 1 or more.
  private let across: Double
  private let down: Double
  /// The rows in which there may be light; all others are dark.
  private(set) var lit = 0..<0

  /// A dark picture for as many cells; `stretch` tells how much higher than wide a unit really is.
  init(columns: Int, rows: Int, grid: PixelGrid = .halves, stretch: Double = 1) {
    self.grid = grid
    across = max(1 / stretch, 1)
    down = max(stretch, 1)
    width = columns * grid.across
    height = rows * grid.down
    brightness = Array(repeating: 0, count: width * height)
  }

  /// The brightness at a pixel, 0…1.
  subscript(x: Int, y: Int) -> Float { brightness[y * width + x] }

  /// Part of a picture, in units.
  struct Area {
    var left: Double
    var right: Double
    var top: Double
    var bottom: Double
  }

  /// Adds light within an area; the closure tells it for the middle of a pixel.
  ///
  /// Where several lights meet the brighter one is seen.
  @inline(__always)
  mutating func paint(_ area: Area, _ light: (_ x: Double, _ y: Double) -> Double) {
    let (wide, high) = (1 / Double(grid.across), 2 / Double(grid.down))
    func pixel(_ place: Double, _ size: Double, _ count: Int) -> Int {
      place.isFinite ? Int(min(max(place / size, 0), Double(count))) : 0
    }
    let columns =
      pixel(
        area.left, wide, width)..<max(
        pixel(area.right + wide, wide, width), pixel(area.left, wide, width))
    let rows =
      pixel(
        area.top, high, height)..<max(
        pixel(area.bottom + high, high, height), pixel(area.top, high, height))
    guard !rows.isEmpty, !columns.isEmpty else { return }
    lit = lit.isEmpty ? rows : min(lit.lowerBound, rows.lowerBound)..<max(lit.upperBound, rows.upperBound)
    let width = width
    brightness.withUnsafeMutableBufferPointer { pixels in
      for row in rows {
        let y = (Double(row) + 0.5) * high
        for column in columns {
          let value = Float(light((Double(column) + 0.5) * wide, y))
          let place = row * width + column
          if value > pixels[place] { pixels[place] = value }
        }
      }
    }
  }

  /// Adds light around a point; the closure tells it for the distance from there.
  @inline(__always)
  mutating func shine(
    from centre: (x: Double, y: Double), reach: Double, light: (_ distance: Double) -> Double
  ) {
    let (wide, high) = (across, down)
    let (sides, heights) = (reach / wide, reach / high)
    let area = Area(
      left: centre.x - sides, right: centre.x + sides, top: centre.y - heights, bottom: centre.y + heights)
    paint(area) { x, y in
      let (across, down) = ((x - centre.x) * wide, (y - centre.y) * high)
      let square = across * across + down * down
      return square < reach * reach ? light(square.squareRoot()) : 0
    }
  }

  /// Goes over into another picture of the same size; a share of 0 is this one, of 1 the other.
  mutating func mix(with other: LightImage, share: Double) {
    let share = Float(share)
    if lit.isEmpty { lit = other.lit }
    if !other.lit.isEmpty {
      lit = min(lit.lowerBound, other.lit.lowerBound)..<max(lit.upperBound, other.lit.upperBound)
    }
    for place in lit.lowerBound * width..<lit.upperBound * width {
      brightness[place] += (other.brightness[place] - brightness[place]) * share
    }
  }

  /// The tone at each pixel of some rows, 0 for dark, under an overall light of 0…1.
  func tones(rows: Range<Int>, light: Double) -> [UInt8] {
    let top = Float(Look.toneCount - 1)
    let scale = Float(light) * top
    return brightness[rows.lowerBound * width..<rows.upperBound * width].map {
      UInt8(min(max($0 * scale + 0.5, 0), top))
    }
  }
}
