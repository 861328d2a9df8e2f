internal import ArgumentParser
internal import Phrases
internal import Screen

/// How the screen shows what is played.
struct ScreenOptions: ParsableArguments {
  @Option(help: ArgumentHelp(Shell.phrases.help.palette, value: "name"))
  var palette: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.fps, value: "number"))
  var fps: String?

  @Flag(help: ArgumentHelp(Shell.phrases.help.reducedMotion))
  var reducedMotion = false

  @Option(help: ArgumentHelp(Shell.phrases.help.lines, value: "which"))
  var lines: String?

  /// What they ask for; a value that is none is told, and ends the command.
  func settings() throws -> ScreenSettings {
    let words = Shell.phrases.command
    var settings = ScreenSettings()
    if let palette {
      guard let choice = PaletteChoice(palette) else {
        throw Shell.failure(words.outOfRange("--palette", words.paletteRange))
      }
      settings.palette = choice
    }
    if let fps {
      guard let number = Int(fps), ScreenSettings.frames.contains(number) else {
        throw Shell.failure(words.outOfRange("--fps", words.fpsRange))
      }
      settings.fps = number
    }
    if let lines {
      guard let detail = PlainDetail(rawValue: lines) else {
        throw Shell.failure(words.outOfRange("--lines", words.linesRange))
      }
      settings.lines = detail
    }
    settings.isStill = reducedMotion
    return settings
  }
}
