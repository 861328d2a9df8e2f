internal import Phrases
internal import Rhythm

/// The curve of a breath as a drawing that prints in any colour: of two breaths at the beginning and, where they change,
/// of two at the end.
struct CurvePicture {
  private let curves: [(title: String?, svg: String)]
  private let description: String

  private static let width = 640.0
  private static let height = 170.0
  private static let top = 20.0
  private static let foot = 120.0

  /// Nil where nothing is breathed.
  init?(_ timeline: Timeline, phrases: Phrases) {
    guard let first = timeline.firstBreath, let last = timeline.lastBreath,
      let begin = first.segments.first?.start
    else { return nil }
    let words = phrases.handoutSteps
    let isChanging =
      first.segments.map(\.duration) != last.segments.map(\.duration)
      && first.segments.first?.start != last.segments.first?.start
    let opening = Self.svg(timeline, from: begin, breath: first, phrases: phrases)
    if isChanging, let place = last.segments.first?.start {
      curves = [
        (words.first, opening),
        (words.last, Self.svg(timeline, from: place, breath: last, isLast: true, phrases: phrases)),
      ]
    } else {
      curves = [(nil, opening)]
    }
    description = words.picture(
      first.segments.map { words.phase(Self.label($0, phrases), seconds: StepList.seconds($0.duration)) }
        .joined(separator: ", "))
  }

  var figure: String {
    let parts = curves.map { curve in
      (curve.title.map { "<figcaption>\(PageText.escaped($0))</figcaption>" } ?? "")
        + curve.svg.replacing(
          "role=\"img\"", with: "role=\"img\" aria-label=\"\(PageText.escaped(description))\"")
    }
    return "<figure>\(parts.joined(separator: "\n"))</figure>"
  }

  private static func label(_ segment: Segment, _ phrases: Phrases) -> String {
    segment.label ?? phrases.breath.word(for: segment.kind.name)
  }

  private static func svg(
    _ timeline: Timeline, from begin: TimelineOffset, breath: BreathCycle, isLast: Bool = false,
    phrases: Phrases
  ) -> String {
    // Room for two breaths; of the last one there is no more than one.
    let length = Double(2 * breath.duration)
    let shown = isLast ? breath.duration : min(2 * breath.duration, timeline.end - begin)
    func x(_ place: TimelineOffset) -> Double { 10 + (width - 20) * Double(place - begin) / length }
    let points = (0...200).map { step in
      let place = begin + min(Nanoseconds(Double(shown) * Double(step) / 200), shown - 1)
      let level = timeline.level(at: place) ?? 0
      return "\(short(x(place))) \(short(foot - (foot - top) * level))"
    }
    var parts = [
      "<svg role=\"img\" viewBox=\"0 0 \(short(width)) \(short(height))\">",
      "<path class=\"fill\" d=\"M10 \(short(foot)) L\(points.joined(separator: " L")) L\(short(x(begin + shown))) \(short(foot)) Z\"/>",
      "<polyline class=\"curve\" points=\"\(points.joined(separator: " "))\"/>",
    ]
    for segment in breath.segments {
      let (start, end) = (x(segment.start), x(segment.end))
      parts.append(
        "<line class=\"mark\" x1=\"\(short(end))\" y1=\"\(short(top))\" x2=\"\(short(end))\" y2=\"\(short(foot))\"/>"
      )
      let seconds = phrases.screen.seconds(StepList.seconds(segment.duration))
      let word = label(segment, phrases)
      // Some eight units a letter: what does not fit stands in the steps below.
      for (line, y) in [(word, foot + 22), (seconds, foot + 42)] where Double(line.count) * 8 <= end - start {
        parts.append(
          "<text x=\"\(short((start + end) / 2))\" y=\"\(short(y))\">\(PageText.escaped(line))</text>")
      }
    }
    return (parts + ["</svg>"]).joined(separator: "\n")
  }

  /// A number with one decimal.
  private static func short(_ value: Double) -> String { "\((value * 10).rounded() / 10)" }
}
