/// What is heard while a pattern plays.
public struct PatternSound: Hashable, Sendable {
  /// The sound that goes with the breath.
  public enum Breath: String, Hashable, Sendable, CaseIterable {
    /// A tone that opens and closes with the breath.
    case swell
    /// A steady tone.
    case tone
    /// Nothing.
    case none
  }

  /// A sound at the beginning of a phase.
  public enum Cue: String, Hashable, Sendable, CaseIterable {
    /// A singing bowl.
    case bowl
    /// A chime.
    case chime
    /// A muted bar of wood.
    case wood
    /// Spoken words.
    case spoken
    /// Counted seconds.
    case count
    /// Nothing.
    case none
  }

  /// A phase that may have a sound file of its own.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// The in-breath.
    case inhale = "in"
    /// Both holds.
    case hold
    /// The out-breath.
    case exhale = "out"
  }

  /// The sounds at the beginnings of phases.
  public enum Cues: Hashable, Sendable {
    /// One of Settle's own.
    case builtIn(Cue)
    /// Files of the author's.
    case files([Phase: Recording])
  }

  /// What is heard all the while.
  public enum Ambience: Hashable, Sendable {
    /// One of Settle's own.
    case builtIn(Background)
    /// A file of the author's, relative to the pattern.
    case file(Recording)
  }

  /// A sound that has no beginning and no end.
  public enum Background: String, Hashable, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// A far shore.
    case ocean
    /// Soft rain.
    case rain
    /// Brown noise.
    case brown
    /// Pink noise.
    case pink
  }

  /// The sound that goes with the breath.
  public var breath = Breath.swell
  /// The sounds at the beginnings of phases.
  public var cues = Cues.builtIn(.bowl)
  /// What is heard all the while.
  public var ambience = Ambience.builtIn(.none)

  /// The files of the author's that are named here, relative to the pattern.
  public var references: [String] {
    var names: [String] = []
    if case .files(let files) = cues { names += Phase.allCases.compactMap { files[$0]?.reference } }
    if case .file(let file) = ambience { names.append(file.reference) }
    return names
  }

  /// Whether its author wants nothing to be heard at all.
  public var isSilent: Bool {
    breath == .none && cues == .builtIn(.none) && ambience == .builtIn(.none)
  }
}

/// A sound file that a pattern names.
public struct Recording: Hashable, Sendable {
  /// The path as the pattern has it, relative to the pattern.
  public var reference: String
  /// The file, after links are followed; nil where it is missing.
  public var path: String?
}
