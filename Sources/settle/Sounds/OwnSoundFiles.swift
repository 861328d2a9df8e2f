internal import PatternFiles
internal import Phrases
internal import Sound
internal import SoundFiles

/// The sound files that a pattern brings along for its phases and its ambience.
struct OwnSoundFiles: Sendable {
  /// What a file is for.
  private enum Part: Sendable {
    case inhale, hold, exhale, ambience

    init(_ phase: PatternSound.Phase) {
      switch phase {
      case .inhale: self = .inhale
      case .hold: self = .hold
      case .exhale: self = .exhale
      }
    }
  }

  /// A file that cannot be used.
  struct Fault: Sendable {
    /// As the pattern names it.
    var reference: String
    /// What it was for.
    var isAmbience: Bool
    /// Why; nil where it is missing.
    var failure: SoundFileFailure?
  }

  private var files: [(part: Part, recording: Recording)] = []

  /// Those that a pattern names; what takes longest to read comes last.
  init(_ sound: PatternSound) {
    if case .files(let cues) = sound.cues {
      files = PatternSound.Phase.allCases.compactMap { phase in cues[phase].map { (Part(phase), $0) } }
    }
    if case .file(let recording) = sound.ambience { files.append((.ambience, recording)) }
  }

  var isEmpty: Bool { files.isEmpty }
  /// What tells one save of them from another: which file is for what, and when it was saved.
  var saves: [FileStamp?] { files.map { $0.recording.path.map(FileStamp.init) } }
  /// How many are cues: they come first.
  var cueCount: Int { files.count { $0.part != .ambience } }

  /// Reads all of them, one after the other, and tells after each what is there so far; those that cannot be used.
  ///
  /// Not for the audio thread: a long file takes seconds.
  func read(each: (OwnSounds) -> Void = { _ in }) -> (sounds: OwnSounds, faults: [Fault]) {
    var own = OwnSounds()
    var faults: [Fault] = []
    // One file may stand for several phases.
    var known: [String: SampledSound] = [:]
    for (part, recording) in files {
      let isAmbience = part == .ambience
      do throws(SoundFileFailure) {
        if let path = recording.path {
          let sound: SampledSound
          if !isAmbience, let read = known[path] {
            sound = read
          } else {
            sound = try OwnSoundFiles.read(path, for: isAmbience ? .loop : .cue)
          }
          if !isAmbience { known[path] = sound }
          switch part {
          case .inhale: own.inhale = sound
          case .hold: own.hold = sound
          case .exhale: own.exhale = sound
          case .ambience: own.ambience = sound
          }
        } else {
          faults.append(Fault(reference: recording.reference, isAmbience: isAmbience, failure: nil))
        }
      } catch {
        faults.append(Fault(reference: recording.reference, isAmbience: isAmbience, failure: error))
      }
      each(own)
    }
    return (own, faults)
  }

  private static func read(
    _ path: String, for use: SampledSound.Use
  ) throws(SoundFileFailure) -> SampledSound {
    let read = try SoundShelf.shared.take(path)
    guard let sound = SampledSound(interleaved: read.samples, use: use) else { throw .empty }
    return sound
  }
}

extension Phrases {
  /// One calm line about all files that cannot be used; nil where there is none.
  func line(for faults: [OwnSoundFiles.Fault]) -> String? {
    guard let first = faults.first else { return nil }
    let name = VisibleText.of(first.reference)
    let reason = first.failure.map(diagnostics.text(for:)) ?? sound.fileMissing
    guard faults.count == 1 else { return sound.ownUnheard(faults.count, first: name, reason) }
    return first.isAmbience ? sound.ownAmbienceUnheard(name, reason) : sound.ownCueUnheard(name, reason)
  }
}
