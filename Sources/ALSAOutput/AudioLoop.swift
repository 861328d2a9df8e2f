import Glibc
import Realtime
import Rhythm
import Sound

/// Keeps a device filled, whatever befalls it; the timeline never stops.
///
/// One `step` does what is due and says when the next one is; it never waits. The audio thread calls it by the real
/// clock, tests by a manual one.
final class AudioLoop: @unchecked Sendable {
  // Owned by the thread that steps it.

  /// Frames between two looks at the device.
  static let period = 1024
  /// Frames kept queued, and the most that underruns raise it to.
  static let leastTarget = 2048
  static let mostTarget = 6144
  /// Without a sign of life for this long a device is stuck.
  static let patience: Nanoseconds = 1_000_000_000
  /// Without a frame heard for this long the clock stands in for the device.
  static let lockPatience: Nanoseconds = 300_000_000
  /// Without a device for this long at the start a simulated sink begins.
  static let openPatience: Nanoseconds = 400_000_000
  private static let millisecond: Nanoseconds = 1_000_000

  private let mixer: Mixer
  private let controls: MixerControls
  private let transport: SeqLock<Transport>
  private let opener: any PCMOpener
  private let simulated: any PCM
  private let snapshot: SeqLock<OutputSnapshot>
  private let events: RingBuffer<AudioEvent>?
  private let now: () -> HostTime
  private let notify: (AudioNotice) -> Void

  private var keeper = DeviceKeeper()
  private var pcm: (any PCM)?
  private var isReal = false
  private var wasTold = false
  private var clock = SampleClock()
  private var assumedMap: FrameMap?
  private var fill = FillTarget()

  private let scratch: UnsafeMutableBufferPointer<Float>
  /// Frames rendered and not yet taken by the device.
  private var unsent = 0
  private var unsentStart = 0
  private var framesWritten: Int64 = 0
  private var framesSincePrepare: Int64 = 0

  private var adoptedAt = HostTime(nanoseconds: 0)
  private var progressAt = HostTime(nanoseconds: 0)
  private var consumed: Int64 = 0
  private var hasProgressed = true
  private var resumeAttempts = 0
  private var lastWake: HostTime?
  private var hasStarted = false
  private var silentFrom: Int64?

  /// Whether it was asked to leave and nothing is heard any more.
  private(set) var isFinished = false

  init(
    mixer: Mixer, controls: MixerControls, transport: SeqLock<Transport>, opener: any PCMOpener,
    simulated: any PCM, snapshot: SeqLock<OutputSnapshot>, events: RingBuffer<AudioEvent>?,
    now: @escaping () -> HostTime, notify: @escaping (AudioNotice) -> Void
  ) {
    self.mixer = mixer
    self.controls = controls
    self.transport = transport
    self.opener = opener
    self.simulated = simulated
    self.snapshot = snapshot
    self.events = events
    self.now = now
    self.notify = notify
    scratch = .allocate(capacity: AudioLoop.period * AudioFormat.channels)
    scratch.initialize(repeating: 0)
  }

  deinit { scratch.deallocate() }

  /// The map in use: the clock's, or one that is assumed where the device tells nothing.
  private var map: FrameMap? { clock.map ?? assumedMap }
  private var framesRendered: Int64 { framesWritten + Int64(unsent) }

  /// Does what is due, and says when the next step is.
  func step() -> HostTime {
    let time = now()
    if !hasStarted {
      hasStarted = true
      keeper.start(at: time)
    }
    keepDevice(at: time)
    if let pcm {
      do throws(PCMError) {
        try serve(pcm, at: time)
      } catch {
        handle(error, at: time)
      }
    } else if controls.isLeaving {
      isFinished = true
    }
    let next = nextWake(after: time)
    snapshot.store(
      OutputSnapshot(
        map: map ?? .exact, isLocked: map != nil, nextFrame: framesRendered, nextWake: next,
        isReal: isReal))
    return next
  }

  /// Lets the device go; the last call.
  func close() {
    if isReal, let pcm { opener.close(pcm) }
    if keeper.isOpening { opener.abandon() }
    pcm = nil
  }

  // MARK: Which device

