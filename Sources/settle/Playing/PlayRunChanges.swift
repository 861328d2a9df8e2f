internal import ALSAOutput
internal import Rhythm
internal import Screen
internal import Session
internal import Sound
internal import Speech

/// What changes while a pattern is written and played at the same time.
extension PlayRun {
  /// Goes on with another exercise from the same place.
  func replace(_ exercise: Exercise, speeds: SpeedRange) { conductor.replace(exercise, speeds: speeds) }

  /// Goes on with other sounds; the volume stays what it is.
  func change(to sound: SoundSettings) { audio?.change(to: sound) }

  /// Goes on with the author's sounds as they are saved now; each is heard from its next beginning on.
  func reread(_ files: OwnSoundFiles) {
    guard let audio else { return }
    // What cannot be read is among the findings; the sound that was there is heard until all are read.
    audio.replaceOwn(with: files.read().sounds)
  }

  /// Has recordings read again.
  func rereadRecordings() {
    narration?.narrator?.forgetRecordings()
    narration?.look()
  }

  /// Goes on with another picture.
  func change(to visual: VisualKind) { stage.change(to: visual) }

  /// Tells whoever writes the pattern what there is to say of it, until it is saved again.
  func report(_ lines: [String]) {
    if plan.isPlain {
      StandardStream.aside(lines.joined(separator: "\n"))
    } else {
      stage.report(lines)
    }
  }
}
