internal import ALSAOutput
internal import Phrases
internal import Rhythm
internal import Session

extension CommandPhrases {
  /// What a person is told about the session.
  func text(for notice: SessionNotice) -> String {
    switch notice {
    case .slowest: slowest
    case .fastest: fastest
    case .speed(let rate): speed(rate.percent)
    case .slept: slept
    }
  }
}

extension SoundPhrases {
  /// What a person is told about the sound card.
  func text(for notice: AudioNotice) -> String {
    switch notice {
    case .noDevice: noDevice
    case .lost: lost
    case .back: back
    case .backSilent: backSilent
    case .unplugged: unplugged
    }
  }
}