  private func keepDevice(at time: HostTime) {
    if keeper.isOpening, let outcome = opener.outcome() {
      settle(outcome, at: time)
    }
    switch keeper.advance(to: time) {
    case .nothing: break
    case .begin:
      opener.begin()
      // It may be there at once.
      if let outcome = opener.outcome() { settle(outcome, at: time) }
    case .abandon:
      opener.abandon()
      tell(.hung, .retrying, at: time)
      goWithout(at: time)
    }
    if pcm == nil, let since = keeper.silentSince, time - since > AudioLoop.openPatience {
      adopt(simulated, isReal: false, at: time)
    }
  }

  private func settle(_ outcome: OpenOutcome, at time: HostTime) {
    switch outcome {
    case .opened(let device):
      let isLate = keeper.opened(at: time)
      if isLate { controls.isHushed = true }
      tell(.opened, isLate ? .waitingForKey : .fadingIn, at: time)
      if wasTold || isLate { notify(isLate ? .backSilent : .back) }
      wasTold = false
      adopt(device, isReal: true, at: time)
    case .null:
      keeper.isNull()
      tell(.null, .simulating, at: time)
      adopt(simulated, isReal: false, at: time)
    case .failed(let error):
      guard keeper.failed(error, at: time) else { return }
      tell(error.code == EBUSY ? .busy : .missing, .retrying, at: time)
      goWithout(at: time)
    }
  }

  private func goWithout(at time: HostTime) {
    if !wasTold { notify(.noDevice) }
    wasTold = true
    if pcm == nil { adopt(simulated, isReal: false, at: time) }
  }

  private func adopt(_ device: any PCM, isReal: Bool, at time: HostTime) {
    // Errors show at the first look at it.
    if !isReal { try? device.prepare() }
    pcm = device
    self.isReal = isReal
    clock = SampleClock()
    fill = FillTarget()
    resumeAttempts = 0
    begin(at: time)
    hasProgressed = true
  }

  /// What a device held is gone: its own count begins again, and so does the search for the frame that is heard.
  private func begin(at time: HostTime) {
    unsent = 0
    framesSincePrepare = 0
    consumed = 0
    seek(at: time)
  }

  /// The search for the frame that is heard begins again.
  private func seek(at time: HostTime) {
    clock.reseed()
    assumedMap = nil
    adoptedAt = time
    progressAt = time
    hasProgressed = false
  }

  // MARK: One look at the device

  private func serve(_ pcm: any PCM, at time: HostTime) throws(PCMError) {
    var status = try pcm.status()
    switch status.state {
    case .underrun: throw PCMError(EPIPE)
    case .suspended: throw PCMError(ESTRPIPE)
    case .disconnected: throw PCMError(ENODEV)
    case .setup:
      try pcm.prepare()
      begin(at: time)
      status = try pcm.status()
    case .prepared, .running: break
    }
    resumeAttempts = 0
    observe(status, at: time)
    guard watch(status, size: pcm.bufferFrames, at: time) else {
      tell(.stuck, .retrying, at: time)
      lose(at: time)
      return
    }
    let queued = pcm.bufferFrames - status.available
    try refill(pcm, queued: queued)
    if status.state == .prepared, queued >= AudioLoop.leastTarget { try pcm.start() }
    leave(pcm, at: time)
  }

  private func observe(_ status: PCMStatus, at time: HostTime) {
    let hadMap = map != nil
    clock.observe(
      ClockMeasurement(
        before: status.before, after: status.after, stamp: status.stamp, framesWritten: framesWritten,
        framesWrittenSincePrepare: framesSincePrepare, delay: status.delay))
    if map == nil, time - adoptedAt > AudioLoop.lockPatience {
      assumedMap = FrameMap(time: time, frame: Double(framesWritten - Int64(AudioLoop.leastTarget)))
    }
    if !hadMap, map != nil { mixer.fadeInAgain() }
  }

  /// Whether the device shows signs of life.
  private func watch(_ status: PCMStatus, size: Int, at time: HostTime) -> Bool {
    let taken = framesSincePrepare - Int64(size - status.available)
    if taken > consumed {
      consumed = taken
      progressAt = time
      hasProgressed = true
      fill.calm(at: time)
    }
    return time - progressAt <= AudioLoop.patience
  }

