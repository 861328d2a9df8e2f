internal import Rhythm

/// Brings a terminal from one frame to the next where its light is shown in real pixels.
protocol PicturePen: Sendable {
  /// What is sent before the terminal is left, or before another screen draws on it.
  static var farewell: [UInt8] { get }
  /// Whether a picture is shown.
  var isShowing: Bool { get }
  /// Whether the last update left the picture for later: it is too soon after the one before.
  var isBehind: Bool { get }

  /// How pictures are drawn on a screen with such cells (nil where it does not tell); nil where they cannot be.
  func form(size: ScreenSize, cell: CellPixels?) -> PixelForm?

  /// Forgets what the terminal shows: it has been left in between.
  mutating func forget()

  /// The bytes of one update: words, and the light beside them, or none.
  mutating func update(
    to view: PixelView?, frame: ScreenFrame, with encoder: inout FrameEncoder, at now: HostTime,
    draw: (PixelView) -> TonePicture
  ) -> [UInt8]
}
