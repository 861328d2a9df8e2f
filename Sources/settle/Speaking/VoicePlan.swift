internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Sound
internal import SoundFiles
internal import Speech

/// What is spoken of an exercise, and by whom.
struct VoicePlan: Sendable {
  /// Whether it begins with the voice on.
  var isOn: Bool
  /// What is spoken, and where.
  var script: Script
  /// Who speaks besides the author's recordings; those who do not speak a language leave it to the next one.
  var programs: [SpeakerProgram]

  /// The plan for a pattern; nil where nobody could speak, or nothing is heard.
  ///
  /// - Parameters:
  ///   - languages: in which texts were wanted.
  ///   - sound: what is heard besides.
  init?(
    _ held: HeldVoice, checked: CheckedPattern, exercise: Exercise, languages: [String], sound: SoundSettings?
  ) {
    guard let sound else { return nil }
    let other = held.speaker.value == .none ? nil : held.found.espeak
    var programs = [held.program].compactMap { $0 }
    // A voice speaks one language; what is in another one is spoken all the same.
    if let other, !programs.contains(other) { programs.append(other) }
    guard !programs.isEmpty || !checked.recordings.isEmpty else { return nil }
    let isShared = checked.file.origin == .builtIn
    isOn = held.isOn.value
    self.programs = programs
    script = Script(
      words: ScriptWords(Shell.phrases.speech), cues: Script.Cues(sound.cues),
      language: checked.pattern?.name.entry(for: languages).language ?? (isShared ? "en" : exercise.language),
      wanted: languages.first ?? "en", isShared: isShared)
  }

  /// Somebody who has it spoken.
  func narrator(onReady: @escaping @Sendable (SpeechLine) -> Void = { _ in }) -> Narrator {
    let recordings = RecordingSpeaker { path in
      (try? SoundShelf.shared.take(path))?.samples
    }
    return Narrator(
      speakers: [recordings] + programs.map { CommandSpeaker($0) },
      cache: VoicePlan.cacheFolder.map { SpeechCache(folder: $0) },
      decode: { bytes in (try? SpokenWave.read(bytes))?.samples }, onReady: onReady)
  }

  /// `$XDG_CACHE_HOME/settle`, by default below `~/.cache`; nil without a home.
  static var cacheFolder: String? {
    if let path = getenv("XDG_CACHE_HOME").map({ String(cString: $0) }), path.hasPrefix("/") {
      return path + "/settle"
    }
    return getenv("HOME").map { String(cString: $0) }.flatMap {
      $0.hasPrefix("/") ? $0 + "/.cache/settle" : nil
    }
  }
}

extension ScriptWords {
  init(_ words: SpeechPhrases) {
    self.init(
      language: words.tag,
      phase: { phase in
        switch phase {
        case .inhale: words.breatheIn
        case .holdFull: words.hold
        case .exhale: words.breatheOut
        case .holdEmpty: words.rest
        }
      },
      number: { words.number($0) }, alternative: { words.alternative($0, $1) },
      way: { words.way($0, $1) }, question: { _ in words.question })
  }
}

extension Script.Cues {
  init(_ family: CueFamily) {
    switch family {
    case .spoken: self = .names
    case .count: self = .count
    case .none, .bowl, .chime, .wood: self = .none
    }
  }
}

extension WordsCue.Kind {
  init(_ kind: Script.WordsKind) {
    switch kind {
    case .sentence: self = .sentence
    case .label: self = .label
    case .phase: self = .phase
    }
  }
}
