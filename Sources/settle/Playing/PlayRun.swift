internal import ALSAOutput
internal import Dispatch
internal import Glibc
internal import Pacing
internal import Phrases
internal import Realtime
internal import Rhythm
internal import Screen
internal import Session
internal import Sound
internal import Synchronization

/// One exercise being played: makes the parts, joins them, and waits until it is over.
final class PlayRun: Sendable {
  let clock = SystemClock()
  let plan: PlayPlan
  let conductor: Conductor
  let stage: Stage
  let audio: AudioOutput?
  private let watch: AudioWatch?
  private let ownSounds: OwnSoundLoading?
  private let output: LineWriter
  private let log: EventLog?
  let curtain: Curtain
  private let keeper: SessionKeeper
  let aside: LineWriter
  let awake: KeepAwake
  let people: PeopleLayer
  let narration: Narration?
  let turning = DispatchQueue(label: "settle.turning")
  /// Reads the speeds that are safe, once; nil where they are known.
  let furtherSpeeds: Mutex<(@Sendable () -> SpeedRange)?>
  /// What was opened, for whoever ends the run first.
  private let screen = Mutex<(any Stageable)?>(nil)

  /// How long time waits for the sound card where an exercise begins at once, in nanoseconds.
  private static let lockPatience: Nanoseconds = 300_000_000
  /// How long the picture takes to fade at the end, and the last sound to ring out, in nanoseconds.
  private static let fade: Nanoseconds = 1_000_000_000
  private static let ringing = EndSound.duration
  /// How far ahead a change takes effect where no sound tells, so that nothing is due before it can be done: 10 ms.
  private static let soon: Nanoseconds = 10_000_000

  init(_ plan: PlayPlan, log: EventLog?, output: LineWriter, curtain: Curtain) throws {
    let clock = clock
    let machine = try SessionMachine(
      plan.exercise, speed: plan.speed, speeds: plan.speeds, keysArrive: plan.keysArrive,
      quietness: plan.isBare ? .usual : nil, slept: clock.slept)
    let transport = SeqLock(machine.transport)
    let cues = RingBuffer<Cue>(capacity: 256)
    let conductorBox = ConductorBox()
    let narration = plan.voice.map { Narration($0, conductor: conductorBox, clock: clock, log: log) }
    let stage = Stage(
      visual: plan.visual, phrases: plan.phrases, hasSound: plan.sound != nil, hasVoice: narration != nil,
      isStill: plan.screen.isStill, isBare: plan.isBare)
    let watch = plan.sound == nil ? nil : AudioWatch(log: log)
    let aside = LineWriter(STDERR_FILENO)
    let people = PeopleLayer(plan.phrases.support, region: plan.region)
    let others = OtherExercises(of: plan)
    let tell: @Sendable (String) -> Void = { text in
      if plan.isPlain { aside.write(text) } else { stage.tell(text, at: clock.now) }
    }
    let audio = plan.sound.map { sound in
      AudioOutput(
        device: plan.device, settings: sound, transport: transport, cues: cues, records: watch?.records,
        events: watch?.events, words: narration?.port, streamName: plan.streamName,
        onNotice: { if !plan.isBare { tell(plan.phrases.sound.text(for: $0)) } })
    }
    var followers = [
      Conductor.Follower { delivery in
        if audio != nil { _ = cues.push(delivery.cue) }
        log?.cue(delivery)
        watch?.follow()
        audio?.look(at: clock.now)
        narration?.drain()
      }
    ]
    let keeper = SessionKeeper(exercise: plan.id)
    let awake = KeepAwake(clock: clock) { conductorBox.conductor?.now }
    if let narration {
      audio?.setSpeaking(narration.isOn)
      followers.append(Conductor.Follower(lookahead: Narration.lookahead) { narration.deliver($0) })
    }
    if plan.printsLines {
      let printer = PlainPrinter(
        line: PlainLine(phrases: plan.phrases, detail: plan.screen.lines), lines: output)
      followers.append(
        Conductor.Follower(lookahead: 0) { delivery in
          guard let session = conductorBox.conductor?.now else { return }
          printer.print(delivery, of: session)
        })
    }
    conductor = Conductor(
      machine, clock: clock, followers: followers,
      listeners: Conductor.Listeners(
        transport: { new in
          transport.store(new)
          audio?.nudge()
          awake.look()
        },
        record: {
          log?.session($0)
          keeper.take($0)
          narration?.take($0)
        },
        notice: { notice in
          // The picture has its own way to offer something.
          if ![.offered, .atRest].contains(notice) || plan.isPlain { tell(plan.phrases.text(for: notice)) }
        },
        woke: { log?.wake($0) },
        offer: { offer in
          switch offer {
          case .stop: curtain.fall(.left)
          case .lookOutward: break
          case .people: plan.isPlain ? tell(plan.phrases.journal.people) : people.open()
          }
        },
        another: {
          guard let other = others.next() else { return nil }
          let ratings = conductorBox.conductor?.now.ratings.count ?? 0
          keeper.turn(to: other.id, ratings: ratings, at: clock.now)
          stage.turn(to: other.visual)
          people.close()
          return other.another
        },
        ended: { if $0 == .finished { curtain.fall(.finished) } }),
      effect: { now in audio?.firstUnwrittenHeard(now: now) ?? now + PlayRun.soon })
    conductorBox.set(conductor)
    self.plan = plan
    furtherSpeeds = Mutex(plan.furtherSpeeds)
    self.stage = stage
    self.audio = audio
    self.watch = watch
    ownSounds = audio == nil ? nil : plan.ownSounds.map(OwnSoundLoading.init)
    self.output = output
    self.log = log
    self.curtain = curtain
    self.keeper = keeper
    self.aside = aside
    self.awake = awake
    self.people = people
    self.narration = narration
    if let line = plan.calmLine { tell(line) }
  }

