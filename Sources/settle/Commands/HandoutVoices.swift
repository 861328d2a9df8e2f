internal import Glibc
internal import Handout
internal import PatternFiles
internal import Rhythm

/// The author's own sounds on their way into a page.
struct HandoutVoices {
  private(set) var sounds = HandoutSounds()
  /// How many files are not there, cannot be read, or are too large for a page.
  private(set) var leftOut = 0
  /// How long each is that is there.
  private var lengths: [String: Nanoseconds] = [:]

  /// Those that an exercise plays, in the order in which it does, and those that sound all along it.
  init(of exercise: Exercise, _ sound: PatternSound) {
    var wanted: [String] = []
    for block in exercise.steps { Self.collect(block, into: &wanted) }
    let cues: [PatternSound.Phase: Recording] = if case .files(let files) = sound.cues { files } else { [:] }
    let phases = PatternSound.Phase.allCases.compactMap { phase in
      cues[phase]?.path.map { (phase: phase, path: $0) }
    }
    let ambience: String? = if case .file(let file) = sound.ambience { file.path } else { nil }
    var seen: Set<String> = []
    for path in wanted + phases.map(\.path) + [ambience].compactMap({ $0 }) where seen.insert(path).inserted {
      if !add(path) { leftOut += 1 }
    }
    for (phase, path) in phases { sounds.setCue(Self.name(of: phase), to: path) }
    if let ambience { sounds.setAmbience(to: ambience) }
  }

  private mutating func add(_ path: String) -> Bool {
    guard case .success(let facts) = SoundShelf.shared.facts(at: path),
      let bytes = try? DiskFile.read(path, limit: HandoutSounds.most)
    else { return false }
    guard sounds.add(path, bytes: bytes, gain: facts.gain) else { return false }
    lengths[path] = facts.length
    return true
  }

  /// The exercise with time for its recordings: no words are cut off or talked over.
  func given(time exercise: Exercise) -> Exercise {
    var result = exercise
    result.steps = exercise.steps.map(given(time:))
    return result
  }

  private func given(time block: Block) -> Block {
    switch block {
    case .cycles: return block
    case .moment(var moment):
      guard case .say(let spoken) = moment.words, let length = spoken.file.flatMap({ lengths[$0] }) else {
        return block
      }
      let more = max(0, length + Self.breathing - moment.reading)
      moment.reading += more
      moment.length += more
      return .moment(moment)
    case .sequence(let blocks): return .sequence(blocks.map(given(time:)))
    case .repeated(let count, let blocks): return .repeated(count, blocks.map(given(time:)))
    case .choice(var choice):
      for index in choice.ways.indices {
        choice.ways[index].blocks = choice.ways[index].blocks.map(given(time:))
      }
      return .choice(choice)
    }
  }

  /// After a recording, before the pause.
  private static let breathing: Nanoseconds = 300_000_000

  private static func collect(_ block: Block, into paths: inout [String]) {
    func add(_ spoken: Spoken?) { if let path = spoken?.file { paths.append(path) } }
    switch block {
    case .cycles(let cycles):
      add(cycles.over)
      if case .notice(let text, _, _) = cycles.family { add(text) }
      paths += cycles.phases.compactMap(\.recording)
    case .moment(let moment):
      add(moment.over)
      switch moment.words {
      case .say(let spoken), .notice(_, _, let spoken, _): add(spoken)
      case .rest, .ask, .choose: break
      }
    case .sequence(let blocks), .repeated(_, let blocks): for block in blocks { collect(block, into: &paths) }
    case .choice(let choice):
      if case .choose(let labels, _) = choice.offer.words { labels.forEach(add) }
      for way in choice.ways { for block in way.blocks { collect(block, into: &paths) } }
    }
  }

  private static func name(of phase: PatternSound.Phase) -> String {
    switch phase {
    case .inhale: "inhale"
    case .hold: "hold"
    case .exhale: "exhale"
    }
  }
}

extension RecordingFacts {
  /// What the sound is multiplied with, so that it peaks at −12 dBFS and is as loud as −26 LUFS at most.
  fileprivate var gain: Double {
    let most = min(-12 - peak, -26 - (loudness ?? -26))
    return most < 0 ? pow(10, most / 20) : 1
  }
}
