internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Screen
internal import Synchronization

/// `settle watch`: plays a pattern while it is being written.
struct WatchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "watch", abstract: Shell.phrases.help.watch)

  @Argument(
    help: ArgumentHelp(Shell.phrases.help.watchFile, value: "file"), completion: .file(extensions: ["json"]))
  var file: String

  @OptionGroup var playing: PlayOptions

  func run() throws {
    let catalogue = Shell.catalogue
    let reader = Shell.reader()
    guard let source = catalogue.file(at: file) else {
      throw Shell.failure(Shell.phrases.command.unreadable(file, Shell.reason()))
    }
    let checked = reader.measured { $0.read(source) }
    guard let plan = try plan(of: checked) else {
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    }
    try playing.play(plan) { [self] run in
      run.report(report(on: checked))
      // Followed by one queue alone.
      let last = Mutex(plan)
      let heard = Mutex(Heard(plan, checked))
      return FileWatch(paths(of: checked)) {
        guard let source = catalogue.file(at: file) else {
          run.report([Shell.phrases.watch.gone])
          return nil
        }
        let checked = reader.measured { $0.read(source) }
        if let next = try? self.plan(of: checked) {
          last.withLock { last in
            if next.exercise != last.exercise { run.replace(next.exercise, speeds: next.speeds) }
            if let sound = next.sound, sound != last.sound { run.change(to: sound) }
            if next.visual != last.visual { run.change(to: next.visual) }
            last = next
          }
          let now = Heard(next, checked)
          let before = heard.withLock { heard in
            defer { heard = now }
            return heard
          }
          if now.words != before.words { run.rereadRecordings() }
          if (now.sounds, now.uses) != (before.sounds, before.uses), let files = next.ownSounds {
            run.reread(files)
          }
        }
        run.report(report(on: checked))
        return paths(of: checked)
      }
    }
  }

  /// How it plays; nil where it may not be played.
  private func plan(of checked: CheckedPattern) throws -> PlayPlan? {
    guard checked.isPlayable, let exercise = checked.exercise, let pattern = checked.pattern else {
      return nil
    }
    let config = Shell.config().config
    var plan = try playing.plan(
      exercise: exercise, pattern: pattern, speeds: checked.speedRange, config: config, calmLine: nil)
    plan.voice = try playing.voicePlan(
      for: plan, checked: checked, languages: Locale.languages, config: config)
    return plan
  }

  /// The files whose saves matter: the pattern, what it names, and what it names that is not there yet.
  private func paths(of checked: CheckedPattern) -> [String] {
    let sheet = RecordingSheet(checked.file.bytes, languages: Locale.languages)
    let folder = file.lastIndex(of: "/").map { file[...$0] } ?? ""
    let named = (sheet?.lines ?? []).compactMap(\.reference) + (checked.pattern?.sound.references ?? [])
    return [file] + checked.recordings
      + checked.includes.filter { $0.file.origin != .builtIn }.map(\.file.identity)
      + named.map { folder + $0 }
  }

  /// What was read of sound files, to be read again where they are saved.
  private struct Heard: Sendable {
    var words: [FileStamp]
    var sounds: [FileStamp?]
    /// Which of them is for what.
    var uses: PatternSound?

    init(_ plan: PlayPlan, _ checked: CheckedPattern) {
      words = checked.sounds.filter { $0.part == .words }.map { FileStamp($0.path) }
      sounds = plan.ownSounds?.saves ?? []
      uses = checked.pattern?.sound
    }
  }

  /// All that there is to say of a save, the most urgent first.
  private func report(on checked: CheckedPattern) -> [String] {
    let words = Shell.phrases.watch
    let all = checked.diagnostics
    func found(_ severity: Diagnostic.Severity) -> [Diagnostic] { all.filter { $0.severity == severity } }
    let (errors, warnings, notes) = (found(.error), found(.warning), found(.note))
    let first =
      errors.isEmpty
      ? words.taken(warnings: warnings.count, notes: notes.count) : words.kept(errors: errors.count)
    return [first]
      + (errors + warnings + notes).map { finding in
        VisibleText.of(
          words.finding(
            weight(finding.severity), line: finding.place?.line, message: finding.message,
            // Without the line and its caret, only figures are worth a place.
            label: finding.label.flatMap { $0.contains(where: \.isNumber) ? $0 : nil }))
      }
  }

  private func weight(_ severity: Diagnostic.Severity) -> SafetyWeight {
    switch severity {
    case .note: .note
    case .warning: .warning
    case .error: .refusal
    }
  }
}
