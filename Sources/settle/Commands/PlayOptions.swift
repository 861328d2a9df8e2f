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

  @OptionGroup var sound: SoundOptions

  @OptionGroup var voice: VoiceOptions

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var place: RegionOption

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
    let shown = try screen.held(config)
    let isPlain = plain || events == "-" || !StandardStream.outputIsTerminal || Locale.isDumbTerminal
    var plan = PlayPlan(
      id: pattern.id, states: pattern.state, exercise: exercise, speed: speeds.clamp(wanted), speeds: speeds,
      leadIn: lead ?? usual,
      visual: shown.visual.value ?? VisualKind(rawValue: pattern.visual.rawValue) ?? .orb,
      screen: shown.settings, sound: held.settings(of: pattern.sound), device: held.device.value,
      isPlain: isPlain, printsLines: isPlain && events != "-",
      keysArrive: !isPlain || StandardStream.inputIsTerminal,
      phrases: Shell.phrases,
      calmLine: speeds.clamp(wanted) == wanted ? calmLine : words.clamped(wanted > .one))
    if held.isHeard.value { plan.ownSounds = OwnSoundFiles(held.applied(to: pattern.sound)) }
    plan.streamName = held.streamName.value
    plan.region = try place.held(config).value
    return plan
  }

  /// What is spoken of what is played; nil where nobody could speak, or nothing is heard.
  ///
  /// - Parameter isUsual: whether words are spoken where nobody says.
  func voicePlan(
    for plan: PlayPlan, checked: CheckedPattern, languages: [String], config: Config, isUsual: Bool = true
  ) throws -> VoicePlan? {
    var config = config
    // What is meant to be silent speaks only if that is asked for now.
    let isSilent = checked.pattern?.sound.isSilent == true
    if isSilent, config.voice == true { config.voice = nil }
    let isUsual = isUsual && !isSilent
    return VoicePlan(
      try voice.held(config, isUsual: isUsual), checked: checked, exercise: plan.exercise,
      languages: languages, sound: plan.sound)
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
