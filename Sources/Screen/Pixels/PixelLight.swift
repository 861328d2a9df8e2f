/// The light of a moment as a picture in real pixels: all that it is drawn from, so that equal ones look the same.
struct PixelLight: Hashable, Sendable {
  /// What is drawn, without what is told in words around it.
  let moment: Moment
  /// The screen that it is part of.
  let size: ScreenSize
  /// Which rows of cells it covers.
  let rows: Range<Int>
  /// How bright it is, in 32 steps.
  let light: Double

  /// How fine it is; the terminal makes it larger.
  private static let grid = PixelGrid(across: 4, down: 8)
  /// How many tones it has; with 24 of them large pixels hide the steps, in fine ones they would be seen as rings.
  private static let tones = 64
  /// How many steps of the level are told apart: about as many as there are frames in a breath.
  private static let steps = 80.0

  /// The light of a moment; nil where cells show it as well, or where no two moments would look the same.
  init?(_ moment: Moment, size: ScreenSize, rows: Range<Int>, light: Double) {
    guard [.orb, .bar, .dot, .words].contains(moment.visual), moment.leaving == nil, !rows.isEmpty else {
      return nil
    }
    var drawn = Moment()
    drawn.visual = moment.visual
    if moment.visual == .dot { (drawn.kind, drawn.side) = (moment.kind, moment.side) }
    drawn.level = moment.level.map { ($0 * Self.steps).rounded() / Self.steps }
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
    self.rows = rows
    self.light = light
  }

  /// The picture as a file.
  func picture(on stage: Stage, palette: Palette) -> [UInt8] {
    var image = LightImage(columns: size.columns, rows: size.rows, grid: Self.grid)
    moment.visual.visual.draw(moment, into: &image, on: stage)
    let top = Float(Self.tones - 1)
    let scale = Float(light) * top
    let width = image.width
    let (first, end) = (rows.lowerBound * Self.grid.down, min(rows.upperBound * Self.grid.down, image.height))
    var pixels = [UInt8](repeating: 0, count: width * (end - first))
    for y in first..<end where image.lit.contains(y) {
      let row = (y - first) * width
      for x in 0..<width { pixels[row + x] = UInt8(min(max(image[x, y] * scale + 0.5, 0), top)) }
    }
    let colours = (0..<Self.tones).map { palette.colour(brightness: Double($0) / Double(top)) }
    return PNGPicture.bytes(width: width, pixels: pixels, palette: colours)
  }
}
