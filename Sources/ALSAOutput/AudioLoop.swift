import Glibc
import Realtime
import Rhythm
import Sound

/// Keeps a device filled, whatever befalls it; the timeline never stops.
///
/// One `step` does what is due and says when the next one is; it never waits. The audio thread calls it by the real
/// clock, tests by a manual one. Which device is used, how it is fed, and what is done about faults stand in files
/// of their own.
final class AudioLoop: @unchecked Sendable {
  // Owned by the thread that steps it.

  /// Frames between two looks at the device.
  static let period = 1024
  /// Frames kept queued, and the most that underruns raise it to.
  static let leastTarget = 2048
  static let mostTarget = 6144
  /// How long a device must have played on without a fault until it is looked at every other period only, with one
  /// more period queued: half the wakes, and the sample clock has learnt most by then.
  static let settling: Nanoseconds = 10_000_000_000
  /// Without a sign of life for this long a device is stuck.
  static let patience: Nanoseconds = 1_000_000_000
  /// Without a frame heard for this long the clock stands in for the device.
  static let lockPatience: Nanoseconds = 300_000_000
  /// Without a device for this long at the start a simulated sink begins.
  static let openPatience: Nanoseconds = 400_000_000
  /// Frames in which sound fades where it is not known any more what is heard when: 5 ms, in whole chunks.
  static let tail = 4 * AudioFormat.chunk
  static let millisecond: Nanoseconds = 1_000_000

  let mixer: Mixer
  let controls: MixerControls
  let transport: SeqLock<Transport>
  let opener: any PCMOpener
  let simulated: any PCM
  let snapshot: SeqLock<OutputSnapshot>
  let events: RingBuffer<AudioEvent>?
  let looks: RingBuffer<AudioLook>?
  let alarm: OutputAlarm
  let now: () -> HostTime
  let notify: (AudioNotice) -> Void

  var keeper = DeviceKeeper()
  var pcm: (any PCM)?
  var isReal = false
  var wasTold = false
  var clock = SampleClock()
  var assumedMap: FrameMap?
  var fill = FillTarget()
  var quantum = QuantumWatch()

  let scratch: UnsafeMutableBufferPointer<Float>
  /// Frames rendered and not yet taken by the device.
  var unsent = 0
  var unsentStart = 0
  /// The map that was lost while the device still holds what sounded, and how far that still has to fade.
  var lostMap: FrameMap?
  var fadeLeft = 0
  var framesWritten: Int64 = 0
  var framesSincePrepare: Int64 = 0

  var adoptedAt = HostTime(nanoseconds: 0)
  var progressAt = HostTime(nanoseconds: 0)
  var consumed: Int64 = 0
  var hasProgressed = true
  var resumeAttempts = 0
  var lastWake: HostTime?
  var hasStarted = false
  var silentFrom: Int64?
  /// Since when time stands still, and whether the device was let go for it.
  var stoodSince: HostTime?
  var isResting = false
  var plannedWake: HostTime?

  /// Whether it was asked to leave and nothing is heard any more.
  var isFinished = false

  init(
    mixer: Mixer, controls: MixerControls, transport: SeqLock<Transport>, opener: any PCMOpener,
    simulated: any PCM, snapshot: SeqLock<OutputSnapshot>, events: RingBuffer<AudioEvent>?,
    looks: RingBuffer<AudioLook>? = nil, alarm: OutputAlarm = OutputAlarm(),
    now: @escaping () -> HostTime, notify: @escaping (AudioNotice) -> Void
  ) {
    self.mixer = mixer
    self.controls = controls
    self.transport = transport
    self.opener = opener
    self.simulated = simulated
    self.snapshot = snapshot
    self.events = events
    self.looks = looks
    self.alarm = alarm
    self.now = now
    self.notify = notify
    scratch = .allocate(capacity: AudioLoop.period * AudioFormat.channels)
    scratch.initialize(repeating: 0)
  }

  deinit { scratch.deallocate() }

  /// The map in use: the clock's, or one that is assumed where the device tells nothing.
  var map: FrameMap? { clock.map ?? assumedMap }
  var framesRendered: Int64 { framesWritten + Int64(unsent) }

  /// Whether the device has played on for long enough to be looked at less often.
  ///
  /// Not where more is queued than usual: a pause is to be heard soon all the same.
  func isSettled(at time: HostTime) -> Bool {
    clock.map != nil && fill.frames <= AudioLoop.leastTarget + FillTarget.reserve
      && time - adoptedAt > AudioLoop.settling
  }
  /// Frames until the next look.
  func stride(at time: HostTime) -> Int { isSettled(at: time) ? 2 * AudioLoop.period : AudioLoop.period }

  /// Does what is due, and says when the next step is.
  func step() -> HostTime {
    let time = now()
    if !hasStarted {
      hasStarted = true
      keeper.start(at: time)
    }
    if alarm.take() { hush(at: time) }
    rest(at: time)
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
    noticeHang(since: time)
    let next = nextWake(after: time)
    plannedWake = next
    snapshot.store(
      OutputSnapshot(
        map: map ?? .exact, isLocked: map != nil, nextFrame: framesRendered, nextWake: next,
        stride: stride(at: time), isReal: isReal))
    return next
  }

  /// Lets the device go; the last call.
  func close() {
    if isReal, let pcm { opener.close(pcm) }
    if keeper.isOpening { opener.abandon() }
    pcm = nil
  }

  // MARK: When next

  func nextWake(after time: HostTime) -> HostTime {
    let length = map?.nanosecondsPerFrame ?? AudioFormat.nominalNanosecondsPerFrame
    let period = Nanoseconds(Double(stride(at: time)) * length)
    if isFinished { return time }
    if isResting { return time + AudioLoop.restInterval }
    var next: HostTime
    if controls.isLeaving || map == nil {
      next = time + 2 * AudioLoop.millisecond
      lastWake = nil
    } else if unsent > 0 || resumeAttempts > 0 {
      next = time + 5 * AudioLoop.millisecond
      lastWake = nil
    } else {
      // Spaced by the device's own frames, so that wakes neither drift against it nor add up their lateness. A step
      // in between, since somebody asked for one, leaves the plan as it is.
      if let planned = lastWake, planned > time {
        next = planned
      } else {
        let planned = (lastWake ?? time) + period
        next = planned > time ? planned : time + period
        lastWake = next
      }
    }
    if keeper.isOpening { next = min(next, time + 5 * AudioLoop.millisecond) }
    if let attempt = keeper.nextAttempt { next = min(next, max(attempt, time)) }
    return next
  }
}
