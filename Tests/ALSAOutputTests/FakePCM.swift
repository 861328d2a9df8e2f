import Glibc
import Realtime
import Rhythm
import Synchronization

@testable import ALSAOutput
@testable import Sound

/// A clock that stands where it is put.
final class ManualClock: Sendable {
  private let time = Mutex(HostTime(nanoseconds: 1_000_000_000))

  var now: HostTime {
    get { time.withLock { $0 } }
    set { time.withLock { $0 = newValue } }
  }
}

/// A device that plays by the manual clock and fails where it is told to.
final class FakePCM: PCM, @unchecked Sendable {
  // Used by one test on one thread.
  private let clock: ManualClock
  /// How far its own clock is off.
  let ppm: Double
  let bufferFrames = 8192
  /// Frames that its server takes at once; heard are those that were taken, smoothly.
  private let startDelay: Nanoseconds
  /// The frames that were written, by the number of the first sample of each write.
  private(set) var samples: [Float] = []
  private(set) var isClosed = false
  private(set) var isDropped = false
  private(set) var preparations = 0
  private(set) var resumptions = 0
  private var written: Int64 = 0
  private var started: HostTime?
  private var lost: Int64 = 0
  private var ranDry = false

  /// Each look fails with this while it is set.
  var statusError: Int32?
  /// The next write fails with this.
  var writeError: Int32?
  /// Resuming fails with this while it is set.
  var resumeError: Int32?
  /// Whether preparing fails.
  var prepareError: Int32?
  /// Told instead of the true delay while it is set.
  var falseDelay: Int64?
  /// Whether it takes nothing and plays nothing.
  var isStuck = false {
    didSet { stuckAt = isStuck ? played : nil }
  }
  private var stuckAt: Int64?
  /// When each frame since the last preparation began to count: frame 0 of the device, in host time.
  var origin: HostTime? { started }

  init(clock: ManualClock, ppm: Double = 0, startDelay: Nanoseconds = 20_000_000) {
    self.clock = clock
    self.ppm = ppm
    self.startDelay = startDelay
  }

  private var frameLength: Double { AudioFormat.nominalNanosecondsPerFrame * (1 + ppm * 1e-6) }

  private var played: Int64 {
    if let stuckAt { return stuckAt }
    guard let started else { return 0 }
    return max(0, Int64((Double(clock.now - started) / frameLength).rounded(.down)))
  }

  func status() throws(PCMError) -> PCMStatus {
    if let statusError { throw PCMError(statusError) }
    if started != nil, played > written { ranDry = true }
    let held = max(0, written - played)
    // The stamp is that of a whole frame, as a device counts.
    var stamp = clock.now
    if let started, played > 0, stuckAt == nil {
      stamp = started + Nanoseconds((Double(played) * frameLength).rounded())
    }
    return PCMStatus(
      state: ranDry ? .underrun : started == nil ? .prepared : .running, delay: falseDelay ?? held,
      available: bufferFrames - Int(held), before: clock.now, after: clock.now, stamp: stamp)
  }

  func write(_ source: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
    if let error = writeError {
      writeError = nil
      throw PCMError(error)
    }
    if ranDry || (started != nil && played > written) {
      ranDry = true
      throw PCMError(EPIPE)
    }
    let taken = min(frames, bufferFrames - Int(max(0, written - played)))
    if taken == 0 || isStuck { throw PCMError(EAGAIN) }
    samples.append(contentsOf: UnsafeBufferPointer(start: source, count: taken * 2))
    written += Int64(taken)
    if started == nil, written >= 2048 { started = clock.now + startDelay }
    return taken
  }

  func prepare() throws(PCMError) {
    if let prepareError { throw PCMError(prepareError) }
    preparations += 1
    written = 0
    started = nil
    ranDry = false
    statusError = nil
  }

  func start() throws(PCMError) { started = started ?? clock.now }
  func drop() { isDropped = true }

  func resume() throws(PCMError) {
    resumptions += 1
    if let resumeError { throw PCMError(resumeError) }
    statusError = nil
  }

  func close() { isClosed = true }
}

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
      simulated: SimulatedPCM(now: { clock.now }), snapshot: snapshot, events: events,
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
}
