/// Which of Settle's own sounds are heard: what may change while an exercise plays.
///
/// Thread-safe: a plain value. Realtime-safe: yes.
struct SoundScene: Hashable, Sendable, BitwiseCopyable {
  var breath: BreathSound
  var cues: CueFamily
  var ambience: Ambience
  var ticks: Bool

  /// Those of settings.
  init(_ settings: SoundSettings) {
    (breath, cues) = (settings.breath, settings.cues)
    (ambience, ticks) = (settings.ambience, settings.ticks)
  }
}
