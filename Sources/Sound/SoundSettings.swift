/// What announces the phases.
public enum CueFamily: String, Hashable, Sendable, CaseIterable {
  /// Nothing; the end sound is heard all the same.
  case none
  /// A singing bowl.
  case bowl
  /// A chime.
  case chime
  /// A muted bar of wood.
  case wood
}

/// What is heard of the breath itself.
public enum BreathSound: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// A tone that opens and closes with the breath.
  case swell
  /// A steady tone.
  case tone
}

/// What an exercise sounds like.
public struct SoundSettings: Hashable, Sendable {
  /// The volume where nobody chose one.
  public static let defaultVolume = 60

  /// What is heard of the breath itself.
  public var breath: BreathSound
  /// What announces the phases.
  public var cues: CueFamily
  /// 0…100; 0 is silence.
  public var volume: Int

  /// Settings; the volume is clamped to 0…100.
  public init(
    breath: BreathSound = .swell, cues: CueFamily = .bowl, volume: Int = SoundSettings.defaultVolume
  ) {
    self.breath = breath
    self.cues = cues
    self.volume = max(0, min(100, volume))
  }
}