  /// Plays, and returns the exit code.
  func play() -> Int32 {
    openScreen()
    audio?.start()
    readOwnSounds()
    begin()
    var outcome = curtain.wait()
    if case .finished = outcome { keeper.keep(conductor.now, at: clock.now) }
    if case .finished = outcome, let changed = linger() { outcome = changed }
    closeScreen()
    if case .finished = outcome {} else { conductor.perform(.leave) }
    // What was heard so far is on its way while the sound fades.
    watch?.drain()
    keeper.keep(conductor.now, at: clock.now)
    awake.finish()
    audio?.stop()
    narration?.finish()
    watch?.drain()
    log?.lines.finish()
    output.finish()
    if let failure = keeper.finish() {
      StandardStream.aside(plan.phrases.journal.notKept(plan.phrases.journal.text(for: failure)))
    }
    return outcome.exitCode
  }

  /// Has the pattern's own sounds read meanwhile; what is missing was told of with the pattern's other notes.
  private func readOwnSounds() {
    ownSounds?.begin(put: { [audio] in audio?.put($0) }) { [self] faults in
      let untold = faults.filter { $0.failure != nil }
      guard let line = plan.phrases.line(for: untold), !plan.isBare else { return }
      if plan.isPlain { aside.write(line) } else { stage.tell(line, at: clock.now) }
    }
  }

  private func openScreen() {
    let onEvent: @Sendable (ScreenEvent) -> Void = { [self] in take($0) }
    if !plan.isPlain, let live = try? liveScreen(onEvent) {
      // Known before it is started: a key may come at once.
      screen.withLock { $0 = live }
      if (try? live.start()) != nil { return }
    }
    let keys = KeyListener(plan.keysArrive ? try? Terminal.ofStandardInput() : nil, onEvent: onEvent)
    screen.withLock { $0 = keys }
    keys.start()
  }

  private func liveScreen(_ onEvent: @escaping @Sendable (ScreenEvent) -> Void) throws -> LiveScreen {
    let painter = ScreenPainter(
      look: Look.detected(plan.screen.palette, environment: Locale.environment), phrases: plan.phrases.screen)
    return LiveScreen(
      try plan.terminal ?? Terminal.ofStandardOutput(), painter: painter, fps: plan.screen.fps,
      asks: ScreenQuestion.worthAsking(Locale.environment, choice: plan.screen.palette),
      moment: { [self] now in
        // No timer tells of a machine that slept before the next cue; the next frame does.
        conductor.look()
        var moment = stage.moment(of: conductor.now, at: now)
        people.dress(&moment)
        return moment
      }, onEvent: onEvent)
  }

  func closeScreen() {
    screen.withLock { $0 }?.close()
  }

  /// Begins after the lead-in; without one as soon as the sound card can be relied on, and soon in any case.
  private func begin() {
    // What begins at once does not wait for words; they come when they are there.
    if plan.isBare { narration?.look() } else { narration?.waitForFirst { curtain.hasFallen } }
    if plan.leadIn > 0 { return conductor.begin(at: clock.now + plan.leadIn, lead: plan.leadIn) }
    let latest = clock.now + PlayRun.lockPatience
    while let audio, clock.now < latest, !curtain.hasFallen, !audio.isLocked || ownSounds?.isAwaited == true {
      usleep(2_000)
    }
    let now = clock.now
    conductor.begin(at: audio?.firstUnwrittenHeard(now: now) ?? now + PlayRun.soon, lead: 0)
  }

  /// Lets the picture fade and the last sound ring out; what ended that sooner, if anything did.
  private func linger() -> Curtain.Outcome? {
    if let sooner = curtain.wait(atMost: PlayRun.fade) { return sooner }
    closeScreen()
    guard let audio, audio.hasDevice, !audio.isSilent else { return nil }
    return curtain.wait(atMost: PlayRun.ringing - PlayRun.fade)
  }
}
