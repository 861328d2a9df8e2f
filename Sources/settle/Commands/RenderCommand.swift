internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Sound
internal import SoundFiles

/// `settle render`.
struct RenderCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "render", abstract: Shell.phrases.help.render)

  @OptionGroup var pattern: PatternOptions

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: ArgumentHelp(Shell.phrases.help.soundFile, value: "file"))
  var output: String

  @Flag(help: ArgumentHelp(Shell.phrases.help.force))
  var force = false

  @Flag(help: ArgumentHelp(Shell.phrases.help.ticks))
  var ticks = false

  @Option(help: ArgumentHelp(Shell.phrases.help.speed, value: "factor"))
  var speed: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.volume, value: "number"))
  var volume: String?

  @OptionGroup var voice: VoiceOptions

  func run() throws {
    let words = Shell.phrases.command
    guard let format = SoundFileFormat(path: output) else {
      throw Shell.failure(words.unknownEnding(output))
    }
    let (checked, described, exercise) = try pattern.readPlayable()
    let wanted = try OptionValue.speed(speed)
    let loudness = try OptionValue.volume(volume) ?? SoundSettings.defaultVolume
    try pattern.ask(about: checked, words.renderAnyway)
    let rate = checked.speedRange.clamp(wanted)
    if rate != wanted { StandardStream.aside(words.clamped(wanted > .one)) }

    var settings = SoundSettings(described.sound, ticks: ticks, volume: loudness)
    let (own, faults) = OwnSoundFiles(described.sound).read()
    settings.own = own
    if let line = Shell.phrases.line(for: faults) { StandardStream.aside(line) }

    let session: OfflineSession
    // Who speaks is who is there; whether, only the command line says.
    var config = Shell.config().config
    config.voice = nil
    let spoken = VoicePlan(
      try voice.held(config, isUsual: !described.sound.isSilent), checked: checked, exercise: exercise,
      languages: pattern.languages, sound: settings)
    let narration = spoken.flatMap { $0.isOn ? OfflineNarration($0) : nil }
    defer { narration?.finish() }
    do {
      session = try OfflineSession(
        exercise, speed: rate, speeds: checked.speedRange, settings: settings, narration: narration)
    } catch { throw Shell.failure(words.tooLongToRender) }
    let interruption = Interruption()
    let run = RenderRun(
      session: session, path: output, format: format,
      tags: SoundFileTags(
        title: described.name.text(for: pattern.languages), comment: words.renderedFrom(described.id)),
      interruption: interruption)
    do throws(SoundFileFailure) {
      try run.write(replacing: force)
    } catch {
      throw Shell.failure(words.text(for: error, file: output))
    }
    if let code = interruption.exitCode { throw ExitCode(code) }
  }
}

extension CommandPhrases {
  /// What a person is told of a sound file that could not be written.
  func text(for failure: SoundFileFailure, file: String) -> String {
    switch failure {
    case .exists: fileExists(file)
    case .system(let code): unwritable(file, Shell.reason(code))
    case .libraryMissing(let name): needsLibrary(file, name)
    case .formatUnknown: formatNotWritten(file)
    case .library(let text): unwritable(file, text.trimmingFullStop)
    case .notAFile: notAFile(file)
    case .tooLarge, .tooLong, .unusual, .empty: unwritable(file, "\(failure)")
    }
  }
}

extension String {
  fileprivate var trimmingFullStop: String {
    var text = self[...]
    while text.last == "." || text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
