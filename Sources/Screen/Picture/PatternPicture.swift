public import Phrases
public import Rhythm

/// What a pattern is, as a picture: the curve of two breaths, and over it a strip of frames as they are shown then.
public struct PatternPicture: Sendable {
  /// Its size, in pixels.
  public static let width = 1200
  static let height = 480
  private static let margin = 60.0
  private static let frames = 9

  let palette: Palette
  /// The places of the frames, across, and how full the breath is there.
  let orbs: [(x: Double, level: Double)]
  /// The curve.
  let curve: [SIMD2<Double>]
  /// The words under the phases of the first breath, each with its middle and its room.
  let labels: [(x: Double, room: Double, words: String, seconds: String)]

  /// The picture of a timeline; nil where nothing is breathed.
  public init?(_ timeline: Timeline, palette: Palette = .dusk, phrases: Phrases) {
    guard let breath = timeline.firstBreath, let begin = breath.segments.first?.start else { return nil }
    let length = min(2 * breath.duration, timeline.end - begin)
    guard length > 0 else { return nil }
    self.palette = palette
    let wide = Double(Self.width) - 2 * Self.margin
    func x(_ place: TimelineOffset) -> Double {
      Self.margin + wide * Double(place - begin) / Double(length)
    }
    func level(_ share: Double) -> Double {
      let place = min(Nanoseconds(share * Double(length)), length - 1)
      return timeline.level(at: begin + place) ?? 0
    }
    orbs = (0..<Self.frames).map { frame in
      let share = (Double(frame) + 0.5) / Double(Self.frames)
      return (Self.margin + wide * share, level(share))
    }
    curve = stride(from: 0.0, through: 1, by: 1.0 / 240).map { share in
      SIMD2(Self.margin + wide * share, Self.foot - Self.rise * level(share))
    }
    labels = breath.segments.compactMap { segment in
      guard segment.end <= begin + length else { return nil }
      let moment = Moment(segment: segment, at: segment.start, in: nil, phrases: phrases)
      return (
        (x(segment.start) + x(segment.end)) / 2, x(segment.end) - x(segment.start), moment.label,
        phrases.screen.seconds(TimeText.seconds(segment.duration))
      )
    }
  }

  /// The rows of the strip, of the curve's foot and of the words.
  static let strip = 110.0
  private static let foot = 370.0
  private static let rise = 130.0
  static let wordsRow = 412.0
  static let secondsRow = 444.0
  /// How large an orb is when the lungs are full.
  static let radius = 48.0

  /// The picture as a raster, row by row.
  public var colours: [RGB] {
    var image = LightImage(columns: Self.width, rows: Self.height / 2)
    let orb = OrbVisual()
    for place in orbs {
      var moment = Moment()
      moment.level = place.level
      let stage = Stage(x: place.x, y: Self.strip, radius: Self.radius, halfWidth: Self.radius)
      orb.draw(moment, into: &image, on: stage)
    }
    for (from, to) in zip(curve, curve.dropFirst()) {
      let area = LightImage.Area(
        left: from.x - 4, right: to.x + 4, top: min(from.y, to.y) - 4, bottom: max(from.y, to.y) + 4)
      image.paint(area) { x, y in
        0.7 * Shape.cover(Shape.distance(x, y, fromStrokeFrom: from, to: to) - 1.6, softness: 1.4)
      }
    }
    for label in labels {
      for (words, y) in [(label.words, Self.wordsRow), (label.seconds, Self.secondsRow)] {
        // Words that are too wide for their phase are left to the text beside the picture.
        LargeWords(words, width: label.room * 0.94, height: 20)?.draw(
          into: &image, x: label.x, y: y, brightness: 0.92)
      }
    }
    let colours = (0..<256).map { palette.colour(brightness: Double($0) / 255) }
    return (0..<Self.height).flatMap { y in
      (0..<Self.width).map { x in colours[Int(min(max(image[x, y], 0), 1) * 255)] }
    }
  }
}
