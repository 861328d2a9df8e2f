internal import Handout
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Sound

/// What a page is made of, and what there is to say about it before it is handed on.
struct HandoutDraft {
  private(set) var handout: Handout
  private let pattern: Pattern
  private let reasons: [(code: String, reason: String)]
  private let leftOut: Int
  private let soundsLeftOut: Int

  /// Reads, checks and compiles; what keeps a pattern from being handed on is told, and ends the command.
  init(
    _ options: PatternOptions, speed: String?, leadIn: String?, volume: String?, hasSound: Bool,
    namesAuthor: Bool, note: String?
  ) throws {
    let words = Shell.phrases
    let languages = options.languages
    let (checked, pattern, exercise) = try options.readPlayable()
    let wanted = try OptionValue.speed(speed)
    let loudness = try OptionValue.volume(volume) ?? SoundSettings.defaultVolume
    let lead = try leadIn.map { try OptionValue.leadIn($0) }
    try options.ask(about: checked, words.handoutTelling.writeAnyway)
    let rate = checked.speedRange.clamp(wanted)
    if rate != wanted { StandardStream.aside(words.command.clamped(wanted > .one)) }

    let (own, spoken) = exercise.forOthers()
    var leftOut = spoken
    func text(_ localized: LocalizedText) -> String {
      let (left, count) = Exercise.forOthers(localized.text(for: languages))
      leftOut += count
      return left
    }
    guard var played = try? own.played(at: rate) else { throw Shell.failure(words.handoutTelling.tooLong) }
    let voices = hasSound ? HandoutVoices(of: played, pattern.sound) : nil
    if let voices { played = voices.given(time: played) }
    let settings = SoundSettings(pattern.sound, volume: loudness)
    var handout = Handout(
      id: pattern.id, name: text(pattern.name), summary: pattern.summary.map(text), exercise: played,
      leadIn: lead.map { Double($0) / 1e9 } ?? (pattern.beginsWithBreath ? 3 : 0),
      sound: hasSound ? SoundFigures(settings).json : nil)
    if let voices { handout.ownSounds = voices.sounds }
    handout.cautions = pattern.cautions.map { caution in
      switch caution {
      case .condition(let condition): words.command.condition(condition.rawValue)
      case .text(let own): text(own)
      }
    }
    handout.reasons = checked.acknowledged.map { ($0.message, $0.reason) }
    handout.evidence = pattern.evidence.map { .init(finding: text($0.finding), source: $0.source) }
    handout.instead = pattern.instead.map { id in
      // A name says more than an id to who has no terminal.
      let near = Shell.catalogue.pattern(id: id).flatMap { options.reader.read($0).pattern }
      return near.map { text($0.name) } ?? id
    }
    handout.author = namesAuthor ? pattern.author : nil
    handout.note = note
    self.handout = handout
    self.pattern = pattern
    self.leftOut = leftOut
    reasons = checked.acknowledged.map { ($0.code.rawValue, $0.reason) }
    soundsLeftOut = voices?.leftOut ?? checked.recordings.count
  }

  /// What the page carries and what it leaves out, to be told before it is written.
  func told(_ path: String, _ words: HandoutTellingPhrases) -> [String] {
    var carried = [words.name(handout.name, handout.id), words.words]
    if let instead = handout.instead { carried.append(words.instead(instead)) }
    carried += reasons.map { words.reason($0.reason, for: $0.code) }
    if let author = handout.author { carried.append(words.author(author)) }
    if handout.ownSounds.count > 0 { carried.append(words.recordings(handout.ownSounds.count)) }
    if handout.note?.isEmpty == false { carried.append(words.note) }
    var leaves: [String] = []
    if !pattern.notes.isEmpty { leaves.append(words.ownNotes) }
    if leftOut > 0 { leaves.append(words.sentences(leftOut)) }
    if pattern.author != nil, handout.author == nil { leaves.append(words.noAuthor) }
    if soundsLeftOut > 0 { leaves.append(words.recordingsLeftOut(soundsLeftOut)) }
    return [words.carries(path)] + carried.map { "  \($0)" }
      + (leaves.isEmpty ? [] : [words.leavesOut] + leaves.map { "  \($0)" })
  }
}
