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
  /// Spoken words; a bowl stands in while there is no speaker.
  case spoken
  /// Spoken seconds; a bowl stands in while there is no speaker.
  case count
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

/// What is heard all the while, without a beginning or an end.
public enum Ambience: String, Hashable, Sendable, CaseIterable {
  /// Nothing.
  case none
  /// A far shore, whose waves are much slower than any breath.
  case ocean
  /// Soft rain.
  case rain
  /// Brown noise: deep and even.
  case brown
  /// Pink noise: lighter.
  case pink
}

/// What an exercise sounds like.
public struct SoundSettings: Hashable, Sendable {
  /// The volume where nobody chose one.
  public static let defaultVolume = 60

  /// What is heard of the breath itself.
  public var breath: BreathSound
  /// What announces the phases.
  public var cues: CueFamily
  /// What is heard all the while.
  public var ambience: Ambience
  /// Whether a soft tick marks each second of a breath or a paced phase.
  public var ticks: Bool
  /// Whether a soft tone leads in from the beginning of the timeline on, fading in over two seconds.
  public var leads: Bool
  /// The author's own sounds, which stand before `cues` and `ambience`.
  public var own: OwnSounds
  /// 0…100; 0 is silence.
  public var volume: Int

  /// Settings; the volume is clamped to 0…100.
  public init(
    breath: BreathSound = .swell, cues: CueFamily = .bowl, ambience: Ambience = .none, ticks: Bool = false,
    leads: Bool = false, own: OwnSounds = OwnSounds(), volume: Int = SoundSettings.defaultVolume
  ) {
    self.breath = breath
    self.cues = cues
    self.ambience = ambience
    self.ticks = ticks
    self.leads = leads
    self.own = own
    self.volume = max(0, min(100, volume))
  }
}

/// Sounds that an author brings along; where there is none, Settle's own is heard.
public struct OwnSounds: Hashable, Sendable {
  /// For the in-breath.
  public var inhale: SampledSound?
  /// For both holds.
  public var hold: SampledSound?
  /// For the out-breath.
  public var exhale: SampledSound?
  /// All the while, over and over: a sound made for `SampledSound.Use.loop`.
  public var ambience: SampledSound?

  /// These sounds.
  public init(
    inhale: SampledSound? = nil, hold: SampledSound? = nil, exhale: SampledSound? = nil,
    ambience: SampledSound? = nil
  ) {
    self.inhale = inhale
    self.hold = hold
    self.exhale = exhale
    self.ambience = ambience
  }
}
