internal import Pacing
internal import Rhythm
internal import Session
internal import Sound

/// What happened, as JSON Lines: `--events`.
struct EventLog: Sendable {
  let lines: LineWriter

  /// A wake of the pacer.
  func wake(_ wake: Pacer.Wake) {
    write("wake") {
      $0.add("due_ns", wake.due.nanoseconds)
      $0.add("host_ns", wake.host.nanoseconds)
    }
  }

  /// A cue that was handed over.
  func cue(_ delivery: PacerSchedule.Delivery) {
    write("cue") {
      $0.add("kind", delivery.cue.kind.name)
      $0.add("cycle", delivery.cue.cycle < 0 ? nil : Int(delivery.cue.cycle))
      $0.add("offset_ns", delivery.cue.offset.nanoseconds)
      $0.add("due_ns", delivery.due.nanoseconds)
      $0.add("delivered_ns", delivery.delivered.nanoseconds)
      $0.add("late", delivery.isLate)
    }
  }

  /// Something that happened to the session.
  func session(_ record: SessionRecord) {
    switch record.event {
    case .start: session("start", record)
    case .pause: session("pause", record)
    case .resume: session("resume", record)
    case .stop: session("stop", record)
    case .finish: session("finish", record)
    case .speed(let rate): session("speed", record) { $0.add("speed", rate.factor) }
    case .skip(let to): session("skip", record) { $0.add("to_ns", to.nanoseconds) }
    case .gateHeld:
      session("gate", record) {
        $0.add("to_ns", record.offset.nanoseconds)
        $0.add("state", "held")
      }
    case .gateOpened(let to):
      session("gate", record) {
        $0.add("to_ns", to.nanoseconds)
        $0.add("state", "open")
      }
    case .choice(let index, let to):
      session("choice", record) {
        $0.add("to_ns", to.nanoseconds)
        $0.add("index", index)
      }
    }
  }

  private func session(
    _ name: String, _ record: SessionRecord, _ more: (inout JSONLine) -> Void = { _ in }
  ) {
    write(name) {
      $0.add("host_ns", record.host.nanoseconds)
      $0.add("offset_ns", record.offset.nanoseconds)
      more(&$0)
    }
  }

  func write(_ name: String, _ fields: (inout JSONLine) -> Void) {
    var line = JSONLine()
    line.add("event", name)
    fields(&line)
    lines.write(line.text)
  }
}
