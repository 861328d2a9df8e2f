/// The words of `doctor`: what works here, and what does not.
public struct DoctorPhrases: Hashable, Sendable {
  /// Over the audio path.
  public var sound = "Sound"
  /// Over the timer's figures.
  public var timer = "Timer: how late it wakes"
  /// Over the sample clock's figures.
  public var clock = "Sample clock: how far each look lies from what was expected"
  /// Over what was heard through the monitor.
  public var loopback = "Loopback: how far apart sounds are heard"
  /// Over the sentences.
  public var verdict = "What that means"

  /// Told before it begins.
  public func begins(seconds: Int) -> String { "Measuring for \(seconds) s." }
  /// Told before it begins with a loopback.
  public func beginsAloud(seconds: Int) -> String {
    "Measuring for \(seconds) s. Quiet wooden taps are played, and heard through the monitor of the output."
  }

  /// There is no audio path.
  public var nothingOpened = "Nothing is open."

  /// Who answers.
  public var pipeWire = "PipeWire"
  /// PulseAudio's plugin.
  public var pulse = "PulseAudio, or PipeWire in its place"
  /// Several programs are mixed without a server.
  public var mixing = "ALSA's own mixing"
  /// None that is known.
  public var other = "a plugin of ALSA's"
  /// A card by its name.
  public func card(_ name: String) -> String { "the card \(name), without a server" }
  /// A card that has none.
  public var cardWithoutName = "a card, without a server"

  /// The audio path in one line.
  public func path(device: String, server: String) -> String {
    "The device \"\(device)\" is open: \(server)."
  }
  /// Its rate, its buffer, and how long it takes to the ear in milliseconds.
  public func numbers(rate: Int, buffer: Int, latency: Double?) -> String {
    let heard = latency.map { "; what is written is heard \(tenths($0)) ms later" } ?? ""
    return
      "\(rate) frames a second, a buffer of \(buffer) frames (\(tenths(Double(buffer) * 1000 / Double(rate))) ms)\(heard)."
  }
  /// In what lumps it takes frames.
  public func lumps(_ frames: Int) -> String { "It takes \(frames) frames at a time." }

  /// A distribution in one line, in microseconds.
  public func figures(count: Int, median: Double, p99: Double, worst: Double) -> String {
    "\(count) times: \(length(median)) in the middle, 99 of 100 within \(length(p99)), \(length(worst)) at most"
  }
  /// There are no figures.
  public var nothingMeasured = "nothing was measured"
  /// How far intervals between sounds were off, in frames.
  public func intervals(count: Int, worst: Double) -> String {
    "\(count) intervals, off by \(tenths(worst * 10) == "0.0" ? "less than a hundredth of a frame" : hundredths(worst) + " frames") at most"
  }

  /// A device is open and plays.
  public var soundIsFine = "Sound: fine. A session would be heard."
  /// The timer wakes in time.
  public var timerIsFine = "Timer: fine. Only a wake that is 200 ms late makes a cue suffer."
  /// It is known which frame is heard when.
  public func clockIsFine(_ partsPerMillion: Double) -> String {
    "Sample clock: fine. The card's clock is \(tenths(abs(partsPerMillion))) millionths off the machine's, and that is allowed for."
  }
  /// What was heard is where it belongs.
  public var loopbackIsFine = "Loopback: fine. Sounds are heard where they belong, to the frame."
  /// What the terminal can do.
  public func terminalIsFine(_ colours: String) -> String { "Terminal: fine. \(colours)." }

  /// No device could be opened.
  public var noSound = """
    Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? \
    aplay -L lists names for --device.
    """
  /// The device plays nothing.
  public var nullDevice = "Sound: this device plays nothing by its nature. --device default is the usual one."
  /// The device ran dry.
  public func underruns(_ count: Int) -> String {
    "Sound: the device ran dry \(count) times. The machine is very busy; closing other programs may help."
  }
  /// The timer was late, in microseconds.
  public func timerIsLate(_ worst: Double) -> String {
    "Timer: a wake was \(length(worst)) late, and cues may come late. The machine is very busy or is saving power."
  }
  /// What the device says jitters.
  public var clockIsUnsettled = """
    Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; \
    a wired output jitters less than Bluetooth.
    """
  /// The device says nothing of what is heard.
  public var clockIsSilent =
    "Sample clock: the device never said what is heard. Cues go by the machine's clock."
  /// What was heard is off, in frames.
  public func loopbackIsOff(_ frames: Double) -> String {
    "Loopback: sounds are up to \(hundredths(frames)) frames from where they belong. Something on the way resamples or stalls."
  }
  /// There is no monitor.
  public var loopbackIsImpossible = """
    Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never \
    used.
    """
  /// The monitor was silent.
  public var nothingHeard =
    "Loopback: nothing was heard through the monitor. Is the output another one than the default?"
  /// Standard output goes elsewhere.
  public var noTerminal = "Terminal: standard output is none, so that a session would print one line a cue."

  /// What the terminal shows.
  public func colours(_ count: String, columns: Int, rows: Int, ascii: Bool) -> String {
    "\(count), \(columns) by \(rows)\(ascii ? ", plain characters only" : "")"
  }
  /// None.
  public var noColours = "No colours"
  /// Those of the terminal's theme.
  public var sixteenColours = "16 colours"
  /// Those of xterm's table.
  public var manyColours = "256 colours"
  /// Any.
  public var allColours = "All colours"

  /// What `doctor` is for.
  public var help = "Tells what works here: the sound's way, the terminal, and how precise time is."
  /// `--seconds`.
  public var helpSeconds = "How long it measures, 2 to 600."
  /// `--loopback`.
  public var helpLoopback = "Plays quiet taps and hears them through the output's monitor."
  /// What `--seconds` takes.
  public var secondsRange = "a number from 2 to 600"

  private func length(_ microseconds: Double) -> String {
    microseconds < 1000 ? "\(Int(microseconds.rounded())) µs" : "\(tenths(microseconds / 1000)) ms"
  }
  private func tenths(_ value: Double) -> String { decimal(value, places: 1) }
  private func hundredths(_ value: Double) -> String { decimal(value, places: 2) }
  private func decimal(_ value: Double, places: Int) -> String {
    let scale = places == 1 ? 10 : 100
    let whole = Int((value * Double(scale)).rounded())
    let rest = String(whole % scale)
    return "\(whole / scale)." + String(repeating: "0", count: places - rest.count) + rest
  }

  /// The usual words.
  public init() {}
}
