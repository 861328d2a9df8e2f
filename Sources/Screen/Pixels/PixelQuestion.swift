internal import Rhythm

/// Asks a terminal whether it shows real pixels, by the graphics protocol of kitty, and understands the answer.
///
/// Nobody waits for it: the question goes out after the first frame, and the answer comes in among the keys.
public enum PixelQuestion {
  /// The question: a picture of one pixel that is looked at and not kept.
  static let bytes = Array("\u{1B}_Gi=4207,s=1,v=1,a=q,t=d,f=24;AAAA\u{1B}\\".utf8)
  /// The answer of a terminal that could show it.
  static let answer = Array("Gi=4207;OK".utf8)
  /// An answer counts so long after the question, in nanoseconds; later the eye would see the picture change.
  static let patience: Nanoseconds = 50_000_000

  /// Whether a terminal is known to understand it, from the environment that it sets.
  ///
  /// Not within a multiplexer, which shows cells; and not over a network, where each new picture would be a load.
  public static func isUnderstood(in environment: [String: String]) -> Bool {
    if isFarOff(in: environment) { return false }
    let term = environment["TERM"] ?? ""
    return term.contains("kitty") || term.contains("ghostty") || environment["KITTY_WINDOW_ID"] != nil
      || ["WezTerm", "ghostty"].contains(environment["TERM_PROGRAM"])
  }

  /// Whether a multiplexer or a network lies between.
  static func isFarOff(in environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    if term.hasPrefix("screen") || term.hasPrefix("tmux") || environment["TMUX"] != nil { return true }
    return environment["STY"] != nil || environment["SSH_CONNECTION"] != nil || environment["SSH_TTY"] != nil
  }
}
