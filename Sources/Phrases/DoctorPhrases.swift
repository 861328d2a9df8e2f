/// The words of `doctor`: what works here, and what does not.
public struct DoctorPhrases: Hashable, Sendable {
  /// The headings.
  public var sound = "Sound"
  public var timer = "Timer: how late it wakes"
  public var clock = "Sample clock: how far each look lies from what was expected"
  public var loopback = "Loopback: how far apart sounds are heard"
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
  public var pulse = "PulseAudio, or PipeWire in its place"
  public var mixing = "ALSA's own mixing"
  public var other = "a plugin of ALSA's"
  public func card(_ name: String) -> String { "the card \(name), without a server" }
  public var cardWithoutName = "a card, without a server"

  /// The audio path in one line.
  public func path(device: String, server: String) -> String {
    "The device \"\(device)\" is open: \(server)."
  }
  public func numbers(rate: Int, buffer: Int, latency: Double?) -> String {
    let heard = latency.map { "; what is written is heard \(tenths($0)) ms later" } ?? ""
    return
      "\(rate) frames a second, a buffer of \(buffer) frames (\(tenths(Double(buffer) * 1000 / Double(rate))) ms)\(heard)."
  }
  public func lumps(_ frames: Int) -> String { "It takes \(frames) frames at a time." }

  /// A distribution in one line, in microseconds.
  public func figures(count: Int, median: Double, p99: Double, worst: Double) -> String {
    "\(count) times: \(length(median)) in the middle, 99 of 100 within \(length(p99)), \(length(worst)) at most"
  }
  public var nothingMeasured = "nothing was measured"
  public func intervals(count: Int, worst: Double) -> String {
    "\(count) intervals, off by \(tenths(worst * 10) == "0.0" ? "less than a hundredth of a frame" : hundredths(worst) + " frames") at most"
  }

  /// What is fine.
  public var soundIsFine = "Sound: fine. A session would be heard."
  public var timerIsFine = "Timer: fine. A wake would have to be 200 ms late before a cue suffers."
  public func clockIsFine(_ partsPerMillion: Double) -> String {
    "Sample clock: fine. The card's clock is \(tenths(abs(partsPerMillion))) millionths off the machine's, and that is allowed for."
  }
  public var loopbackIsFine = "Loopback: fine. Sounds are heard where they belong, to the frame."
  public func terminalIsFine(_ colours: String) -> String { "Terminal: fine. \(colours)." }

  /// What is not, and what to do.
  public var noSound = """
    Sound: no device could be opened. A session goes on in silence. Is a sound server running, or is the device busy? \
    aplay -L lists names for --device.
    """
  public var nullDevice = "Sound: this device plays nothing by its nature. --device default is the usual one."
  public func underruns(_ count: Int) -> String {
    "Sound: the device ran dry \(count) times. The machine is very busy; closing other programs may help."
  }
  public func timerIsLate(_ worst: Double) -> String {
    "Timer: a wake was \(length(worst)) late, and cues may come late. The machine is very busy or is saving power."
  }
  public var clockIsUnsettled = """
    Sample clock: what the device says jitters by more than a millisecond. Cues are averaged to better than that; \
    a wired output jitters less than Bluetooth.
    """
  public var clockIsSilent =
    "Sample clock: the device never said what is heard. Cues go by the machine's clock."
  public func loopbackIsOff(_ frames: Double) -> String {
    "Loopback: sounds are up to \(hundredths(frames)) frames from where they belong. Something on the way resamples or stalls."
  }
  public var loopbackIsImpossible = """
    Loopback: not here. It needs PipeWire or PulseAudio, whose output can be heard by a monitor; a microphone is never \
    used.
    """
  public var nothingHeard =
    "Loopback: nothing was heard through the monitor. Is the output another one than the default?"
  public var noTerminal = "Terminal: standard output is none, so that a session would print one line a cue."

  /// Colours.
  public func colours(_ count: String, columns: Int, rows: Int, ascii: Bool) -> String {
    "\(count), \(columns) by \(rows)\(ascii ? ", plain characters only" : "")"
  }
  public var noColours = "No colours"
  public var sixteenColours = "16 colours"
  public var manyColours = "256 colours"
  public var allColours = "All colours"

  /// Help.
  public var help = "Tells what works here: the sound's way, the terminal, and how precise time is."
  public var helpSeconds = "How long it measures, 2 to 600."
  public var helpLoopback = "Plays quiet taps and hears them through the output's monitor."
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
