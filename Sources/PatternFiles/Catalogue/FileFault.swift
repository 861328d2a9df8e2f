public import Phrases

/// Why a file cannot be read.
public enum FileFault: Error, Hashable, Sendable {
  /// It is a folder.
  case folder
  /// It is a pipe, a device or a socket, which may never end.
  case special
  /// It is not there.
  case missing
  /// The person may not read it.
  case denied
  /// What the system says.
  case other(String)

  /// The reason in words, as in "… cannot be read: it is a folder".
  public func words(in words: DiagnosticPhrases) -> String {
    switch self {
    case .folder: words.faultFolder
    case .special: words.faultSpecial
    case .missing: words.faultMissing
    case .denied: words.faultDenied
    case .other(let reason): reason
    }
  }
}
