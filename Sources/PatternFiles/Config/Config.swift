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
  /// The picture, in place of the pattern's.
  public var visual: Pattern.Visual?
  /// The colours.
  public var palette: Palette?
  /// Whether words and a slow bar stand in for what moves.
  public var reducedMotion: Bool?
  /// The most frames in a second, within ``frames``.
  public var fps: Int?
  /// How much is told in lines, where there is no picture.
  public var lines: Lines?

  /// Which numbers of frames in a second there can be.
  public static let frames = 1...60

  /// The colours, each for the ground that the terminal tells of, for a dark one, or for a light one.
  public enum Palette: String, Hashable, Sendable, CaseIterable {
    /// Blue at dusk.
    case dusk
    /// The last of a fire.
    case ember
    /// Green and soft.
    case moss
    /// Told apart with any colour vision.
    case clear
    /// Black and white.
    case contrast
    /// Blue at dusk, on a dark ground.
    case darkDusk = "dusk-dark"
    /// The last of a fire, on a dark ground.
    case darkEmber = "ember-dark"
    /// Green and soft, on a dark ground.
    case darkMoss = "moss-dark"
    /// Told apart with any colour vision, on a dark ground.
    case darkClear = "clear-dark"
    /// Black and white, on a dark ground.
    case darkContrast = "contrast-dark"
    /// Blue at dusk, on a light ground.
    case lightDusk = "dusk-light"
    /// The last of a fire, on a light ground.
    case lightEmber = "ember-light"
    /// Green and soft, on a light ground.
    case lightMoss = "moss-light"
    /// Told apart with any colour vision, on a light ground.
    case lightClear = "clear-light"
    /// Black and white, on a light ground.
    case lightContrast = "contrast-light"
  }

  /// How much is told in lines.
  public enum Lines: String, Hashable, Sendable, CaseIterable {
    /// A line for each cue, with its time.
    case timed
    /// The same without times.
    case spoken
    /// The first breath of each step.
    case few
  }

  /// Whether words are spoken; where nothing is said, all but those of `now` are.
  public var voice: Bool?
  /// Who speaks.
  public var speaker: SpeakerName?
  /// Where piper is.
  public var piper: Piper?

  /// Somebody who speaks.
  public enum SpeakerName: String, Hashable, Sendable, CaseIterable {
    /// espeak-ng.
    case espeak = "espeak-ng"
    /// piper.
    case piper
    /// Nobody.
    case none
  }

  /// Where piper and its model are.
  public struct Piper: Hashable, Sendable {
    /// The program: a name on PATH, or a path from the root on.
    public var command: String
    /// The model, a path from the root on.
    public var model: String

    /// Where piper and its model are.
    public init(command: String, model: String) {
      self.command = command
      self.model = model
    }
  }

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
