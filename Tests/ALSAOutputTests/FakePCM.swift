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

/// A device that plays by the manual clock, tells of itself as it is scripted, and fails where it is told to.
final class FakePCM: PCM, @unchecked Sendable {
  // Used by one test on one thread.
  private let clock: ManualClock
  /// How far its own clock is off.
  let ppm: Double
  let bufferFrames = 8192
  /// How long it stands still after it was given enough to start.
  private let startDelay: Nanoseconds
  /// Whether its stamps can be trusted, as a card's; a plugin gives none.
  private let isCard: Bool

  /// What was written, all of it, as samples.
  private(set) var samples: [Float] = []
  /// Where in `samples` it was begun anew after what it held was lost.
  private(set) var stretches = [0]
  private(set) var isClosed = false
  private(set) var isDropped = false
  private(set) var preparations = 0
  private(set) var resumptions = 0
  private var written: Int64 = 0
  private var before: Int64 = 0
  private var started: HostTime?
  private var ranDry = false

  /// Each look fails with this while it is set, until it is prepared or resumed; for good where it is sticky.
  var statusError: Int32?
  var isSticky = false
  /// The next write takes so long.
  var writeHang: Nanoseconds = 0
  /// The next write fails with this.
  var writeError: Int32?
  /// Resuming fails with this while it is set.
  var resumeError: Int32?
  /// Preparing fails with this while it is set.
  var prepareError: Int32?
  /// Told instead of the true delay while it is set.
  var falseDelay: Int64?
  /// Added to each delay that is told, in frames: the jitter.
  var jitter: () -> Int64 = { 0 }
  /// How long an answer takes.
  var answer: Nanoseconds = 0
  /// How much longer than at first what was written takes to the ear: another way to it.
  var latency: Nanoseconds = 0
  /// In what lumps it takes frames.
  var quantum: Int64 = 1
  /// Whether what was written is kept; a long run has no use for it.
  var keepsSamples = true
  /// Whether it takes nothing and plays nothing.
  var isStuck = false {
    didSet { stuckAt = isStuck ? played : nil }
  }
  private var stuckAt: Int64?
  /// When its first frame since it was prepared is heard.
  var origin: HostTime? { started }

  init(clock: ManualClock, ppm: Double = 0, startDelay: Nanoseconds = 20_000_000, isCard: Bool = true) {
    self.clock = clock
    self.ppm = ppm
    self.startDelay = startDelay
    self.isCard = isCard
  }

  private var frameLength: Double { AudioFormat.nominalNanosecondsPerFrame * (1 + ppm * 1e-6) }

  private var played: Int64 {
    if let stuckAt { return stuckAt }
    guard let started else { return 0 }
    return max(0, Int64((Double(clock.now - started) / frameLength).rounded(.down)))
  }

  /// What its buffer has given away: in lumps, ahead of what is heard.
  private var taken: Int64 { played == 0 ? 0 : min(written, (played + quantum - 1) / quantum * quantum) }

  /// When a frame is truly heard, in nanoseconds; `frame` counts all that was ever written to it.
  func heard(_ frame: Int64) -> Double? {
    started.map { Double($0.nanoseconds + latency) + Double(frame - before) * frameLength }
  }

  func status() throws(PCMError) -> PCMStatus {
    if let statusError { throw PCMError(statusError) }
    if started != nil, played > written { ranDry = true }
    let held = max(0, written - played)
    // A card's stamp is that of a whole frame, as it counts.
    var stamp: HostTime?
    if isCard, let started, played > 0, stuckAt == nil {
      stamp = started + Nanoseconds((Double(played) * frameLength).rounded())
    }
    let late = Int64((Double(latency) / frameLength).rounded())
    return PCMStatus(
      state: ranDry ? .underrun : started == nil ? .prepared : .running,
      delay: falseDelay ?? held + late + jitter(), available: bufferFrames - Int(max(0, written - taken)),
      before: clock.now, after: clock.now + answer, stamp: stamp)
  }

  func write(_ source: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
    clock.now = clock.now + writeHang
    writeHang = 0
    if let error = writeError {
      writeError = nil
      throw PCMError(error)
    }
    if let statusError, isSticky { throw PCMError(statusError) }
    if ranDry || (started != nil && played > written) {
      ranDry = true
      throw PCMError(EPIPE)
    }
    let room = min(frames, bufferFrames - Int(max(0, written - taken)))
    if room == 0 || isStuck { throw PCMError(EAGAIN) }
    if keepsSamples { samples.append(contentsOf: UnsafeBufferPointer(start: source, count: room * 2)) }
    written += Int64(room)
    if started == nil, written >= 2048 { started = clock.now + startDelay }
    return room
  }

  func prepare() throws(PCMError) {
    if let prepareError { throw PCMError(prepareError) }
    preparations += 1
    if written > 0 { stretches.append(samples.count) }
    before += written
    written = 0
    started = nil
    ranDry = false
    if !isSticky { statusError = nil }
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
