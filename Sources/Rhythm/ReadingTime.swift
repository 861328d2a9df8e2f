/// How long words take to be read calmly.
public enum ReadingTime {
  /// The calm reading time of a text, in nanoseconds: 0.55 s a word, 0.25 s a character where the language is
  /// written without spaces, at least 2 s. The figures are Settle's own design.
  public static func of(_ text: String, language: String = "en") -> Nanoseconds {
    let least: Nanoseconds = 2_000_000_000
    let letters = text.unicodeScalars.lazy.filter { !$0.properties.isWhitespace }
    if isWrittenWithoutSpaces(language) {
      return max(least, Nanoseconds(letters.count) * 250_000_000)
    }
    let words = text.split(whereSeparator: \.isWhitespace).count
    return max(least, Nanoseconds(words) * 550_000_000)
  }

  private static func isWrittenWithoutSpaces(_ language: String) -> Bool {
    let primary = language.prefix { $0 != "-" && $0 != "_" }.lowercased()
    return ["zh", "ja", "th", "lo", "km", "my", "yue", "bo"].contains(primary)
  }
}
