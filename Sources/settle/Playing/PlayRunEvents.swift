internal import ALSAOutput
internal import Dispatch
internal import Glibc
internal import Pacing
internal import Phrases
internal import Rhythm
internal import Screen
internal import Session
internal import Synchronization

/// What keys and signals do to a run; called on threads of their own.
extension PlayRun {
  /// How long a stop of the process waits until the sound has faded, in microseconds.
  private static let fadeBeforeStop: UInt32 = 110_000
  /// How far a key changes the volume.
  private static let volumeStep = 5

  /// What a key, a signal or the terminal asks for.
  func take(_ event: ScreenEvent) {
    switch event {
    case .hungUp: leave(.outside(129))
    case .outside(.leave(let code)): leave(.outside(code))
    case .outside(.stopping):
      if !conductor.now.isPaused { conductor.perform(.pauseOrResume) }
      if audio?.hasDevice == true { usleep(PlayRun.fadeBeforeStop) }
    case .outside(.continued), .outside(.resized): break
    case .command(.leave): leave(.left)
    case .command(let command): perform(command)
    }
  }

  /// On the thread of keys or signals: the terminal first, and the process is gone whatever else hangs.
  private func leave(_ outcome: Curtain.Outcome) {
    closeScreen()
    curtain.leaveInTime(outcome.exitCode)
    curtain.fall(outcome)
  }

  private func perform(_ command: Command) {
    stage.noticeKey(at: clock.now)
    awake.noticeKey()
    if people.take(command, showsHelp: stage.showsHelp) {
      conductor.noticeKey()
      if stage.showsHelp { stage.toggleHelp() }
      return
    }
    switch command {
    case .help:
      conductor.noticeKey()
      stage.toggleHelp()
    case .nextVisual:
      conductor.noticeKey()
      stage.nextVisual()
    // While a rating is asked, or something is offered, the arrows are its.
    case .louder where isAsking, .quieter where isAsking, .faster where isAsking, .slower where isAsking:
      conductor.perform(command)
      if plan.isPlain, let value = conductor.now.rating(at: clock.now) {
        aside.write(plan.phrases.journal.rating(value))
      }
    case .faster, .slower:
      findSpeeds()
      conductor.perform(command)
    case .louder: change(volume: PlayRun.volumeStep)
    case .quieter: change(volume: -PlayRun.volumeStep)
    case .mute: mute()
    case .voice: voice()
    // Another exercise is read from files: whatever that takes, the next key is heard meanwhile.
    case .somethingElse:
      narration?.turn()
      turning.async { [conductor] in conductor.perform(.somethingElse) }
    default: conductor.perform(command)
    }
  }

  private var isAsking: Bool {
    let session = conductor.now
    return session.isOffering || session.isAsking(at: clock.now)
  }

  /// Looks, once, which further speeds are safe, where the start did not wait for that.
  private func findSpeeds() {
    guard let found = furtherSpeeds.withLock({ $0.take() }) else { return }
    conductor.allow(found(), for: plan.exercise)
  }

  private func change(volume step: Int) {
    conductor.noticeKey()
    guard let audio else { return }
    audio.setVolume(min(max(audio.volume + step, 0), 100))
    stage.show(volume: audio.volume, isMuted: audio.isSilent, at: clock.now)
  }

  private func voice() {
    conductor.noticeKey()
    guard let narration, let audio else { return }
    // First nobody speaks any more, then what was to be spoken is forgotten.
    if narration.isOn { audio.setSpeaking(false) }
    narration.toggle()
    audio.setSpeaking(narration.isOn)
    guard !plan.isBare else { return }
    let words = plan.phrases.speech
    let line = narration.isOn ? words.isOn : words.isOff
    plan.isPlain ? aside.write(line) : stage.tell(line, at: clock.now)
  }

  private func mute() {
    conductor.noticeKey()
    guard let audio else { return }
    audio.setMuted(!audio.isSilent)
    stage.show(volume: audio.volume, isMuted: audio.isSilent, at: clock.now)
  }
}
