import Dispatch
public import Realtime
public import Rhythm
public import Sound
import Synchronization

/// The sound of a session: a mixer, a device or what stands in for one, and the thread between them.
///
/// Thread-safe: yes, each of its calls; `start` and `stop` once each.
public final class AudioOutput: Sendable {
  /// How long `stop` waits at most, in nanoseconds.
  public static let longestStop: Nanoseconds = 110_000_000

  private let controls: MixerControls
  private let snapshot: SeqLock<OutputSnapshot>
  private let thread: AudioThread
  private let opener: any PCMOpener
  private let jacks: ALSAJacks?
  private let alarm: OutputAlarm
  private let notices: DispatchQueue
  private let onNotice: @Sendable (AudioNotice) -> Void
  private let hangs = Mutex(HangWatch())

  /// An output that is not started yet.
  ///
  /// - Parameters:
  ///   - device: the name of an ALSA PCM, usually `default`.
  ///   - settings: what the exercise sounds like.
  ///   - transport: where the timeline stands when.
  ///   - cues: where cues arrive, handed over some 200 ms ahead; the output alone takes them out.
  ///   - records: where the place of each cue is told; the output alone puts them in.
  ///   - events: where faults are told; the output alone puts them in.
  ///   - looks: where each look at the device is told, for measuring; the output alone puts them in.
  ///   - words: where words arrive, and where it is told what became of them.
  ///   - streamName: what a sound server shows of it; letters, digits, spaces and hyphens are kept.
  ///   - onNotice: called on a queue of its own with what a person is to be told.
  public convenience init(
    device: String, settings: SoundSettings, transport: SeqLock<Transport>, cues: RingBuffer<Cue>,
    records: RingBuffer<AudioRecord>? = nil, events: RingBuffer<AudioEvent>? = nil,
    looks: RingBuffer<AudioLook>? = nil, words: WordsPort? = nil, streamName: String = "Settle",
    onNotice: @escaping @Sendable (AudioNotice) -> Void
  ) {
    StreamIdentity.adopt(name: streamName)
    self.init(
      opener: ALSAOpener(name: device), settings: settings, transport: transport, cues: cues,
      records: records, events: events, looks: looks, words: words, jacks: ALSAJacks(), onNotice: onNotice)
  }

  init(
    opener: any PCMOpener, settings: SoundSettings, transport: SeqLock<Transport>, cues: RingBuffer<Cue>,
    records: RingBuffer<AudioRecord>?, events: RingBuffer<AudioEvent>?,
    looks: RingBuffer<AudioLook>? = nil, words: WordsPort? = nil, jacks: ALSAJacks? = nil,
    onNotice: @escaping @Sendable (AudioNotice) -> Void
  ) {
    let controls = MixerControls(volume: settings.volume)
    let snapshot = SeqLock(OutputSnapshot())
    let notices = DispatchQueue(label: "settle.audio.notices")
    let alarm = OutputAlarm()
    let mixer = Mixer(settings: settings, controls: controls, cues: cues, records: records, words: words)
    let loop = AudioLoop(
      mixer: mixer, controls: controls, transport: transport, opener: opener,
      simulated: SimulatedPCM(now: MonotonicClock.now), snapshot: snapshot, events: events,
      looks: looks, alarm: alarm, now: MonotonicClock.now,
      notify: { notice in notices.async { onNotice(notice) } })
    self.controls = controls
    self.snapshot = snapshot
    self.opener = opener
    self.jacks = jacks
    self.alarm = alarm
    self.notices = notices
    self.onNotice = onNotice
    thread = AudioThread(loop: loop)
  }

  /// Opens the device and begins to play silence, away from the calling thread; returns at once.
  public func start() {
    thread.start()
    guard let jacks else { return }
    DispatchQueue(label: "settle.audio.jacks", qos: .utility).async { [alarm, thread] in
      JackWatch.run(jacks) {
        alarm.raise()
        thread.wake()
      }
    }
  }

