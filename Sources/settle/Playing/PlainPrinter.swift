internal import Pacing
internal import Rhythm
internal import Screen
internal import Session

/// One line a cue, printed when it is due.
struct PlainPrinter: Sendable {
  let line: PlainLine
  let lines: LineWriter

  /// Prints the line of a segment that begins; the end has none, and neither has a cue that a skip has overtaken.
  func print(_ delivery: PacerSchedule.Delivery, of session: SessionMachine) {
    let cue = delivery.cue
    guard case .segment = cue.kind, !cue.isJoined, cue.generation == session.transport.generation,
      var segment = session.timeline.segment(index: Int(cue.index)).map(Placeholders.filled)
    else { return }
    let over = segment.over.flatMap { $0.start == segment.start ? $0.spoken.text : nil }
    // A length is told as it will be lived through, at the speed that holds now.
    segment.duration = session.transport.rate.host(for: segment.duration)
    guard line.tells(segment) else { return }
    lines.write(line.words(for: segment, over: over))
  }
}
