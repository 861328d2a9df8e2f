internal import ArgumentParser
internal import PatternFiles
internal import Phrases
internal import Screen
internal import Support

/// `settle config`.
struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: Shell.phrases.help.config)

  @OptionGroup var sound: SoundOptions

  @OptionGroup var screen: ScreenOptions

  @OptionGroup var voice: VoiceOptions

  @OptionGroup var place: RegionOption

  func run() throws {
    let words = Shell.phrases.config
    let path = Config.standardPath()
    let checked = Shell.config()
    let config = checked.config
    let (heard, seen) = try (sound.held(config), screen.held(config))
    let spoken = try voice.held(config, isUsual: true)
    let isSaid = spoken.isOn.source != .usual
    func pattern<Choice: RawRepresentable<String>>(_ choice: Held<Choice?>) -> Held<String> {
      choice.mapped { $0?.rawValue ?? words.asPattern }
    }
    let rows: [String: Held<String>] = [
      "volume": heard.volume.mapped { "\($0)" },
      "sound": heard.isHeard.mapped(word),
      "device": heard.device,
      "stream_name": heard.streamName,
      "ticks": heard.ticks.mapped(word),
      "breath": pattern(heard.breath),
      "cues": pattern(heard.cues),
      "ambience": pattern(heard.ambience),
      "voice": spoken.isOn.mapped { isSaid ? word($0) : Shell.phrases.speech.usualVoice },
      "speaker": spoken.speaker.mapped(\.rawValue),
      "piper": spoken.piper.mapped {
        $0.map { "\($0.command) \($0.model)" } ?? Shell.phrases.speech.noPiper
      },
      "region": try place.held(config).mapped { $0?.rawValue ?? words.notSaid },
      "visual": pattern(seen.visual),
      "palette": seen.palette,
      "reduced_motion": seen.isStill.mapped(word),
      "fps": seen.fps.mapped { "\($0)" },
      "lines": seen.lines.mapped(\.rawValue),
    ]
    let note = path == nil ? words.noHome : checked.isThere ? "" : "(\(words.notThere))"
    StandardStream.line(
      [path.map { VisibleText.of($0) } ?? "", note].filter { !$0.isEmpty }.joined(separator: " "))
    for key in ConfigReader.keys {
      guard let row = rows[key] else { continue }
      let value = VisibleText.of(row.value)
      StandardStream.line("  \(key.padded(to: 14)) \(value.padded(to: 22)) \(source(row.source))")
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
