import Phrases

/// What is heard and seen, and the files that a pattern names.
extension PatternDecoder {
  /// Fills in sound and visual, with the defaults for a pattern with or without breath.
  func soundAndVisual(into pattern: inout Pattern, hasBreath: Bool) {
    var sound = PatternSound()
    if !hasBreath {
      sound.breath = .none
      sound.cues = .builtIn(.wood)
    }
    pattern.visual = hasBreath ? .orb : .words
    if let members = root.members {
      let top = Fields(node: root, members: members)
      if let node = top["sound"] { read(node, into: &sound) }
      if let visual = top["visual"].flatMap({ choice($0, of: Pattern.Visual.self) }) {
        pattern.visual = visual
      }
    }
    pattern.sound = sound
  }

  private func read(_ node: Node, into sound: inout PatternSound) {
    guard let fields = fields(node, known: ["breath", "cues", "ambience"], expected: words.kindSound) else {
      return
    }
    if let breath = fields["breath"].flatMap({ choice($0, of: PatternSound.Breath.self) }) {
      sound.breath = breath
    }
    if let cues = fields["cues"].flatMap(cues) { sound.cues = cues }
    if let ambience = fields["ambience"].flatMap(ambience) { sound.ambience = ambience }
  }

  private func cues(_ node: Node) -> PatternSound.Cues? {
    guard case .object = node.value.kind else {
      return choice(node, of: PatternSound.Cue.self).map { .builtIn($0) }
    }
    let phases = PatternSound.Phase.allCases
    guard let fields = fields(node, known: phases.map(\.rawValue), expected: words.kindObject) else {
      return nil
    }
    var files: [PatternSound.Phase: Recording] = [:]
    for phase in phases {
      if let recording = fields[phase.rawValue].flatMap({ self.recording($0, for: .cue(phase)) }) {
        files[phase] = recording
      }
    }
    return .files(files)
  }

  private func ambience(_ node: Node) -> PatternSound.Ambience? {
    if let text = node.string, text.contains(".") || text.contains("/") {
      return recording(node, for: .ambience).map { .file($0) }
    }
    return choice(node, of: PatternSound.Background.self).map { .builtIn($0) }
  }

  /// A recording, or one per language. A missing one is a warning, and the rest goes on without it.
  func recording(_ node: Node) -> Recording? { recording(node, for: .words) }

  private func recording(_ node: Node, for part: SoundUse.Part) -> Recording? {
    guard case .object = node.value.kind else { return file(node, for: part, in: nil) }
    var found: [(language: String, recording: Recording)] = []
    for (tag, member) in node.members ?? [] {
      if let recording = file(member, for: part, in: tag) { found.append((tag, recording)) }
    }
    if node.members?.isEmpty ?? true { report(.textEmpty, words.textEmpty(), at: node) }
    let names = LocalizedText(
      entries: found.map { .init(language: $0.language, text: $0.recording.reference) })
    guard !found.isEmpty else { return nil }
    let chosen = names.entry(for: session.languages)
    return found.first { $0.language == chosen.language }?.recording
  }

  private func file(_ node: Node, for part: SoundUse.Part, in language: String?) -> Recording? {
    guard let reference = plainText(node), let reference = checkedReference(reference, at: node) else {
      return nil
    }
    switch session.library.locate(reference, from: file) {
    case .found(let path):
      let place = includedAt ?? Mark.Place(range: node.value.pointedRange, pointer: node.pointer)
      let use = SoundUse(
        part: part, language: language, reference: reference, path: path, namedBy: file.identity)
      session.recordings.append(RecordingUse(use: use, place: place))
      return Recording(reference: reference, path: path)
    case .missing:
      report(.recordingMissing, words.recordingMissing(reference, part.inWords), at: node, severity: .warning)
      return Recording(reference: reference, path: nil)
    case .outside:
      report(.fileReference, words.fileOutside(), at: node)
      return nil
    }
  }

  /// A file reference that has an extension and is relative.
  func checkedReference(_ reference: String, at node: Node) -> String? {
    if reference.hasPrefix("/") || reference.hasPrefix("~") || reference.contains("\\")
      || reference.contains("://")
    {
      report(.fileReference, words.fileRelative(), at: node)
      return nil
    }
    let name = reference.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex, name.index(after: dot) < name.endIndex
    else {
      report(.fileReference, words.fileExtension(), at: node)
      return nil
    }
    return reference
  }
}
