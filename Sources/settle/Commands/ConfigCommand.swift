internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Support

/// `settle config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: Shell.phrases.help.config)

  @OptionGroup var sound: SoundOptions

  func run() throws {
    let words = Shell.phrases.config
    let path = Config.standardPath()
    let checked = Shell.config()
    let held = try sound.held(checked.config)
    let config = checked.config
    let region = config.region.flatMap(SupportRegion.init(named:))?.rawValue
    func pattern<Choice: RawRepresentable<String>>(_ choice: Choice?) -> Held<String> {
      Held(choice?.rawValue, words.asPattern)
    }
    let rows: [String: Held<String>] = [
      "volume": held.volume.mapped { "\($0)" },
      "sound": held.isHeard.mapped(word),
      "device": held.device,
      "stream_name": Held(config.streamName, "Settle"),
      "ticks": Held(config.ticks, false).mapped(word),
      "breath": pattern(config.breath),
      "cues": pattern(config.cues),
      "ambience": pattern(config.ambience),
      "region": Held(region, words.notSaid),
    ]
    let note = path == nil ? words.noHome : checked.isThere ? "" : "(\(words.notThere))"
    StandardStream.line(
      [path.map { VisibleText.of($0) } ?? "", note].filter { !$0.isEmpty }.joined(separator: " "))
    for key in ConfigReader.keys {
      guard let row = rows[key] else { continue }
      let value = VisibleText.of(row.value)
      StandardStream.line("  \(key.padded(to: 12)) \(value.padded(to: 22)) \(source(row.source))")
    }
    if checked.isBroken { throw Shell.problems(checked.diagnostics) }
  }

  private func word(_ value: Bool) -> String { value ? Shell.phrases.config.on : Shell.phrases.config.off }

  private func source<Value>(_ source: Held<Value>.Source) -> String {
    switch source {
    case .usual: Shell.phrases.config.byDefault
    case .file: Shell.phrases.config.fromFile
    case .option: Shell.phrases.config.fromOption
    }
  }
}

extension Held {
  fileprivate func mapped<Other>(_ change: (Value) -> Other) -> Held<Other> {
    let other = change(value)
    switch source {
    case .usual: return Held<Other>(nil, other)
    case .file: return Held<Other>(other, other)
    case .option: return Held<Other>(option: other, nil, other)
    }
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(width - count, 0))
  }
}
