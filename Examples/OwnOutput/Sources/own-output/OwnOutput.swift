import Dispatch
import Pacing
import PatternFiles
import Rhythm
import Session

/// Plays a pattern with an output of its own, here a line for each phase: `own-output 4-6 2` for two minutes, or a
/// pattern's id in place of the breath.
///
/// The conductor does what a person asks for (pause, speed, leaving); whatever shows or sounds follows its cues.
@main
struct OwnOutput {
  static func main() throws {
    let words = CommandLine.arguments.dropFirst()
    let name = words.first ?? "4-6"
    guard let exercise = exercise(named: name, minutes: words.dropFirst().first) else {
      print("There is nothing to play by the name of \(name).")
      return
    }
    let ended = DispatchSemaphore(value: 0)
    let queue = DispatchQueue(label: "output")
    let lines = Conductor.Follower { delivery in
      let due = DispatchTime(uptimeNanoseconds: UInt64(delivery.due.nanoseconds))
      queue.asyncAfter(deadline: due) { print(delivery.cue.kind.name) }
    }
    let clock = SystemClock()
    let conductor = Conductor(
      try SessionMachine(exercise, keysArrive: false), clock: clock, followers: [lines],
      listeners: .init(ended: { _ in queue.async { ended.signal() } }))
    conductor.begin(at: clock.now + 300_000_000, lead: 0)
    ended.wait()
  }

  /// A built-in pattern, or a breath in short.
  private static func exercise(named name: String, minutes: String?) -> Exercise? {
    let reader = PatternReader(library: Catalogue.builtIn)
    switch Catalogue.builtIn.named(name) {
    case .file(let file): return reader.read(file, minutes: minutes).exercise
    case .notation(let text): return reader.read(notation: text, minutes: minutes)?.exercise
    case .unreadable, .unknown: return nil
    }
  }
}
