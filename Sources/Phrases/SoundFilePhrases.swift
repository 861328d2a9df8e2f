/// What is said of the sound files that a pattern names.
extension DiagnosticPhrases {
  /// What a sound file is for.
  public enum SoundPart: Hashable, Sendable {
    case words, cue, ambience
  }
  /// A recording that is not there.
  public func recordingMissing(_ name: String, _ part: SoundPart) -> DiagnosticWords {
    let help =
      switch part {
      case .words: say("until it is, its words are shown and spoken without it")
      case .cue: say("until it is, Settle's own sound is heard in its place")
      case .ambience: say("until it is, nothing is heard in its place")
      }
    return .init(say("the recording \"\(name)\" is not there"), label: say("this one"), help: help)
  }
  /// A recording that is there and is no sound that can be played.
  public func recordingBroken(_ name: String, _ why: String, _ part: SoundPart) -> DiagnosticWords {
    let help =
      switch part {
      case .words: say("until it can be, its words are shown and spoken without it")
      case .cue: say("until it can be, Settle's own sound is heard in its place")
      case .ambience: say("until it can be, nothing is heard in its place")
      }
    return .init(
      say("the recording \"\(name)\" cannot be played: \(why)"), label: say("this one"), help: help)
  }
  /// Why a sound file cannot be played, as in "… cannot be played: it is empty".
  public var soundUnknown: String { say("it is no sound file that is known here") }
  /// Why: silence.
  public var soundEmpty: String { say("there is no sound in it") }
  /// Why: its rate or its channels.
  public var soundUnusual: String {
    say("it has more channels, or another sample rate, than recordings have")
  }
  /// Why: its length.
  public func soundTooLong(minutes: Int) -> String { say("it is longer than \(minutes) minutes") }
  /// Why: its size.
  public func soundTooLarge(megabytes: Int) -> String { say("it is larger than \(megabytes) MiB") }
  /// Why: a library.
  public func soundLibraryMissing(_ name: String) -> String {
    say("that needs \(name), which is not on this machine")
  }
  /// Words at the beginning of a phase that take longer than it.
  public func cueLong(found: String, phase: String) -> DiagnosticWords {
    .init(
      say("these words take longer than the shortest phase that they begin"),
      label: say("they take \(number(found)) s, and the phase \(number(phase)) s"),
      help: say("shorter words, or a longer phase; what is left of them makes way for the next cue"))
  }
}
