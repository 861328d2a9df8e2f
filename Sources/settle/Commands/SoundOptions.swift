internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Sound

/// How a pattern is heard, as far as the command line says so.
struct SoundOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Shell.phrases.help.volume, value: "number"))
  var volume: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Shell.phrases.help.sound))
  var sound: Bool?

  @Option(help: ArgumentHelp(Shell.phrases.help.device, value: "pcm"))
  var device: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.streamName, value: "name"))
  var streamName: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Shell.phrases.help.ticks))
  var ticks: Bool?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.breath, value: "sound"),
    completion: .words(of: PatternSound.Breath.self))
  var breath: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.cues, value: "sound"), completion: .words(of: PatternSound.Cue.self)
  )
  var cues: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.ambience, value: "sound"),
    completion: .words(of: PatternSound.Background.self))
  var ambience: String?

  /// What holds: the options before the config before what is usual.
  func held(_ config: Config) throws -> HeldSound {
    let words = Shell.phrases.command
    if let streamName, streamName.utf8.count > 200 || streamName != VisibleText.of(streamName) {
      throw Shell.failure(words.outOfRange("--stream-name", words.streamNameRange))
    }
    return HeldSound(
      volume: Held(option: try OptionValue.volume(volume), config.volume, SoundSettings.defaultVolume),
      isHeard: Held(option: sound, config.sound, true),
      device: Held(option: device, config.device, "default"),
      streamName: Held(option: streamName, config.streamName, "Settle"),
      ticks: Held(option: ticks, config.ticks, false),
      breath: Held(first: try OptionValue.choice(breath, "--breath"), config.breath),
      cues: Held(first: try OptionValue.choice(cues, "--cues"), config.cues),
      ambience: Held(first: try OptionValue.choice(ambience, "--ambience"), config.ambience))
  }
}

/// How a pattern is heard, and who says so.
struct HeldSound {
  var volume: Held<Int>
  var isHeard: Held<Bool>
  var device: Held<String>
  var streamName: Held<String>
  var ticks: Held<Bool>
  /// In place of what a pattern has; nil leaves that.
  var breath: Held<PatternSound.Breath?>
  var cues: Held<PatternSound.Cue?>
  var ambience: Held<PatternSound.Background?>

  /// What a pattern sounds like; nil for nothing.
  func settings(of pattern: PatternSound) -> SoundSettings? {
    guard isHeard.value else { return nil }
    return SoundSettings(applied(to: pattern), ticks: ticks.value, volume: volume.value)
  }

  /// A pattern's sound, with what stands in place of it.
  func applied(to pattern: PatternSound) -> PatternSound {
    var taste = Config()
    taste.breath = breath.value
    taste.cues = cues.value
    taste.ambience = ambience.value
    return taste.applied(to: pattern)
  }
}

/// A value, and where it comes from.
struct Held<Value> {
  enum Source { case usual, file, option }

  var value: Value
  var source: Source

  /// The first of these that there is.
  init(option: Value? = nil, _ file: Value?, _ usual: Value) {
    value = option ?? file ?? usual
    source = option != nil ? .option : file != nil ? .file : .usual
  }

  /// The first of these that there is; nothing where there is none.
  init<Choice>(first option: Choice?, _ file: Choice?) where Value == Choice? {
    value = option ?? file
    source = option != nil ? .option : file != nil ? .file : .usual
  }
}
