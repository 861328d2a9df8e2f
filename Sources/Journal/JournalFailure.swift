/// Why something about the journal could not be done.
public enum JournalFailure: Error, Hashable, Sendable {
  /// What makes a file or folder one that is not trusted.
  public enum Reason: Hashable, Sendable {
    /// It is a link, and could lead anywhere.
    case isLink
    /// It belongs to somebody else.
    case isForeign
    /// It is no ordinary file or folder, or has a second name elsewhere.
    case isNoPlainFile
  }

  /// A file or folder is not trusted; nothing was read or written.
  case untrusted(path: String, Reason)
  /// The system refused; the number is `errno`.
  case system(path: String, Int32)
  /// There is no journal.
  case absent
  /// It is of a later version of Settle, or no journal.
  case unknownForm(path: String)
  /// It can be read only with a passphrase.
  case needsPassphrase
  /// This is not its passphrase.
  case wrongPassphrase
  /// There is a journal without a passphrase already.
  case isOpenAlready
  /// Sealing needs more memory than there is.
  case cannotSeal
}
