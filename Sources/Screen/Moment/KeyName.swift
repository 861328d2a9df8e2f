internal import Phrases

/// A key, or a pair of keys, as the screen names it.
public enum KeyName: String, Hashable, Sendable, CaseIterable {
  /// 1, while all keys are shown: people to talk to. The first of them, so that it is there on the smallest screen.
  case people
  /// Space: pause, or go on.
  case pause
  /// Enter: go on at a gate.
  case goOn
  /// `n`: something else.
  case somethingElse
  /// `s`: the voice.
  case voice
  /// Left and right: slower and faster.
  case speed
  /// Down and up: quieter and louder.
  case volume
  /// `m`: sound off and on.
  case mute
  /// `v`: the next picture.
  case nextVisual
  /// The number keys.
  case numbers
  /// `?`: all keys.
  case help
  /// `q`: leave.
  case leave

  /// What is printed on the key.
  func cap(_ phrases: ScreenPhrases) -> String {
    switch self {
    case .pause: phrases.spaceKey
    case .goOn: phrases.enterKey
    case .somethingElse: "n"
    case .voice: "s"
    case .speed: phrases.sidewaysKeys
    case .volume: phrases.uprightKeys
    case .mute: "m"
    case .nextVisual: "v"
    case .numbers: phrases.numberKeys
    case .people: "1"
    case .help: "?"
    case .leave: "q"
    }
  }

  /// What it does.
  func meaning(_ phrases: ScreenPhrases, isPaused: Bool) -> String {
    switch self {
    case .pause: isPaused ? phrases.goOn : phrases.pause
    case .goOn: phrases.goOn
    case .somethingElse: phrases.somethingElse
    case .voice: phrases.voice
    case .speed: phrases.slowerFaster
    case .volume: phrases.quieterLouder
    case .mute: phrases.mute
    case .nextVisual: phrases.nextVisual
    case .numbers: phrases.numbers
    case .people: phrases.people
    case .help: phrases.keys
    case .leave: phrases.leave
    }
  }
}
