/// What a person may set about the screen.
public struct ScreenSettings: Hashable, Sendable {
  /// The colours, and for which ground.
  public var palette = PaletteChoice.usual
  /// The most frames in a second.
  public var fps = 30
  /// Whether words and a slow bar stand in for what moves.
  public var isStill = false
  /// How much is told in lines, where there is no picture.
  public var lines = PlainDetail.timed

  /// Which numbers of frames in a second there can be.
  public static let frames = 1...60

  /// The usual settings.
  public init() {}
}

/// How much is told in lines, where there is no picture.
public enum PlainDetail: String, Hashable, Sendable, CaseIterable {
  /// Each phase, with its place on the timeline.
  case timed
  /// Each phase, without figures that a screen reader would have to read out: `breathe in, 4 s`.
  case spoken
  /// The first breath of each step, and all other words.
  case few
}
