internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Sound
internal import Support

/// How a pattern is played.
struct PlayOptions: ParsableArguments {
  @Flag(help: ArgumentHelp(Shell.phrases.help.ticks))
  var ticks = false

  @Option(help: ArgumentHelp(Shell.phrases.help.leadIn, value: "seconds"))
  var leadIn: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.speed, value: "factor"))
  var speed: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.visual, value: "picture"))
  var visual: String?

  @OptionGroup var sound: SoundOptions

  @OptionGroup var screen: ScreenOptions

  @Flag(help: ArgumentHelp(Shell.phrases.help.plain))
  var plain = false

  @Option(
    help: ArgumentHelp(Shell.phrases.help.events, value: "file"))
  var events: String?

  func plan(
    exercise: Exercise, pattern: Pattern, speeds: SpeedRange, config: Config, calmLine: String?
  ) throws -> PlayPlan {
    let words = Shell.phrases.command
    let usual: Nanoseconds = pattern.beginsWithBreath ? 3_000_000_000 : 0
    let lead = try leadIn.map { try OptionValue.leadIn($0) }
    let wanted = try OptionValue.speed(speed)
    let held = try sound.held(config)
    let picture =
      try visual.map { text in
        guard let kind = VisualKind(rawValue: text) else {
          throw Shell.failure(words.outOfRange("--visual", words.visualRange))
        }
        return kind
      } ?? VisualKind(rawValue: pattern.visual.rawValue) ?? .orb
    let isPlain = plain || events == "-" || !StandardStream.outputIsTerminal || Locale.isDumbTerminal
    var plan = PlayPlan(
      id: pattern.id, states: pattern.state, exercise: exercise, speed: speeds.clamp(wanted), speeds: speeds,
      leadIn: lead ?? usual,
      visual: picture, screen: try screen.settings(),
      sound: held.settings(of: pattern.sound, config, ticks: ticks), device: held.device.value,
      isPlain: isPlain, printsLines: isPlain && events != "-",
      keysArrive: !isPlain || StandardStream.inputIsTerminal,
      phrases: Shell.phrases,
      calmLine: speeds.clamp(wanted) == wanted ? calmLine : words.clamped(wanted > .one))
    if let name = config.streamName { plan.streamName = name }
    plan.region = config.region.flatMap(SupportRegion.init(named:))
    return plan
  }
}

extension SoundSettings {
  /// What a pattern asks for, as far as there are sounds for it; a bowl stands in for the others.
  init(_ sound: PatternSound, ticks: Bool = false, volume: Int) {
    let family: CueFamily =
      switch sound.cues {
      case .builtIn(let cue): CueFamily(rawValue: cue.rawValue) ?? .bowl
      case .files: .bowl
      }
    let ambience: Ambience =
      switch sound.ambience {
      case .builtIn(let background): Ambience(rawValue: background.rawValue) ?? .none
      case .file: .none
      }
    self.init(
      breath: BreathSound(rawValue: sound.breath.rawValue) ?? .swell, cues: family, ambience: ambience,
      ticks: ticks, volume: volume)
  }
}
