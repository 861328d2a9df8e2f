internal import PatternFiles
internal import Phrases
internal import SoundFiles
internal import Speech

extension Verdict {
  /// Who speaks, found out by having a word spoken.
  static func speaker(_ config: Config) -> Verdict {
    let words = Shell.phrases.speech
    let found = HeldVoice.Found(config)
    let name = config.speaker.flatMap { found.program(of: $0) == nil ? nil : $0 } ?? found.usual
    if config.speaker == Config.SpeakerName.none {
      return Verdict(topic: "speaker", isFine: true, text: words.isUnwanted)
    }
    guard let program = found.program(of: name) else {
      return Verdict(topic: "speaker", isFine: false, text: words.isMissing)
    }
    let speaker = CommandSpeaker(program)
    defer { speaker.close() }
    let line = SpeechLine(words.breatheIn, language: program.language ?? words.tag)
    var isHeard = false
    if case .wave(let bytes) = try? speaker.speak(line) { isHeard = (try? SpokenWave.read(bytes)) != nil }
    return Verdict(
      topic: "speaker", isFine: isHeard,
      text: isHeard ? words.speaks(program.name) : words.isMute(program.name))
  }
}
