internal import Glibc

/// Which characters a terminal shows.
public enum GlyphSet: String, Hashable, Sendable, CaseIterable {
  /// The printable characters of ASCII alone.
  case ascii
  /// Those of the Linux console's fonts: half blocks and shades, in UTF-8.
  case console
  /// Unicode, sent as UTF-8: quadrants and braille among them.
  case unicode
  /// The younger block sextants as well.
  case sextants

  /// Whether words can be more than ASCII.
  public var isUnicode: Bool { self != .ascii }

  /// What the person's locale promises and the terminal is known for.
  ///
  /// Takes over the environment's `LC_CTYPE` for the process.
  public static func detected(environment: [String: String]) -> GlyphSet {
    setlocale(LC_CTYPE, "")
    guard let name = nl_langinfo(nl_item(CODESET)), String(cString: name).uppercased() == "UTF-8" else {
      return .ascii
    }
    return shown(by: environment)
  }

  /// What a terminal shows that takes UTF-8.
  ///
  /// Sextants count only for terminals that are known to draw them by themselves: a font may lack them.
  static func shown(by environment: [String: String]) -> GlyphSet {
    let term = environment["TERM"] ?? ""
    if term == "linux" { return .console }
    // What runs inside of these is not what the variables of the terminal around it tell of.
    if term.hasPrefix("screen") || term.hasPrefix("tmux") { return .unicode }
    let drawsThem =
      ["kitty", "foot", "ghostty", "contour", "wezterm"].contains { term.contains($0) }
      || ["WezTerm", "ghostty"].contains(environment["TERM_PROGRAM"])
      || (environment["VTE_VERSION"].flatMap { Int($0) } ?? 0) >= 6_000
    return drawsThem ? .sextants : .unicode
  }
}
