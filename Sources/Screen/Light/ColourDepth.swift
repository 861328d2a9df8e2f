/// How many colours a terminal shows.
public enum ColourDepth: String, Hashable, Sendable, CaseIterable {
  /// None: light is told by glyphs alone.
  case none
  /// The 16 colours of the terminal's theme.
  case sixteen
  /// The 256 of xterm's table.
  case twoHundredFiftySix
  /// Any colour.
  case trueColour

  /// What a terminal is likely to show, from the environment that it sets.
  ///
  /// `NO_COLOR` (not empty) and `TERM=dumb` mean none, whatever else is set.
  public static func detected(in environment: [String: String]) -> ColourDepth {
    let term = environment["TERM"] ?? ""
    if environment["NO_COLOR"].map({ !$0.isEmpty }) == true || term == "dumb" || term.isEmpty {
      return .none
    }
    let said = environment["COLORTERM"]?.lowercased() ?? ""
    if said == "truecolor" || said == "24bit" || term.hasSuffix("-direct") { return .trueColour }
    if term.contains("256") || term.contains("kitty") || term.contains("alacritty") {
      return .twoHundredFiftySix
    }
    if term.hasPrefix("vt") || term.hasSuffix("-mono") || term.hasSuffix("-m") { return .none }
    return .sixteen
  }
}
