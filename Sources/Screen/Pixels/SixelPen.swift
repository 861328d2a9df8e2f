internal import Rhythm

/// Brings a terminal from one picture of light to the next by sixel.
///
/// The terminal keeps no pictures: each is sent anew, at most ten a second and 240 KB a second. They are kept here, so
/// that the next breath only costs their sending. A picture always ends above a row of cells: nothing scrolls,
/// whichever way round a terminal understands the mode for that.
struct SixelPen: PicturePen {
  private let answer: SixelAnswer
  private var kept: [PixelView: [UInt8]] = [:]
  private var keptBytes = 0
  private var shown: PixelView?
  private var due: HostTime?
  private(set) var isBehind = false

  /// The time between two pictures, at least.
  private static let interval: Nanoseconds = 100_000_000
  /// How many bytes of pictures a second takes, at most.
  private static let bytesPerSecond: Nanoseconds = 240_000
  /// How many bytes of pictures are kept, at most.
  private static let most = 4_000_000
  /// How many tones are worth their bytes.
  private static let tones = 32
  /// How many pixels a picture may have.
  private static let largest = 1_500_000

  /// Ends what may have been cut off in the middle.
  static let farewell = Array("\u{1B}\\".utf8)

  /// A pen for a terminal that has answered.
  init(_ answer: SixelAnswer) { self.answer = answer }

  var isShowing: Bool { shown != nil }

  func form(size: ScreenSize, cell: CellPixels?) -> PixelForm? {
    guard let cell = cell ?? answer.cell else { return nil }
    let (width, height) = (size.columns * cell.width, size.rows * cell.height)
    guard width <= answer.widest, height <= answer.highest, width * height <= Self.largest else { return nil }
    return .sixel(cell: cell, tones: min(answer.colours, Self.tones))
  }

  mutating func forget() { shown = nil }

  mutating func update(
    to view: PixelView?, frame: ScreenFrame, with encoder: inout FrameEncoder, at now: HostTime,
    draw: (PixelView) -> TonePicture
  ) -> [UInt8] {
    isBehind = false
    if let old = shown, view?.covers(old) != true {
      // Cells that are written take away what lies over them.
      encoder.invalidate()
      shown = nil
    }
    let words = encoder.encode(frame)
    guard let view, view != shown else { return words }
    if shown != nil, let due, now < due {
      isBehind = true
      return words
    }
    let picture = bytes(of: view, draw: draw)
    due = now + max(Self.interval, Nanoseconds(picture.count) * 1_000_000_000 / Self.bytesPerSecond)
    shown = view
    // Words first: an emptied cell would take the picture away.
    return (words.isEmpty ? TerminalPen.beginning : words.dropLast(TerminalPen.ending.count))
      + "\u{1B}[\(view.rows.lowerBound + 1)H".utf8 + picture + TerminalPen.ending
  }

  private mutating func bytes(of view: PixelView, draw: (PixelView) -> TonePicture) -> [UInt8] {
    if let bytes = kept[view] { return bytes }
    let bytes = Sixel.bytes(draw(view))
    if keptBytes + bytes.count > Self.most { (kept, keptBytes) = ([:], 0) }
    kept[view] = bytes
    keptBytes += bytes.count
    return bytes
  }
}
