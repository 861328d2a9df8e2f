/// The words of `doctor`: what works here, and what does not.
public struct DoctorPhrases: PhraseGroup {
  static let place = PhrasePlace.doctor
  let language: Language

  /// Over the audio path.
  public var sound: String { say("Sound") }
  /// Over the timer's figures.
  public var timer: String { say("Timer: how late it wakes") }
  /// Over the sample clock's figures.
  public var clock: String { say("Sample clock: how far each look lies from what was expected") }
  /// Over what was heard through the monitor.
  public var loopback: String { say("Loopback: how far apart sounds are heard") }
  /// Over the sentences.
  public var verdict: String { say("What that means") }

  /// Told before it begins.
  public func begins(seconds: Int) -> String { say("Measuring for \(seconds) s.") }
  /// Told before it begins with a loopback.
  public func beginsAloud(seconds: Int) -> String {
    say(
      "Measuring for \(seconds) s. Quiet wooden taps are played, and heard through the monitor of the output."
    )
  }

  /// There is no audio path.
  public var nothingOpened: String { say("Nothing is open.") }

  /// Who answers.
  public var pipeWire: String { say("PipeWire") }
  /// PulseAudio's plugin.
  public var pulse: String { say("PulseAudio, or PipeWire in its place") }
  /// Several programs are mixed without a server.
  public var mixing: String { say("ALSA's own mixing") }
  /// None that is known.
  public var other: String { say("a plugin of ALSA's") }
  /// A card by its name.
  public func card(_ name: String) -> String { say("the card \(name), without a server") }
  /// A card that has none.
  public var cardWithoutName: String { say("a card, without a server") }

  /// The audio path in one line.
  public func path(device: String, server: String) -> String {
    say("The device \"\(device)\" is open: \(server).")
  }
  /// Its rate, its buffer, and how long it takes to the ear in milliseconds.
  public func numbers(rate: Int, buffer: Int, latency: Double?) -> String {
    let length = tenths(Double(buffer) * 1000 / Double(rate))
    guard let latency else {
      return say("\(rate) frames a second, a buffer of \(buffer) frames (\(length) ms).")
    }
    return say(
      "\(rate) frames a second, a buffer of \(buffer) frames (\(length) ms); what is written is heard \(tenths(latency)) ms later."
    )
  }
  /// In what lumps it takes frames.
  public func lumps(_ frames: Int) -> String { say("It takes \(frames) frames at a time.") }

  /// A distribution in one line, in microseconds.
  public func figures(count: Int, median: Double, p99: Double, worst: Double) -> String {
    say(
      "\(count) times: \(length(median)) in the middle, 99 of 100 within \(length(p99)), \(length(worst)) at most"
    )
  }
  /// There are no figures.
  public var nothingMeasured: String { say("nothing was measured") }
  /// How far intervals between sounds were off, in frames.
  public func intervals(count: Int, worst: Double) -> String {
    worst < 0.005
      ? say("\(count) intervals, off by less than a hundredth of a frame at most")
      : say("\(count) intervals, off by \(hundredths(worst)) frames at most")
  }

  /// A device is open and plays.
  public var soundIsFine: String { say("Sound: fine. A session would be heard.") }
  /// The timer wakes in time.
  public var timerIsFine: String { say("Timer: fine. Only a wake that is 200 ms late would touch a cue.") }
  /// It is known which frame is heard when.
  public func clockIsFine(_ partsPerMillion: Double) -> String {
    say(
      "Sample clock: fine. The card's clock is \(tenths(abs(partsPerMillion))) millionths off the machine's, and that is allowed for."
    )
  }
  /// What was heard is where it belongs.
  public var loopbackIsFine: String {
    say("Loopback: fine. Sounds are heard where they belong, to the frame.")
  }
  /// What the terminal can do.
  public func terminalIsFine(_ colours: String) -> String { say("Terminal: fine. \(colours).") }

  /// No device could be opened.
  public var noSound: String {
    say(
      """
      Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? \
      aplay -L lists names for --device.
      """)
  }
  /// The device plays nothing.
  public var nullDevice: String {
    say("Sound: this device plays nothing by its nature. --device default is the usual one.")
  }
  /// The device ran dry.
  public func underruns(_ count: Int) -> String {
    say(
      "Sound: the device ran dry \(count) times. The machine is very busy; closing other programs may help.")
  }
  /// The timer was late, in microseconds.
  public func timerIsLate(_ worst: Double) -> String {
    say(
      "Timer: a wake was \(length(worst)) late, and cues may come late. The machine is very busy or is saving power."
    )
  }
  /// What the device says jitters.
  public var clockIsUnsettled: String {
    say(
      """
      Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; \
      a wired output jitters less than Bluetooth.
      """)
  }
  /// The device says nothing of what is heard.
  public var clockIsSilent: String {
    say("Sample clock: the device never said what is heard. Cues go by the machine's clock.")
  }
  /// What was heard is off, in frames.
  public func loopbackIsOff(_ frames: Double) -> String {
    say(
      "Loopback: sounds are up to \(hundredths(frames)) frames from where they belong. Something on the way resamples or stalls."
    )
  }
  /// There is no monitor.
  public var loopbackIsImpossible: String {
    say(
      """
      Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never \
      used.
      """)
  }
  /// The monitor was silent.
  public var nothingHeard: String {
    say("Loopback: nothing was heard through the monitor. Is the output another one than the default?")
  }
  /// Standard output goes elsewhere.
  public var noTerminal: String {
    say("Terminal: standard output is none, so that a session would print one line a cue.")
  }

  /// What the terminal shows.
  public func colours(_ count: String, columns: Int, rows: Int, ascii: Bool) -> String {
    ascii
      ? say("\(count), \(columns) by \(rows), plain characters only") : say("\(count), \(columns) by \(rows)")
  }
  /// None.
  public var noColours: String { say("No colours") }
  /// Those of the terminal's theme.
  public var sixteenColours: String { say("16 colours") }
  /// Those of xterm's table.
  public var manyColours: String { say("256 colours") }
  /// Any.
  public var allColours: String { say("All colours") }

  /// What `doctor` is for.
  public var help: String {
    say("Tells what works here: the sound's way, the terminal, and how precise time is.")
  }
  /// `--seconds`.
  public var helpSeconds: String { say("How long it measures, 2 to 600.") }
  /// `--loopback`.
  public var helpLoopback: String { say("Plays quiet taps and hears them through the output's monitor.") }
  /// What `--seconds` takes.
  public var secondsRange: String { say("a number from 2 to 600") }

  private func length(_ microseconds: Double) -> String {
    microseconds < 1000 ? "\(Int(microseconds.rounded())) µs" : "\(tenths(microseconds / 1000)) ms"
  }
  private func tenths(_ value: Double) -> String { decimal(value, places: 1) }
  private func hundredths(_ value: Double) -> String { decimal(value, places: 2) }
  private func decimal(_ value: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let whole = Int((value * Double(scale)).rounded())
    let rest = String(whole % scale)
    return language.decimal("\(whole / scale)." + String(repeating: "0", count: places - rest.count) + rest)
  }

  /// The words in a language; what is not translated is British English.
  public init(in language: Language = .english) { self.language = language }
}
