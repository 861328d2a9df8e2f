internal import ALSAOutput
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import SoundFiles
internal import Synchronization

/// The words of a pattern recorded one after another: what keys do, and what the page says.
final class RecordingRun: Sendable {
  fileprivate enum Phase {
    case ready
    case recording
    case playing(TakePlayer)
  }

  fileprivate struct State {
    var desk: RecordingDesk
    var index: Int
    var phase = Phase.ready
    /// What came of the last key.
    var told: [String] = []
  }

  private let state: Mutex<State>
  private let microphone: Microphone
  private let output: String
  private let words = Shell.phrases.record
  private let page = Mutex<KeyPage?>(nil)

  /// - Parameters:
  ///   - desk: where recordings are kept; it begins with the first line that has none.
  ///   - device: the ALSA PCM to record from.
  ///   - output: the one to play back through.
  init(_ desk: RecordingDesk, device: String, output: String) {
    let first = desk.lines.indices.first { desk.file(of: $0) == nil } ?? 0
    state = Mutex(State(desk: desk, index: first))
    microphone = Microphone(device: device)
    self.output = output
  }

  /// Shows the page until it is left; the exit code.
  func show(_ terminal: Terminal) throws(TerminalFailure) -> Int32 {
    let page = KeyPage(
      terminal, glyphs: .detected(environment: Locale.environment), onKey: { [self] in press($0) },
      onTick: { [self] in tick() })
    self.page.withLock { $0 = page }
    draw()
    let code = try page.run()
    // What was being said is kept, unless there was something before it.
    state.withLock { state in
      if case .recording = state.phase {
        let hadNone = state.desk.file(of: state.index) == nil
        let recorded = microphone.stop()
        if hadNone, let take = Take.trimmed(recorded) { _ = state.desk.keep(take, for: state.index) }
      }
      if case .playing(let player) = state.phase { player.stop() }
    }
    return code
  }

  /// How many lines are recorded, and how many there are.
  var tally: (done: Int, count: Int) { state.withLock { ($0.desk.done, $0.desk.lines.count) } }

  private func press(_ key: Key) {
    if key.command == .leave {
      page.withLock { $0 }?.leave()
      return
    }
    state.withLock { state in
      switch (state.phase, key) {
      case (.ready, .character(" ")), (.ready, .enter), (.ready, .character("r")): record(&state)
      case (.recording, .character(" ")), (.recording, .enter): finish(&state)
      case (.ready, .character("p")): listen(&state)
      case (.playing(let player), .character("p")), (.playing(let player), .character(" ")): player.stop()
      case (.ready, .character("n")), (.ready, .right), (.ready, .down): move(&state, by: 1)
      case (.ready, .character("b")), (.ready, .left), (.ready, .up): move(&state, by: -1)
      default: break
      }
    }
    draw()
  }

  private func record(_ state: inout State) {
    do throws(Microphone.Failure) {
      try microphone.start()
      state.phase = .recording
      state.told = []
    } catch {
      state.told = [words.noMicrophone(error.words)]
    }
  }

  private func finish(_ state: inout State) {
    state.phase = .ready
    guard let take = Take.trimmed(microphone.stop()) else {
      state.told = [words.nothingHeard]
      return
    }
    switch state.desk.keep(take, for: state.index) {
    case .kept(let file):
      let length = (take.duration + 50_000_000) / 100_000_000 * 100_000_000
      state.told = [words.kept(file, seconds: TimeText.seconds(length))]
      if take.peak > 0.9988 {
        state.told.append(words.clipped)
      } else if take.peak > 0.2512 {
        state.told.append(words.loud)
      }
      if state.desk.done == state.desk.lines.count { state.told.append(words.allThere) }
    case .moved(let file): state.told = [words.moved(file)]
    case .failed(let reason): state.told = [words.notKept(reason)]
    }
  }

  private func listen(_ state: inout State) {
    guard let path = state.desk.file(of: state.index) else { return }
    do throws(SoundFileFailure) {
      let player = TakePlayer(try SoundFileReader.read(path).samples, device: output)
      player.start()
      state.phase = .playing(player)
      state.told = []
    } catch {
      state.told = [words.notKept(Shell.phrases.diagnostics.text(for: error))]
    }
  }

  private func move(_ state: inout State, by step: Int) {
    state.index = min(max(state.index + step, 0), state.desk.lines.count - 1)
    state.told = []
  }

  private func tick() {
    let isChanging = state.withLock { state in
      switch state.phase {
      case .ready: return false
      case .recording:
        if microphone.hasEnded { finish(&state) }
        return true
      case .playing(let player):
        if player.hasEnded { state.phase = .ready }
        return true
      }
    }
    if isChanging { draw() }
  }

  private func draw() {
    guard let page = page.withLock({ $0 }) else { return }
    let (text, hint) = state.withLock { ($0.text(words, microphone), $0.hint(words)) }
    page.show(text, hint: hint)
  }
}

extension RecordingRun.State {
  fileprivate func text(_ words: RecordPhrases, _ microphone: Microphone) -> String {
    let line = desk.lines[index]
    let place = words.place(index + 1, of: desk.lines.count) + (line.language.map(words.inLanguage) ?? "")
    let file = desk.file(of: index)
    var below = told
    switch phase {
    case .ready:
      if told.isEmpty { below = [file == nil ? words.none : words.there(line.reference ?? "")] }
    case .recording:
      let progress = microphone.progress
      below = [
        words.recording(TimeText.short(Int64(progress.frames) * 1_000_000_000 / 48_000)), bar(progress.peak),
      ]
    case .playing: below = [words.playing]
    }
    return
      (["", place, "", "  " + VisibleText.of(line.text, keepsNewlines: true), ""]
      + below.map { VisibleText.of($0) })
      .joined(separator: "\n")
  }

  /// How loud it is just now, from −48 dBFS to full scale.
  private func bar(_ peak: Float) -> String {
    let decibels = peak > 0 ? 20 * log10(peak) : -100
    let cells = Int(min(max((decibels + 48) / 2, 0), 24))
    return String(repeating: "=", count: cells) + String(repeating: "-", count: 24 - cells)
  }

  fileprivate func hint(_ words: RecordPhrases) -> String {
    switch phase {
    case .ready: desk.file(of: index) == nil ? words.keysReady : words.keysThere
    case .recording: words.keysRecording
    case .playing: words.keysPlaying
    }
  }
}
