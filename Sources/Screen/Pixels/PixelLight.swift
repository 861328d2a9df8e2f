/// The light of a moment as a picture in real pixels: all that it is drawn from, so that equal ones look the same.
struct PixelLight: Hashable, Sendable {
  /// What is drawn, without what is told in words around it.
  let moment: Moment
  /// The screen that it is part of.
  let size: ScreenSize
  /// How bright it is, in 32 steps.
  let light: Double
  /// How it is drawn.
  let form: PixelForm
  /// Whether it stands on a light ground.
  let isOnLight: Bool

  /// The light of a moment; nil where cells show it as well, or where no two moments would look the same.
  init?(_ moment: Moment, size: ScreenSize, light: Double, form: PixelForm, isOnLight: Bool) {
    guard [.orb, .bar, .dot, .words].contains(moment.visual), moment.leaving == nil else { return nil }
    var drawn = Moment()
    drawn.visual = moment.visual
    if moment.visual == .dot { (drawn.kind, drawn.side) = (moment.kind, moment.side) }
    drawn.level = moment.level.map { ($0 * form.steps).rounded() / form.steps }
    drawn.words = moment.words
    if moment.visual == .words {
      drawn.label = moment.label
      drawn.siblings = moment.siblings
      drawn.secondsLeft = moment.secondsLeft
      drawn.hasBar = moment.hasBar
      drawn.leadIn = moment.leadIn
      drawn.isPaused = moment.isPaused
      drawn.isHeld = moment.isHeld
    }
    self.moment = drawn
    self.size = size
    self.light = light
    self.form = form
    self.isOnLight = isOnLight
  }

  /// Some of its rows of cells as a picture.
  func picture(rows: Range<Int>, on stage: Stage, palette: Palette) -> TonePicture {
    let grid = form.grid
    var image = LightImage(columns: size.columns, rows: size.rows, grid: grid, stretch: form.stretch)
    moment.visual.visual.draw(moment, into: &image, on: stage)
    let top = Float(form.tones - 1)
    let scale = Float(light) * top
    let width = image.width
    let (first, end) = (rows.lowerBound * grid.down, min(rows.upperBound * grid.down, image.height))
    var pixels = [UInt8](repeating: 0, count: width * (end - first))
    for y in first..<end where image.lit.contains(y) {
      let row = (y - first) * width
      for x in 0..<width { pixels[row + x] = UInt8(min(max(image[x, y] * scale + 0.5, 0), top)) }
    }
    let colours = (0..<form.tones).map { palette.colour(brightness: Double($0) / Double(top)) }
    return TonePicture(width: width, pixels: pixels, colours: colours)
  }
}

/// What is seen of a light: nothing of it lies where words stand.
struct PixelView: Hashable, Sendable {
  /// The light.
  let light: PixelLight
  /// Which rows of cells it covers, one at least.
  var rows: Range<Int>

  /// All rows of the screen.
  var whole: PixelView { PixelView(light: light, rows: 0..<light.size.rows) }

  /// Whether it lies where another one does, and covers all of it.
  func covers(_ other: PixelView) -> Bool {
    rows == other.rows && light.size == other.light.size && light.form == other.light.form
      && light.isOnLight == other.light.isOnLight
  }
}

/// A picture in a few tones.
struct TonePicture: Hashable, Sendable {
  /// Pixels across.
  let width: Int
  /// The tone of each pixel, row by row.
  let pixels: [UInt8]
  /// The colour of each tone, from the ground on.
  let colours: [RGB]

  /// Pixels down.
  var height: Int { width > 0 ? pixels.count / width : 0 }
}
