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

  /// What holds: the options before the config before what is usual.
  func held(_ config: Config) throws -> HeldSound {
    HeldSound(
      volume: Held(option: try OptionValue.volume(volume), config.volume, SoundSettings.defaultVolume),
      isHeard: Held(option: sound, config.sound, true),
      device: Held(option: device, config.device, "default"))
  }
}

/// How a pattern is heard, and who says so.
struct HeldSound {
  var volume: Held<Int>
  var isHeard: Held<Bool>
  var device: Held<String>

  /// What a pattern sounds like; nil for nothing.
  func settings(of pattern: PatternSound, _ config: Config, ticks: Bool = false) -> SoundSettings? {
    guard isHeard.value else { return nil }
    return SoundSettings(
      config.applied(to: pattern), ticks: ticks || config.ticks == true, volume: volume.value)
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
}
