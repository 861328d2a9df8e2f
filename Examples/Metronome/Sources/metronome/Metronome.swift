import Dispatch
import Pacing
import Rhythm

/// A metronome: `metronome [BEATS-PER-MINUTE] [BEATS]`. The second is never added up, so that it never drifts.
@main
struct Metronome {
  static func main() throws {
    let wanted = CommandLine.arguments.dropFirst().compactMap { Int64($0) }
    let rate = wanted.first ?? 60
    let beat = try CyclicBlock(
      .pace(.tap), phases: [.init(.other, first: try Fraction(60_000_000_000, over: Int128(rate)))],
      cycles: wanted.dropFirst().first ?? 8)
    let timeline = try Exercise(steps: [.cycles(beat)]).timeline()

    let clock = SystemClock()
    let ended = DispatchSemaphore(value: 0)
    let queue = DispatchQueue(label: "beats")
    // A cue comes a little early and says when it is due.
    let pacer = Pacer(clock: clock, timeline: timeline) { delivery in
      let due = DispatchTime(uptimeNanoseconds: UInt64(delivery.due.nanoseconds))
      queue.asyncAfter(deadline: due) {
        if delivery.cue.kind == .end { ended.signal() } else { print("tick \(delivery.cue.cycle + 1)") }
      }
    }
    var transport = Transport(end: timeline.end)
    transport.start(reaching: .zero, at: clock.now + 300_000_000, lead: 0)
    pacer.follow(timeline: timeline, transport: transport)
    ended.wait()
  }
}
