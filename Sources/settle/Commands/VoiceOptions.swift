internal import ArgumentParser
internal import Glibc
internal import PatternFiles
internal import Phrases
internal import Speech

/// Whether words are spoken, and by whom, as far as the command line says so.
struct VoiceOptions: ParsableArguments {
  @Flag(inversion: .prefixedNo, help: ArgumentHelp(Shell.phrases.speech.helpVoice))
  var voice: Bool?

  @Option(
    help: ArgumentHelp(Shell.phrases.speech.helpSpeaker, value: "name"),
    completion: .words(of: Config.SpeakerName.self))
  var speaker: String?

  @Option(help: ArgumentHelp(Shell.phrases.help.piperCommand, value: "program"))
  var piperCommand: String?

  @Option(
    help: ArgumentHelp(Shell.phrases.help.piperModel, value: "file"),
    completion: .file(extensions: ["onnx"]))
  var piperModel: String?

  /// What holds: the options before the config before what is usual.
  ///
  /// - Parameter isUsual: whether words are spoken where nobody says.
  func held(_ config: Config, isUsual: Bool) throws -> HeldVoice {
    let chosen = try speaker.map { text in
      guard let name = Config.SpeakerName(rawValue: text) else {
        throw Shell.failure(
          Shell.phrases.command.outOfRange("--speaker", Shell.phrases.speech.speakerRange))
      }
      return name
    }
    let piper = try piper(config)
    var config = config
    config.piper = piper.value
    let found = HeldVoice.Found(config)
    if let chosen, chosen != .none, found.program(of: chosen) == nil {
      throw Shell.failure(Shell.phrases.speech.notThere(chosen.rawValue))
    }
    return HeldVoice(
      isOn: Held(option: voice, config.voice, isUsual),
      speaker: Held(option: chosen, config.speaker, found.usual), piper: piper, found: found)
  }

  /// Where piper is: a part that the command line leaves out is that of the config.
  private func piper(_ config: Config) throws -> Held<Config.Piper?> {
    guard piperCommand != nil || piperModel != nil else { return Held(first: nil, config.piper) }
    let words = Shell.phrases.command
    guard let model = piperModel ?? config.piper?.model else {
      throw Shell.failure(words.needs("--piper-command", "--piper-model"))
    }
    // It is kept running: a path that hangs on a folder is named from the root.
    guard let path = realpath(model, nil) else {
      throw Shell.failure(words.unreadable(model, Shell.reason()))
    }
    defer { free(path) }
    return Held(
      first: Config.Piper(
        command: piperCommand ?? config.piper?.command ?? "piper", model: String(cString: path)), config.piper
    )
  }
}

/// Whether words are spoken and by whom, and who says so.
struct HeldVoice {
  var isOn: Held<Bool>
  var speaker: Held<Config.SpeakerName>
  /// Where piper is; nil where nobody says.
  var piper: Held<Config.Piper?>
  var found: Found

  /// The program that speaks; the one that is there, where the one that the config names is not.
  var program: SpeakerProgram? {
    if speaker.value == .none { return nil }
    return found.program(of: speaker.value) ?? found.program(of: found.usual)
  }

  /// The speakers that are there.
  struct Found {
    var espeak: SpeakerProgram?
    var piper: SpeakerProgram?

    init(_ config: Config) {
      espeak = SpeakerProgram.found("espeak-ng").map { .espeak(at: $0) }
      if let own = config.piper, let path = SpeakerProgram.found(own.command) {
        piper = SpeakerProgram.piper(at: path, model: own.model)
      }
    }

    /// Who speaks where nobody says: whom the person has set up.
    var usual: Config.SpeakerName { piper != nil ? .piper : espeak != nil ? .espeak : .none }

    func program(of name: Config.SpeakerName) -> SpeakerProgram? {
      switch name {
      case .espeak: espeak
      case .piper: piper
      case .none: nil
      }
    }
  }
}
