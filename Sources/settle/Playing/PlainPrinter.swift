internal import Pacing
internal import Rhythm
internal import Screen
internal import Session

/// One line a cue, printed when it is due.
struct PlainPrinter: Sendable {
  let line: PlainLine
  let lines: LineWriter

  /// Prints the line of a segment that begins; the end has none.
  func print(_ delivery: PacerSchedule.Delivery, of timeline: Timeline) {
    guard case .segment = delivery.cue.kind, !delivery.cue.isJoined,
      let segment = timeline.segment(index: Int(delivery.cue.index))
    else { return }
    if let over = segment.over, over.start == segment.start {
      lines.write(line.line(at: segment.start, words: Placeholders.filled(over.spoken.text)))
    }
    lines.write(Placeholders.filled(line.words(for: segment)))
  }
}
