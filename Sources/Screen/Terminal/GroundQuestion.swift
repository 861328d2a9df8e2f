internal import Rhythm

/// Asks a terminal for the colour of its ground, and understands the answer.
///
/// Nobody waits for it: the question goes out after the first frame, and the answer comes in among the keys.
public enum GroundQuestion {
  /// The question.
  static let bytes = Array("\u{1B}]11;?\u{1B}\\".utf8)
  /// One that every terminal answers: after that answer none is on its way any more.
  static let last = Array("\u{1B}[c".utf8)
  /// An answer counts so long after the question, in nanoseconds: the eye has then hardly seen the first frame, and
  /// nothing jumps.
  static let patience: Nanoseconds = 100_000_000
  /// An answer that has not come after so long is not coming, in nanoseconds.
  static let longest: Nanoseconds = 2_000_000_000

  /// Whether a terminal is likely to understand it, from the environment that it sets.
  public static func isUnderstood(in environment: [String: String]) -> Bool {
    let term = environment["TERM"] ?? ""
    let known = [
      "xterm", "tmux", "foot", "alacritty", "rxvt", "st-", "wezterm", "contour", "konsole", "vte", "gnome",
      "kitty", "ghostty", "mlterm",
    ]
    return known.contains { term.hasPrefix($0) }
  }

  /// The colour that the text of an answer tells of: `11;rgb:1e1e/1e1e/1e1e`, with one to four digits each.
  static func colour(in text: [UInt8]) -> RGB? {
    let words = String(decoding: text, as: UTF8.self)
    guard let start = ["11;rgb:", "11;rgba:"].first(where: words.hasPrefix) else { return nil }
    let parts = words.dropFirst(start.count).split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == (start.count == 7 ? 3 : 4) else { return nil }
    var values: [UInt8] = []
    for part in parts.prefix(3) {
      guard (1...4).contains(part.count), part.allSatisfy(\.isHexDigit), let value = Int(part, radix: 16)
      else { return nil }
      values.append(UInt8(value * 255 / (1 << (4 * part.count) - 1)))
    }
    return RGB(red: values[0], green: values[1], blue: values[2])
  }

  /// Whether a ground is light: dark words are read better on it than light ones.
  static func isLight(_ ground: RGB) -> Bool {
    ground.contrast(with: RGB(hex: 0)) > ground.contrast(with: RGB(hex: 0xFFFFFF))
  }
}
