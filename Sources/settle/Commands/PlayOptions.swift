internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Sound

/// How a pattern is played.
struct PlayOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Shell.phrases.help.leadIn, value: "seconds"))
  var leadIn: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.speed, value: "factor"))
  var speed: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.visual, value: "picture"))
  var visual: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.volume, value: "number"))
  var volume: String?

  @Flag(help: ArgumentHelp(Shell.phrases.help.noSound))
  var noSound = false

  @Option(help: ArgumentHelp(Shell.phrases.help.device, value: "pcm"))
  var device = "default"

  @OptionGroup var screen: ScreenOptions

  @Flag(help: ArgumentHelp(Shell.phrases.help.plain))
  var plain = false

  @Option(
    help: ArgumentHelp(Shell.phrases.help.events, value: "file"))
  var events: String?

  func plan(
    exercise: Exercise, pattern: Pattern, speeds: SpeedRange, calmLine: String?
  ) throws -> PlayPlan {
    let words = Shell.phrases.command
    let usual: Nanoseconds = pattern.beginsWithBreath ? 3_000_000_000 : 0
    let lead = try leadIn.map { text in
      guard let length = TimeArgument.nanoseconds(text), length <= 3_600_000_000_000 else {
        throw Shell.failure(words.outOfRange("--lead-in", words.leadInRange))
      }
      return length
    }
    let wanted =
      try speed.map { text in
        guard let percent = TimeArgument.percent(text), Rate.bounds.contains(percent) else {
          throw Shell.failure(words.outOfRange("--speed", words.speedRange))
        }
        return Rate(clampingPercent: percent)
      } ?? .one
    let loudness =
      try volume.map { text in
        guard let number = Int(text), (0...100).contains(number) else {
          throw Shell.failure(words.outOfRange("--volume", words.volumeRange))
        }
        return number
      } ?? SoundSettings.defaultVolume
    let picture =
      try visual.map { text in
        guard let kind = VisualKind(rawValue: text) else {
          throw Shell.failure(words.outOfRange("--visual", words.visualRange))
        }
        return kind
      } ?? VisualKind(rawValue: pattern.visual.rawValue) ?? .orb
    let isPlain = plain || events == "-" || !StandardStream.outputIsTerminal || Locale.isDumbTerminal
    return PlayPlan(
      exercise: exercise, speed: speeds.clamp(wanted), speeds: speeds, leadIn: lead ?? usual,
      visual: picture, screen: try screen.settings(),
      sound: noSound ? nil : SoundSettings(pattern.sound, volume: loudness), device: device,
      isPlain: isPlain, printsLines: isPlain && events != "-",
      keysArrive: !isPlain || StandardStream.inputIsTerminal,
      phrases: Shell.phrases,
      calmLine: speeds.clamp(wanted) == wanted ? calmLine : words.clamped(wanted > .one))
  }
}

extension SoundSettings {
  /// What a pattern asks for, as far as there are sounds for it; a bowl stands in for the others.
  fileprivate init(_ sound: PatternSound, volume: Int) {
    let family: CueFamily =
      switch sound.cues {
      case .builtIn(let cue): CueFamily(rawValue: cue.rawValue) ?? .bowl
      case .files: .bowl
      }
    self.init(breath: BreathSound(rawValue: sound.breath.rawValue) ?? .swell, cues: family, volume: volume)
  }
}
