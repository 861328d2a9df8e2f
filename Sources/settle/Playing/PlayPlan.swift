internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Sound
internal import Support

/// What is to be played, and how.
struct PlayPlan: Sendable {
  /// The id of the pattern.
  var id: String
  /// In which states it may help.
  var states: [Pattern.State]
  /// The compiled pattern.
  var exercise: Exercise
  /// The speed to begin with, within `speeds`.
  var speed: Rate
  /// The speeds that are safe for it.
  var speeds: SpeedRange
  /// Reads the speeds that are safe for it, where that was left for later; nil where `speeds` are all of them.
  var furtherSpeeds: (@Sendable () -> SpeedRange)?
  /// How long before the first segment time begins, in nanoseconds of host time.
  var leadIn: Nanoseconds
  /// The picture to begin with.
  var visual: VisualKind
  /// How the screen shows it.
  var screen: ScreenSettings
  /// What is heard; nil for nothing.
  var sound: SoundSettings?
  /// Sound files that the pattern brings along.
  var ownSounds: OwnSoundFiles?
  /// What is spoken; nil where nobody could speak.
  var voice: VoicePlan?
  /// The name of the ALSA PCM.
  var device: String
  /// What a sound server shows of the stream.
  var streamName = "Settle"
  /// Whether there is no picture.
  var isPlain: Bool
  /// Whether a line is printed for each cue.
  var printsLines: Bool
  /// Whether a key can arrive.
  var keysArrive: Bool
  /// The terminal, where it has been taken already; nil where standard output's is.
  var terminal: Terminal?
  /// The words of the program.
  var phrases: Phrases
  /// One line that is told at the beginning.
  var calmLine: String?
  /// Where the person is, if they have said so.
  var region: SupportRegion?
  /// Whether the words stand alone: no time that is left, no count of seconds, no line about sound, and a dim lamp.
  var isBare = false
}
