import Phrases
import Rhythm
import Testing

@testable import Screen

/// WCAG 2.2, 2.3.1: a flash is a pair of opposing changes of a tenth of the whole range of luminance, the darker one
/// below 0.8; not more than three within a second. The criterion allows a quarter of the middle of the view more; here no
/// half of a cell may, but for a hundredth where somebody hits keys without a pause: strokes of letters that change.
@Suite("Nothing flashes")
struct FlashTests {
  static let size = ScreenSize(columns: 40, rows: 12)
  static let fps = 20

  @Test(
    "A session in each picture, with hasty keys",
    arguments: VisualKind.allCases, [Palette.dusk, .duskOnLight, .contrast, .contrastOnLight])
  func sessions(visual: VisualKind, palette: Palette) throws {
    let painter = ScreenPainter(
      look: Look(palette: palette, depth: .trueColour, glyphs: .unicode), phrases: ScreenPhrases())
    let timeline = try Exercise.breathing(
      inhale: 1_000_000_000, exhale: 1_000_000_000, rest: 500_000_000, cycles: 5
    ).timeline()
    var meter = FlashMeter(cells: Self.size.columns * Self.size.rows, fps: Self.fps)
    var fade = CrossFade()
    var light = Dimmer(1)
    var calm = 0
    let frames = Int(timeline.duration / 1_000_000_000) * Self.fps
    for frame in 0..<frames {
      let time = Nanoseconds(frame) * 1_000_000_000 / Nanoseconds(Self.fps)
      let (place, now) = (TimelineOffset(nanoseconds: time), HostTime(nanoseconds: time))
      let segment = try #require(timeline.segment(at: place))
      var moment = Moment(segment: segment, at: place, in: timeline.duration, phrases: .english)
      moment.course = BreathCourse(around: segment, at: place, in: timeline)
      // Somebody presses `v` about twice a second, and space as often, for half of the time.
      let isHasty = frame > frames / 2
      if !isHasty { calm = meter.mostFlashes }
      fade.dress(&moment, wanted: isHasty && frame / 9 % 2 == 1 ? .words : visual, at: now)
      light.go(to: isHasty && frame / 11 % 2 == 1 ? Dimmer.paused : 1, at: now)
      moment.light = light.brightness(at: now)
      moment.side = Moment.side(progress: Double(frame % 40) / 40)
      meter.look(at: painter.frame(moment, size: Self.size))
    }
    #expect(frames == 240)
    #expect(calm <= 3)
    let share = Double(meter.restless.count) / Double(Self.size.columns * Self.size.rows * 2)
    #expect(share < 0.01, "\(meter.mostFlashes) flashes in a second in \(share)")
  }

  @Test("The meter sees flashes where there are some")
  func meter() {
    var meter = FlashMeter(cells: 1, fps: 20)
    for frame in 0..<40 {
      let ink = Ink.full(RGB(hex: frame / 2 % 2 == 0 ? 0 : 0x808080))
      meter.look(at: ScreenFrame(size: ScreenSize(columns: 1, rows: 1), ground: ink))
    }
    #expect(meter.mostFlashes == 5)
  }

  @Test("It sees one half of a cell that flashes while the other goes the opposite way")
  func halves() {
    let (dark, bright) = (Ink.full(RGB(hex: 0)), Ink.full(RGB(hex: 0x808080)))
    var meter = FlashMeter(cells: 1, fps: 20)
    for frame in 0..<40 {
      let isUp = frame / 2 % 2 == 0
      var cell = ScreenFrame(size: ScreenSize(columns: 1, rows: 1), ground: dark)
      cell.put(.halves(top: isUp ? bright : dark, bottom: isUp ? dark : bright), column: 0, row: 0)
      meter.look(at: cell)
    }
    #expect(meter.mostFlashes == 5)
    #expect(FlashMeter.shares(of: Cell(Glyph("▞"), ink: bright, ground: dark)) == (0.5, 0.5))
    #expect(FlashMeter.shares(of: Cell(Glyph("🬋"), ink: bright, ground: dark)) == (1.0 / 3, 1.0 / 3))
    #expect(FlashMeter.shares(of: .halves(top: bright, bottom: dark)) == (1, 0))
  }
}

/// Counts flashes in each half of a cell.
struct FlashMeter {
  private struct Pixel {
    var extreme: Double?
    var isRising = false
    var turns: [Int] = []
  }

  /// The most flashes that any half of a cell had within a second.
  private(set) var mostFlashes = 0
  /// The halves of cells in which there were more than three within a second.
  private(set) var restless: Set<Int> = []
  private var pixels: [Pixel]
  private var frame = 0
  private let fps: Int
  private var luminances: [Ink: Double] = [:]

  init(cells: Int, fps: Int) {
    pixels = Array(repeating: Pixel(), count: cells * 2)
    self.fps = fps
  }

  mutating func look(at frame: ScreenFrame) {
    for (index, cell) in frame.cells.enumerated() {
      let (ink, ground) = (luminance(cell.ink), luminance(cell.ground))
      let shares = Self.shares(of: cell)
      note(ground + (ink - ground) * shares.top, at: index * 2)
      note(ground + (ink - ground) * shares.bottom, at: index * 2 + 1)
    }
    self.frame += 1
  }

  /// How much of the upper and of the lower half of a cell is in its ink.
  static func shares(of cell: Cell) -> (top: Double, bottom: Double) {
    guard let (grid, mask) = Mosaic.mask(of: cell.glyph) else {
      // A character covers about a quarter of its cell.
      return cell.glyph == .space ? (0, 0) : (0.25, 0.25)
    }
    var (top, bottom) = (0.0, 0.0)
    for bit in 0..<max(grid.across, 2) * grid.down where mask >> bit & 1 == 1 {
      let row = Double(bit / 2)
      let half = Double(grid.down) / 2
      let above = min(max(half - row, 0), 1)
      top += above / Double(2 * grid.down) * 2
      bottom += (1 - above) / Double(2 * grid.down) * 2
    }
    return (top, bottom)
  }

  private mutating func luminance(_ ink: Ink) -> Double {
    if let known = luminances[ink] { return known }
    let value = ink.rgb?.luminance ?? 0
    luminances[ink] = value
    return value
  }

  private mutating func note(_ value: Double, at index: Int) {
    guard let extreme = pixels[index].extreme else { return pixels[index].extreme = value }
    let change = value - extreme
    if pixels[index].turns.isEmpty ? change != 0 : (change > 0) == pixels[index].isRising, abs(change) < 0.1 {
      // Goes on the same way: the extreme moves along.
      if !pixels[index].turns.isEmpty { pixels[index].extreme = value }
      return
    }
    guard abs(change) >= 0.1 else { return }
    if min(value, extreme) < 0.8, pixels[index].turns.isEmpty || (change > 0) != pixels[index].isRising {
      pixels[index].turns.append(frame)
      let since = pixels[index].turns.count { frame - $0 < fps }
      mostFlashes = max(mostFlashes, since / 2)
      if since / 2 > 3 { restless.insert(index) }
    }
    pixels[index].isRising = change > 0
    pixels[index].extreme = value
  }
}
