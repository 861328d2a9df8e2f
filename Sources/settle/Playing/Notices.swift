internal import ALSAOutput
internal import Glibc
internal import Journal
internal import Phrases
internal import Rhythm
internal import Session

extension Phrases {
  /// What a person is told about the session.
  func text(for notice: SessionNotice) -> String {
    switch notice {
    case .slowest: command.slowest
    case .fastest: command.fastest
    case .speed(let rate): command.speed(rate.percent)
    case .slept: command.slept
    case .offered: journal.offered
    case .atRest: screen.atRest
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

extension JournalPhrases {
  /// What a person is told about a journal that could not be used.
  func text(for failure: JournalFailure) -> String {
    switch failure {
    case .untrusted(let path, .isLink): isLink(path)
    case .untrusted(let path, .isForeign): isForeign(path)
    case .untrusted(let path, .isNoPlainFile): isNoPlainFile(path)
    case .system(let path, let code): refused(path, String(cString: strerror(code)))
    case .absent: none
    case .unknownForm(let path): unknownForm(path)
    case .needsPassphrase: needsPassphrase
    case .wrongPassphrase: wrongPassphrase
    case .isOpenAlready: isOpenAlready
    case .cannotSeal: cannotSeal
    }
  }
}
