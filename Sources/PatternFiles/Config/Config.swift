/// What a person prefers, as far as they have said so; what is nil is left to the pattern or to the program.
public struct Config: Hashable, Sendable {
  /// How loud, 0…100.
  public var volume: Int?
  /// Whether anything is heard at all.
  public var sound: Bool?
  /// The name of the ALSA PCM that plays.
  public var device: String?
  /// What the sound server shows of the stream.
  public var streamName: String?
  /// Whether a soft tick marks each second.
  public var ticks: Bool?
  /// The sound that goes with the breath, in place of the pattern's.
  public var breath: PatternSound.Breath?
  /// The sounds at the beginnings of phases, in place of the pattern's.
  public var cues: PatternSound.Cue?
  /// What is heard all the while, in place of the pattern's.
  public var ambience: PatternSound.Background?

  /// Where the person is, for help lines; never guessed.
  public var region: String?

  /// No preference at all.
  public init() {}

  /// What is heard of a pattern: what the person prefers, else what its author chose.
  public func applied(to sound: PatternSound) -> PatternSound {
    var sound = sound
    if let breath { sound.breath = breath }
    if let cues { sound.cues = .builtIn(cues) }
    if let ambience { sound.ambience = .builtIn(ambience) }
    return sound
  }

  /// The person's own file: `$XDG_CONFIG_HOME/settle/config.json`, by default below `~/.config`; nil without a home.
  public static func standardPath() -> String? {
    FileSystem.configFolder.map { $0 + "/settle/config.json" }
  }
}

/// A config that was read, and what there is to say about it.
public struct CheckedConfig: Sendable {
  /// What can be used of it: a key that is wrong counts as not there, the others hold.
  public var config = Config()
  /// Whether there is a file.
  public var isThere = false
  /// All problems, sorted by place.
  public var diagnostics: [Diagnostic] = []

  /// A config of which there is no file.
  public init() {}

  /// Whether something in it cannot be used.
  public var isBroken: Bool { !diagnostics.isEmpty }
}
