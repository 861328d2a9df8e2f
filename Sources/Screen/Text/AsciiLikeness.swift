/// What a character looks most like where only ASCII can be shown.
enum AsciiLikeness {
  /// One or two characters of ASCII, or a question mark.
  static func of(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
    if let place = Int(exactly: scalar.value).map({ $0 - 0xC0 }), latin.indices.contains(place) {
      return [latin[place]]
    }
    return others[scalar].map { Array($0.unicodeScalars) } ?? ["?"]
  }

  /// The letters of Latin-1 from U+00C0 on, without their accents.
  private static let latin = Array(
    "AAAAAAACEEEEIIIIDNOOOOOxOUUUUYTsaaaaaaaceeeeiiiidnooooo/ouuuuyty".unicodeScalars)

  private static let others: [Unicode.Scalar: String] = [
    "·": "-", "•": "*", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "…": "...",
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "«": "\"", "»": "\"", "×": "x", "½": "1/2",
    "←": "<", "→": ">", "›": ">", "↑": "^", "↓": "v", "●": "*", "○": "o", "œ": "oe", "Œ": "OE",
  ]
}
