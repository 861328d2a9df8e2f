internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Rhythm
internal import Sound

/// `settle now`: no question, no menu, no lead-in, and not a word about anything that is not there.
struct NowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "now", abstract: Shell.phrases.help.now)

  @Option(help: ArgumentHelp(Shell.phrases.help.minutes, value: "minutes"))
  var minutes: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.set, value: "name=value"), completion: .settings)
  var set: [String] = []

  @Option(help: ArgumentHelp(Shell.phrases.help.lang, value: "tag"))
  var lang: String?

  @OptionGroup var playing: PlayOptions

  /// The pattern that is played where there is no plan.
  static let pattern = "now"

  func run() throws { try playing.play(plan(for: read())) }

  /// How a pattern is played here.
  func plan(for checked: CheckedPattern) throws -> PlayPlan {
    guard var exercise = checked.exercise, let pattern = checked.pattern, checked.isPlayable else {
      throw Shell.problems(checked.diagnostics.filter { $0.severity == .error })
    }
    if !WallClock.canBeRight { exercise = exercise.withoutTimes() }
    let config = Shell.config().config
    var plan = try playing.plan(
      exercise: exercise, pattern: pattern, speeds: checked.speedRange, config: config, calmLine: nil)
    if !checked.isJudged {
      plan.furtherSpeeds = { Shell.reader().read(checked.file, judging: .safety).speedRange }
    }
    if playing.leadIn == nil { plan.leadIn = 0 }
    plan.calmLine = nil
    plan.isBare = true
    // Aloud only if that is wanted: there may be thin walls.
    plan.voice = try playing.voicePlan(
      for: plan, checked: checked, languages: lang.map { [$0] } ?? Locale.languages, config: config,
      isUsual: false)
    plan.sound?.leads = true
    return plan
  }

  /// The person's own plan, or what Settle has in its place; options are for the latter alone.
  private func read() throws -> CheckedPattern {
    let catalogue = Shell.catalogue
    let reader = Shell.reader()
    if minutes == nil, set.isEmpty, let own = OwnPlan.read(by: reader, from: catalogue) { return own }
    guard let file = catalogue.builtIn(id: Self.pattern) else {
      throw Shell.failure(Shell.phrases.command.unknown(Self.pattern, nearest: nil))
    }
    // What plays as it ships has been judged; at which other speeds it may be played is looked for once a key asks.
    return reader.read(
      file, overrides: try SettingOverride.all(of: set), minutes: minutes,
      judging: playing.speed == nil ? .nothingThatShips : .safety)
  }
}

extension SettingOverride {
  /// Settings as they are typed, each `name=value`; what is none is told, and ends the command.
  static func all(of texts: [String]) throws -> [SettingOverride] {
    try texts.map { text in
      guard let split = text.firstIndex(of: "="), split != text.startIndex else {
        throw Shell.failure(Shell.phrases.command.notASetting(text))
      }
      return SettingOverride(
        name: String(text[..<split]), text: String(text[text.index(after: split)...]))
    }
  }
}
