import Pacing
import PacingTesting
import PatternFiles
import Rhythm

/// How far the cues of a long session are from their time, with a clock that is moved by hand and wakes that come late.
enum Drift {
  static func measured(seconds: Int64) throws -> String {
    guard let exercise = Measuring.checked(#"{"breathe": "4-4-4-4", "times": \#(seconds / 16)}"#).exercise
    else {
      throw NotMeasured(what: "drift")
    }
    let run = try Simulation(exercise) { [0, 3_000_000, 11_000_000, 40_000_000][$0 % 4] }
    let off = run.deliveries.enumerated().map { index, delivery in
      abs(delivery.due - run.start - Nanoseconds(index) * 4_000_000_000)
    }
    let late = run.deliveries.count { $0.isLate }
    return
      #"{"cues": \#(off.count), "worst_ns": \#(off.max() ?? 0), "last_ns": \#(off.last ?? 0), "late": \#(late)}"#
  }
}