  /// What was opened last, for `doctor`; nil before that.
  public var device: DeviceDescription? { opener.description }

  /// Whether it is known which frame is heard when; usually 20–60 ms after the start.
  public var isLocked: Bool { snapshot.load().isLocked }

  /// Whether what is heard comes from a device, and not from what stands in for one.
  public var hasDevice: Bool { snapshot.load().isReal }

  /// When a change that is published now would be heard: the heard time of the first frame not written yet.
  ///
  /// Nil until the clock is locked.
  public func firstUnwrittenHeard(now: HostTime) -> HostTime? {
    let seen = snapshot.load()
    guard seen.isLocked else { return nil }
    // The thread is about to write more, so a change would come too late for that.
    let isImminent = seen.nextWake - now < 1_500_000
    let frame = seen.nextFrame + (isImminent ? Int64(seen.stride) : 0)
    return max(now, seen.map.hostTime(of: frame))
  }

  /// Which frame is heard when, for `doctor`; nil until the clock is locked.
  public var map: FrameMap? {
    let seen = snapshot.load()
    return seen.isLocked ? seen.map : nil
  }

  /// The volume, 0…100. A change is heard with the next frames, slewed.
  public var volume: Int { controls.volume }

  /// Sets the volume, 0…100; sound that waited for a key goes on.
  public func setVolume(_ volume: Int) {
    controls.volume = volume
    controls.isHushed = false
  }

  /// Goes on with other sounds of Settle's own, without a gap; the volume stays what it is.
  public func change(to settings: SoundSettings) { controls.change(to: settings) }

  /// Whether the person wants silence, or sound waits for a key.
  public var isSilent: Bool { controls.isMuted || controls.isHushed }

  /// Mutes or unmutes; sound that waited for a key goes on.
  public func setMuted(_ isMuted: Bool) {
    controls.isMuted = isMuted
    controls.isHushed = false
  }

  /// Gives the mixer sounds of the author's, which may have taken a while to read.
  public func put(_ own: OwnSounds) { controls.put(own) }

  /// Gives the mixer these in place of all of the author's that it had, without a gap in what goes on.
  public func replaceOwn(with own: OwnSounds) { controls.replaceOwn(with: own) }

  /// Sees whether a device holds up the audio thread, and tells a person if it does. Costs next to nothing where it
  /// does not; to be called now and then.
  public func look(at now: HostTime) {
    let wake = snapshot.load().nextWake
    guard wake.nanoseconds > 0, now - wake > HangWatch.patience, !controls.isLeaving else { return }
    lookAgain()
  }

  private func lookAgain() {
    notices.async { [self] in
      guard !controls.isLeaving else { return }
      let wake = snapshot.load().nextWake
      let (isHung, isDoubting) = hangs.withLock { watch in
        (watch.isHung(nextWake: wake, at: MonotonicClock.now()), watch.isDoubting)
      }
      if isHung {
        alarm.tellMissed()
        onNotice(.lost)
      }
      guard isDoubting else { return }
      notices.asyncAfter(deadline: .now() + .nanoseconds(Int(HangWatch.doubt))) { [self] in lookAgain() }
    }
  }
  /// Whether words are heard; those under way give way softly.
  public func setSpeaking(_ isSpeaking: Bool) { controls.isSpeaking = isSpeaking }

  /// Tells the thread that the transport has changed, so that a pause is heard a little sooner.
  public func nudge() { thread.wake() }

  /// Fades out within some 8 ms of the next frames and lets the device go.
  ///
  /// Returns once nothing is heard any more, within `longestStop` even where a device hangs. False in that case.
  @discardableResult
  public func stop() -> Bool {
    controls.isLeaving = true
    thread.wake()
    jacks?.stop()
    return thread.waitUntilFinished(atMost: AudioOutput.longestStop)
  }
}
