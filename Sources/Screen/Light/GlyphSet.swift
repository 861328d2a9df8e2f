internal import Glibc

/// Which characters a terminal shows.
public enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  /// The printable characters of ASCII alone.
  case ascii
  /// Unicode, sent as UTF-8.
  case unicode

  /// What the person's locale promises; takes over the environment's `LC_CTYPE` for the process.
  public static func detected() -> GlyphSet {
    setlocale(LC_CTYPE, "")
    guard let name = nl_langinfo(nl_item(CODESET)) else { return .ascii }
    return String(cString: name).uppercased() == "UTF-8" ? .unicode : .ascii
  }
}
