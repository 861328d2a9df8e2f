import Glibc
import Realtime
import Rhythm
import Synchronization

@testable import ALSAOutput
@testable import Sound

/// Opens what the script says, one attempt after the other; the last entry holds for good.
final class FakeOpener: PCMOpener, @unchecked Sendable {
  // Used by one test on one thread.
  var script: [OpenOutcome?]
  private(set) var attempts: [HostTime] = []
  private(set) var abandoned = 0
  private var pending: OpenOutcome??
  private let clock: ManualClock

  init(clock: ManualClock, _ script: [OpenOutcome?]) {
    self.clock = clock
    self.script = script
  }

  func begin() {
    attempts.append(clock.now)
    pending = .some(script.count > 1 ? script.removeFirst() : script[0])
  }

  func outcome() -> OpenOutcome? {
    guard let outcome = pending, let outcome else { return nil }
    pending = nil
    return outcome
  }

  func abandon() {
    abandoned += 1
    pending = nil
  }

  func close(_ pcm: any PCM) { pcm.close() }
}

/// A loop on the manual clock, with what it is given and what it tells.
final class LoopBench {
  let clock = ManualClock()
  let controls = MixerControls(volume: 100)
  let cues = RingBuffer<Cue>(capacity: 64)
  let records = RingBuffer<AudioRecord>(capacity: 1024)
  let events = RingBuffer<AudioEvent>(capacity: 1024)
  let snapshot = SeqLock(OutputSnapshot())
  let transport: SeqLock<Transport>
  var notices: [AudioNotice] = []
  let alarm = OutputAlarm()
  /// How often the loop was stepped.
  private(set) var steps = 0
  private(set) var opener: FakeOpener!
  private(set) var loop: AudioLoop!
  private var next = HostTime(nanoseconds: 0)
  /// When offset 0 is due.
  let began: HostTime
  private var cueSecond = 0

  init(
    settings: SoundSettings = SoundSettings(breath: .none, cues: .wood, volume: 100),
    open script: (ManualClock) -> [OpenOutcome?]
  ) {
    began = clock.now + 1_000_000_000
    var running = Transport(end: TimelineOffset(nanoseconds: .max / 4))
    running.start(at: began)
    transport = SeqLock(running)
    opener = FakeOpener(clock: clock, script(clock))
    let clock = clock
    loop = AudioLoop(
      mixer: Mixer(settings: settings, controls: controls, cues: cues, records: records),
      controls: controls, transport: transport, opener: opener,
      simulated: SimulatedPCM(now: { clock.now }), snapshot: snapshot, events: events, alarm: alarm,
      now: { clock.now }, notify: { [unowned self] in notices.append($0) })
  }

  /// Steps the loop for so long, handing over a cue each second of the timeline, 200 ms ahead.
  func run(seconds: Double) {
    let end = clock.now + Nanoseconds(seconds * 1e9)
    while clock.now < end {
      while began + Nanoseconds(cueSecond) * 1_000_000_000 - 200_000_000 <= clock.now {
        var cue = Cue(endAt: TimelineOffset(nanoseconds: Int64(cueSecond) * 1_000_000_000), index: cueSecond)
        cue.kind = .segment(.breath(.holdEmpty))
        cue.duration = 1_000_000_000
        cues.push(cue)
        cueSecond += 1
      }
      if loop.isFinished {
        clock.now = end
        break
      }
      next = loop.step()
      steps += 1
      clock.now = max(clock.now + 1, min(next, end))
    }
  }

  /// All records so far.
  func takeRecords() -> [AudioRecord] {
    var all: [AudioRecord] = []
    while let record = records.pop() { all.append(record) }
    return all
  }

  /// All events so far.
  func takeEvents() -> [AudioEvent.What] {
    var all: [AudioEvent.What] = []
    while let event = events.pop() { all.append(event.what) }
    return all
  }

  /// All events so far, each as what happened and what was done.
  func takeDeeds() -> [String] {
    var all: [String] = []
    while let event = events.pop() { all.append("\(event.what) \(event.done)") }
    return all
  }
}
