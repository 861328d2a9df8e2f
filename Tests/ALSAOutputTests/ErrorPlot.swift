import Foundation

/// Errors of cues over time as a picture, a panel for each scenario.
struct ErrorPlot {
  private struct Panel {
    var title: String
    var errors: [ClockRun.CueError]
    /// What is allowed, in nanoseconds.
    var limit: Double
  }

  private let title: String
  private var panels: [Panel] = []
  private let wide = 380.0
  private let high = 150.0

  init(title: String) { self.title = title }

  mutating func add(_ title: String, _ errors: [ClockRun.CueError], limit: Double) {
    panels.append(Panel(title: title, errors: errors, limit: limit))
  }

  /// The picture as a document of its own.
  var document: String {
    let rows = (panels.count + 1) / 2
    let size = (x: 2 * (wide + 90) + 10, y: 50 + Double(rows) * (high + 60))
    var parts = [
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(Int(size.x)) \(Int(size.y))\" "
        + "font-family=\"sans-serif\" font-size=\"12\">",
      "<rect width=\"100%\" height=\"100%\" fill=\"#fbfaf7\"/>",
      "<text x=\"20\" y=\"28\" font-size=\"16\">\(title)</text>",
    ]
    for (index, panel) in panels.enumerated() {
      let x = 70 + Double(index % 2) * (wide + 90)
      let y = 70 + Double(index / 2) * (high + 60)
      parts.append("<g transform=\"translate(\(Int(x)) \(Int(y)))\">")
      parts += drawn(panel)
      parts.append("</g>")
    }
    return (parts + ["</svg>", ""]).joined(separator: "\n")
  }

  private func drawn(_ panel: Panel) -> [String] {
    // A single cue at a step is far out: it is drawn at the edge, and the rest can be seen.
    let scale = 1.6 * panel.limit
    let first = panel.errors.first?.second ?? 0
    let span = max(1, (panel.errors.last?.second ?? 1) - first)
    func x(_ second: Double) -> Double { (second - first) / span * wide }
    func y(_ error: Double) -> Double { high / 2 - max(-1, min(1, error / scale)) * high / 2 }
    let points = thinned(panel.errors).map { Self.text(x($0.second)) + "," + Self.text(y($0.error)) }
    var parts = [
      "<text x=\"0\" y=\"-8\">\(panel.title)</text>",
      "<rect width=\"\(Int(wide))\" height=\"\(Int(high))\" fill=\"#fff\" stroke=\"#ccc\"/>",
    ]
    for level in [-1.0, 0, 1] {
      let place = Self.text(y(level * panel.limit))
      let style = level == 0 ? "#bbb" : "#d08770\" stroke-dasharray=\"4 4"
      parts.append("<line x1=\"0\" x2=\"\(Int(wide))\" y1=\"\(place)\" y2=\"\(place)\" stroke=\"\(style)\"/>")
      parts.append(
        "<text x=\"-6\" y=\"\(place)\" dy=\"4\" text-anchor=\"end\">\(Self.length(level * panel.limit))</text>"
      )
    }
    parts.append(
      "<polyline points=\"\(points.joined(separator: " "))\" fill=\"none\" stroke=\"#2e5e7e\" stroke-width=\"1.2\"/>"
    )
    parts.append("<text x=\"0\" y=\"\(Int(high) + 16)\">0</text>")
    parts.append(
      "<text x=\"\(Int(wide))\" y=\"\(Int(high) + 16)\" text-anchor=\"end\">\(Int(span.rounded())) s</text>")
    return parts
  }

  /// At most some hundred points: of each group the one that is furthest out.
  private func thinned(_ errors: [ClockRun.CueError]) -> [ClockRun.CueError] {
    let group = max(1, errors.count / 400)
    return stride(from: 0, to: errors.count, by: group).compactMap { start in
      errors[start..<min(errors.count, start + group)].max { abs($0.error) < abs($1.error) }
    }
  }

  private static func text(_ value: Double) -> String { String(format: "%.1f", value) }

  private static func length(_ nanoseconds: Double) -> String {
    if nanoseconds == 0 { return "0" }
    let sign = nanoseconds < 0 ? "−" : "+"
    let size = abs(nanoseconds)
    return sign
      + (size >= 100_000 ? String(format: "%.1f ms", size / 1e6) : String(format: "%.0f µs", size / 1e3))
  }
}
