internal import Rhythm
internal import Screen

/// The breath as a curve in a few lines of text, with the seconds below it.
struct BreathSketch {
  private static let rows = 5
  private static let most = 64

  let timeline: Timeline
  /// Whether blocks in eighths can be shown; else it is drawn with `#`.
  let isUnicode: Bool

  /// The first two breaths; empty where nothing is breathed.
  var beginning: [String] {
    timeline.firstBreath.map { lines(from: $0, breaths: 2) } ?? []
  }

  /// The last breath, where it is another one than the first; else empty.
  var ending: [String] {
    guard let first = timeline.firstBreath, let last = timeline.lastBreath,
      first.segments.map(\.kind) != last.segments.map(\.kind)
        || first.segments.map(\.duration) != last.segments.map(\.duration)
    else { return [] }
    return lines(from: last, breaths: 1)
  }

  private func lines(from breath: BreathCycle, breaths: Int64) -> [String] {
    guard let begin = breath.segments.first?.start else { return [] }
    let length = min(breaths * breath.duration, timeline.end - begin)
    // Four columns a second, as far as they fit.
    let columns = min(max(Int(length / 250_000_000), 8), Self.most)
    let levels = (0..<columns).map { column in
      let place = begin + Nanoseconds((Double(column) + 0.5) / Double(columns) * Double(length))
      return timeline.level(at: place) ?? 0
    }
    let curve = (0..<Self.rows).reversed().map { row in
      String(levels.map { cell(($0 * (Double(Self.rows) - 0.5) + 0.25 - Double(row)) * 8) }).trimmingSpaces
    }
    return curve + [seconds(from: begin, length: length, columns: columns)]
  }

  /// The seconds at which phases begin, each below its place, as far as there is room.
  private func seconds(from begin: TimelineOffset, length: Nanoseconds, columns: Int) -> String {
    var line = ""
    var place = begin
    while place < begin + length, let segment = timeline.segment(at: place) {
      let text = tenths(segment.start - begin)
      let column = Int((Double(segment.start - begin) / Double(length) * Double(columns)).rounded())
      if line.isEmpty || column > line.count {
        line += String(repeating: " ", count: column - line.count) + text
      }
      place = segment.end
    }
    let end = tenths(length)
    if columns > line.count { line += String(repeating: " ", count: columns - line.count) + end }
    return line + " s"
  }

  /// Seconds with one decimal at most.
  private func tenths(_ length: Nanoseconds) -> String {
    TimeText.seconds((length + 50_000_000) / 100_000_000 * 100_000_000)
  }

  private func cell(_ eighths: Double) -> Character {
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
