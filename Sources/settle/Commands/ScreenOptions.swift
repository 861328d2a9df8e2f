internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Screen

/// How the screen shows what is played, as far as the command line says so.
struct ScreenOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(Shell.phrases.help.visual, value: "picture"), completion: .words(of: VisualKind.self))
  var visual: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.palette, value: "name"),
    completion: .words(of: Config.Palette.self))
  var palette: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.fps, value: "number"))
  var fps: String?

  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Shell.phrases.help.reducedMotion))
  var reducedMotion: Bool?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.lines, value: "which"), completion: .words(of: Config.Lines.self))
  var lines: String?

  /// What holds: the options before the config before what is usual; a value that is none is told, and ends the command.
  func held(_ config: Config) throws -> HeldScreen {
    let words = Shell.phrases.command
    if let palette, PaletteChoice(palette) == nil {
      throw Shell.failure(words.outOfRange("--palette", words.paletteRange))
    }
    let frames = try fps.map { text in
      guard let number = Int(text), ScreenSettings.frames.contains(number) else {
        throw Shell.failure(words.outOfRange("--fps", words.fpsRange))
      }
      return number
    }
    let usual = ScreenSettings()
    return HeldScreen(
      visual: Held(
        first: try OptionValue.choice(visual, "--visual"),
        config.visual.flatMap { VisualKind(rawValue: $0.rawValue) }),
      palette: Held(option: palette, config.palette?.rawValue, "dusk"),
      isStill: Held(option: reducedMotion, config.reducedMotion, usual.isStill),
      fps: Held(option: frames, config.fps, usual.fps),
      lines: Held(
        option: try OptionValue.choice(lines, "--lines"),
        config.lines.flatMap { PlainDetail(rawValue: $0.rawValue) }, usual.lines))
  }
}

/// How the screen shows what is played, and who says so.
struct HeldScreen {
  /// In place of what a pattern has; nil leaves that.
  var visual: Held<VisualKind?>
  var palette: Held<String>
  var isStill: Held<Bool>
  var fps: Held<Int>
  var lines: Held<PlainDetail>

  /// What the screen is told.
  var settings: ScreenSettings {
    var settings = ScreenSettings()
    settings.palette = PaletteChoice(palette.value) ?? .usual
    settings.isStill = isStill.value
    settings.fps = fps.value
    settings.lines = lines.value
    return settings
  }
}
