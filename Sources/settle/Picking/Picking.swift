internal import ArgumentParser
internal import Dispatch
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Synchronization

/// `settle` alone, in a terminal: a calm choice, and then what was chosen.
final class Picking: Sendable {
  private struct State {
    var picker: Picker
    /// When a line was chosen last; the curve of its breath flows from then on.
    var since: HostTime?
    /// What is played; the first choice counts.
    var chosen: String?
  }

  private let state = Mutex(State(picker: Picker(phrases: Shell.phrases.picker)))
  private let done = DispatchSemaphore(value: 0)
  private let screen = Mutex<LiveScreen?>(nil)
  private let isStill: Bool

  /// Whether there is a terminal to choose on.
  static var isPossible: Bool {
    StandardStream.outputIsTerminal && StandardStream.inputIsTerminal && !Locale.isDumbTerminal
  }

  /// Lets a person choose, and plays it; throws the exit code where it is not 0.
  static func run() throws {
    let config = Shell.config().config
    let playing = try PlayOptions.parse([])
    let settings = try playing.screen.held(config).settings
    let terminal: Terminal
    do { terminal = try Terminal.ofStandardOutput() } catch {
      return StandardStream.line(Settle.helpMessage())
    }
    let picking = Picking(isStill: settings.isStill)
    guard picking.show(on: terminal, settings) else { return StandardStream.line(Settle.helpMessage()) }
    // The first question needs nothing of it: it is seen before anything is read.
    let shelf = Shelf.filled()
    picking.state.withLock { $0.picker.fill(shelf.entries, last: shelf.last) }
    picking.screen.withLock { $0 }?.poke()
    let choice = picking.wait()
    guard let checked = shelf.patterns[choice] else { return }
    try play(checked, as: choice, playing, config, on: terminal, picking)
  }

  private init(isStill: Bool) {
    self.isStill = isStill
  }

  private func show(on terminal: Terminal, _ settings: ScreenSettings) -> Bool {
    let painter = ScreenPainter(
      look: Look.detected(settings.palette, environment: Locale.environment), phrases: Shell.phrases.screen)
    let screen = LiveScreen(
      terminal, painter: painter, fps: settings.fps,
      asks: ScreenQuestion.worthAsking(Locale.environment, choice: settings.palette),
      moment: { [self] now in moment(at: now) }, onKey: { [self] in take($0) },
      onEvent: { [self] event in
        switch event {
        case .hungUp: leave(129)
        case .outside(.leave(let code)): leave(code)
        default: break
        }
      })
    self.screen.withLock { $0 = screen }
    return (try? screen.start()) != nil
  }

  private func moment(at now: HostTime) -> Moment {
    state.withLock { state in
      let since = state.since ?? now
      state.since = since
      return PickerView.moment(state.picker, since: now - since, isStill: isStill)
    }
  }

  private func take(_ key: Key) {
    let choice = state.withLock { state -> Picker.Choice? in
      guard state.chosen == nil else { return nil }
      let before = state.picker
      let choice = state.picker.take(key)
      if state.picker != before { state.since = nil }
      if case .play(let id) = choice { state.chosen = id }
      return choice
    }
    switch choice {
    case .leave: leave(0)
    case .play: done.signal()
    case nil: break
    }
  }

  /// At once, on the thread that asks for it: nothing has been begun that would have to be ended.
  private func leave(_ code: Int32) {
    screen.withLock { $0 }?.close()
    _exit(code)
  }

  private func wait() -> String {
    done.wait()
    return state.withLock { $0.chosen ?? "" }
  }

  /// Plays what was chosen on the same screen, so that the shell is not seen between the two.
  private static func play(
    _ checked: CheckedPattern, as choice: String, _ playing: PlayOptions, _ config: Config,
    on terminal: Terminal, _ picking: Picking
  ) throws {
    let screen = picking.screen.withLock { $0 }
    let isAsked = !checked.acknowledged.isEmpty && checked.file.origin == .installed
    if isAsked { screen?.close() } else { screen?.handOver() }
    if isAsked { try Refusal.ask(about: checked, Shell.phrases.command.playAnyway) }
    guard let exercise = checked.exercise, let pattern = checked.pattern else { return }
    var plan =
      Shelf.isNow(choice)
      ? try NowCommand.parse([]).plan(for: checked)
      : try playing.plan(
        exercise: exercise, pattern: pattern, speeds: checked.speedRange, config: config, calmLine: nil)
    if !isAsked { plan.terminal = terminal }
    try playing.play(plan)
  }
}