  /// Renders and writes until enough is queued.
  private func refill(_ pcm: any PCM, queued: Int) throws(PCMError) {
    let target = min(fill.frames, pcm.bufferFrames)
    var room = target - queued - unsent
    let current = transport.load()
    while unsent > 0 || room >= AudioFormat.chunk {
      if unsent == 0 {
        let frames = min(AudioLoop.period, room / AudioFormat.chunk * AudioFormat.chunk)
        render(frames: frames, transport: current)
        room -= frames
      }
      let start = UnsafePointer(scratch.baseAddress! + unsentStart * AudioFormat.channels)
      let taken: Int
      do throws(PCMError) {
        taken = try pcm.write(start, frames: unsent)
      } catch {
        if error.code == EAGAIN { return }
        throw error
      }
      guard taken > 0 else { return }
      framesWritten += Int64(taken)
      framesSincePrepare += Int64(taken)
      unsent -= taken
      unsentStart += taken
    }
  }

  private func render(frames: Int, transport: Transport) {
    let part = UnsafeMutableBufferPointer(rebasing: scratch[0..<(frames * AudioFormat.channels)])
    if let map {
      mixer.render(into: part, startFrame: framesWritten, map: map, transport: transport)
    } else {
      part.update(repeating: 0)
    }
    unsent = frames
    unsentStart = 0
    if controls.isLeaving, silentFrom == nil, map == nil || mixer.isSilent {
      silentFrom = framesRendered
    }
  }

  /// Ends once the last frame of the fade was heard.
  private func leave(_ pcm: any PCM, at time: HostTime) {
    guard controls.isLeaving, let silentFrom else { return }
    if let map, map.frame(at: time) < silentFrom { return }
    pcm.drop()
    isFinished = true
  }

  // MARK: Faults

  private func handle(_ error: PCMError, at time: HostTime) {
    switch error.code {
    case EAGAIN: break
    case EPIPE where hasProgressed: recover(at: time)
    case ESTRPIPE: wake(at: time)
    default:
      // A second EPIPE without progress is some plugin's word for a server that is gone.
      tell(error.code == EPIPE ? .stuck : .lost, .retrying, at: time)
      lose(at: time)
    }
  }

  private func recover(at time: HostTime) {
    guard let pcm else { return }
    do throws(PCMError) {
      try pcm.prepare()
      begin(at: time)
      fill.underrun(at: time)
      tell(.underrun, .refilled, at: time)
      try refill(pcm, queued: 0)
    } catch {
      tell(.lost, .retrying, at: time)
      lose(at: time)
    }
  }

  private func wake(at time: HostTime) {
    guard let pcm else { return }
    resumeAttempts += 1
    do throws(PCMError) {
      if resumeAttempts <= 5 {
        try pcm.resume()
        seek(at: time)
      } else {
        try pcm.prepare()
        begin(at: time)
      }
      tell(.suspended, .resumed, at: time)
    } catch {
      if resumeAttempts <= 5 { return }
      tell(.lost, .retrying, at: time)
      lose(at: time)
    }
  }

  private func lose(at time: HostTime) {
    guard let pcm else { return }
    if isReal {
      opener.close(pcm)
      keeper.lost(at: time)
      if !wasTold { notify(.lost) }
      wasTold = true
    }
    adopt(simulated, isReal: false, at: time)
  }

  private func tell(_ what: AudioEvent.What, _ done: AudioEvent.Done, at time: HostTime) {
    events?.push(AudioEvent(host: time, what: what, done: done))
  }

  // MARK: When next

  private func nextWake(after time: HostTime) -> HostTime {
    let length = map?.nanosecondsPerFrame ?? AudioFormat.nominalNanosecondsPerFrame
    let period = Nanoseconds(Double(AudioLoop.period) * length)
    if isFinished { return time }
    var next: HostTime
    if controls.isLeaving || map == nil {
      next = time + 2 * AudioLoop.millisecond
      lastWake = nil
    } else if unsent > 0 || resumeAttempts > 0 {
      next = time + 5 * AudioLoop.millisecond
      lastWake = nil
    } else {
      // Spaced by the device's own frames, so that wakes neither drift against it nor add up their lateness.
      let planned = (lastWake ?? time) + period
      next = planned > time ? planned : time + period
      lastWake = next
    }
    if keeper.isOpening { next = min(next, time + 5 * AudioLoop.millisecond) }
    if let attempt = keeper.nextAttempt { next = min(next, max(attempt, time)) }
    return next
  }
}
