internal import Rhythm

/// The breath as a curve in a few lines of text.
struct BreathSketch {
  private static let rows = 5
  private static let most = 64

  /// The rows of the curve over two breaths, and the times below it; empty where nothing is breathed.
  ///
  /// - Parameter isUnicode: whether blocks in eighths can be shown; else it is drawn with `#`.
  static func lines(of timeline: Timeline, isUnicode: Bool) -> [String] {
    guard let first = timeline.firstBreath, let begin = first.segments.first?.start else { return [] }
    let length = min(2 * first.duration, timeline.end - begin)
    // Four columns a second, as far as they fit.
    let columns = min(max(Int(length / 250_000_000), 8), most)
    let levels = (0..<columns).map { column in
      let place = begin + Nanoseconds((Double(column) + 0.5) / Double(columns) * Double(length))
      return timeline.level(at: place) ?? 0
    }
    return (0..<rows).reversed().map { row in
      let line = levels.map { level in
        cell((level * (Double(rows) - 0.5) + 0.25 - Double(row)) * 8, isUnicode: isUnicode)
      }
      return String(line).trimmingSpaces
    }
  }

  private static func cell(_ eighths: Double, isUnicode: Bool) -> Character {
    let filled = Int(min(max(eighths.rounded(), 0), 8))
    return isUnicode ? Array(" ▁▂▃▄▅▆▇█")[filled] : (filled >= 4 ? "#" : " ")
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    var view = self[...]
    while view.last == " " { view.removeLast() }
    return String(view)
  }
}
