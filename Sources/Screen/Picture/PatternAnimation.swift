public import Phrases
public import Rhythm

/// The breath of a pattern as a drawing that breathes: an orb, and the word for what goes on below it.
///
/// It is still for those who have asked for less movement.
public struct PatternAnimation: Sendable {
  private static let width = 640
  private static let height = 360
  private static let radius = 108.0

  private let palette: Palette
  private let breath: BreathCycle
  private let labels: [String]

  /// The drawing of a timeline's first breath; nil where nothing is breathed.
  public init?(_ timeline: Timeline, palette: Palette = .dusk, phrases: Phrases) {
    guard let breath = timeline.firstBreath, breath.duration > 0 else { return nil }
    self.palette = palette
    self.breath = breath
    labels = breath.segments.map { segment in
      Moment(segment: segment, at: segment.start, in: nil, phrases: phrases).label
    }
  }

  /// The drawing as a document of its own.
  public var document: String {
    func colour(_ brightness: Double) -> String { palette.colour(brightness: brightness).hex }
    let (width, height) = (Self.width, Self.height)
    let seconds = TimeText.seconds(breath.duration)
    let mask = "<mask id=\"edge\"><circle class=\"orb\" r=\"\(Self.radius)\" fill=\"url(#soft)\"/></mask>"
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\" width=\"\(width)\" height=\"\(height)\">",
      "<style>", "@media (prefers-reduced-motion: no-preference) {",
      ".orb, .halo { animation: breath \(seconds)s infinite }",
      ".word { animation-duration: \(seconds)s; animation-iteration-count: infinite }", "}",
      ".orb, .halo { transform: scale(\(scale(1))) }", ".word { opacity: 0 }",
      ".first { opacity: 1 }", "@keyframes breath {",
    ]
    parts += frames + ["}"]
    for index in labels.indices { parts += word(index) }
    parts += [
      "</style>", "<defs>",
      "<radialGradient id=\"light\" gradientUnits=\"userSpaceOnUse\" cx=\"0\" cy=\"0\" r=\"\(Self.radius)\">",
      "<stop offset=\"0\" stop-color=\"\(colour(1))\"/><stop offset=\"0.6\" stop-color=\"\(colour(0.83))\"/>",
      "<stop offset=\"1\" stop-color=\"\(colour(0.52))\"/></radialGradient>",
      "<radialGradient id=\"soft\"><stop offset=\"0.94\" stop-color=\"#FFFFFF\"/>",
      "<stop offset=\"1\" stop-color=\"#FFFFFF\" stop-opacity=\"0\"/></radialGradient>",
      "<radialGradient id=\"halo\"><stop offset=\"0.68\" stop-color=\"\(palette.halo.hex)\" stop-opacity=\"0.8\"/>",
      "<stop offset=\"1\" stop-color=\"\(palette.halo.hex)\" stop-opacity=\"0\"/></radialGradient>", mask,
      "</defs>",
      "<rect width=\"\(width)\" height=\"\(height)\" fill=\"\(palette.background.hex)\"/>",
      "<g transform=\"translate(\(width / 2) 152)\">",
      "<circle class=\"halo\" r=\"\(Self.radius * 1.35)\" fill=\"url(#halo)\"/>",
      // The light is a field that stands still; the breath uncovers it.
      "<circle r=\"\(Self.radius)\" fill=\"url(#light)\" mask=\"url(#edge)\"/></g>",
      "<g font-family=\"DejaVu Sans, Helvetica, sans-serif\" font-size=\"20\" text-anchor=\"middle\" fill=\"\(palette.inks.word.hex)\">",
    ]
    for (index, label) in labels.enumerated() {
      let name = index == 0 ? "word first" : "word"
      parts.append(
        "<text class=\"\(name)\" style=\"animation-name: word\(index)\" x=\"\(width / 2)\" y=\"326\">\(SVGPicture.escaped(label))</text>"
      )
    }
    return (parts + ["</g>", "</svg>", ""]).joined(separator: "\n")
  }

  private func scale(_ level: Double) -> Double { ((0.36 + 0.64 * level) * 1000).rounded() / 1000 }

  /// Where a phase begins and ends, in percent of the breath.
  private func place(_ index: Int) -> (begin: Double, end: Double) {
    let begin = breath.segments[..<index].reduce(0) { $0 + $1.duration }
    func percent(_ length: Nanoseconds) -> Double {
      (Double(length) / Double(breath.duration) * 10_000).rounded() / 100
    }
    return (percent(begin), percent(begin + breath.segments[index].duration))
  }

  /// A raised cosine within each phase, as near as a curve of the format comes to it.
  private var frames: [String] {
    let easing = "animation-timing-function: cubic-bezier(0.364, 0, 0.636, 1)"
    var lines = breath.segments.enumerated().map { index, segment in
      "\(place(index).begin)% { transform: scale(\(scale(segment.from ?? 0))); \(easing) }"
    }
    lines.append("100% { transform: scale(\(scale(breath.segments.last?.to ?? 0))) }")
    return lines
  }

  /// When a word is seen: it comes and goes softly.
  private func word(_ index: Int) -> [String] {
    let (begin, end) = place(index)
    let fade = min(300e6 / Double(breath.duration) * 100, (end - begin) / 3)
    func step(_ place: Double, _ opacity: Int) -> String {
      "\((min(max(place, 0), 100) * 100).rounded() / 100)% { opacity: \(opacity) }"
    }
    var steps = ["@keyframes word\(index) {"]
    if begin > 0 { steps.append(step(0, 0)) }
    steps += [step(begin, 0), step(begin + fade, 1), step(end - fade, 1), step(end, 0)]
    if end < 100 { steps.append(step(100, 0)) }
    return steps + ["}"]
  }
}
