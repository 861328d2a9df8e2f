extension Suggestion {
  /// The format's word for one that means the same to people who write exercises; nil where it is not known here.
  static func synonym(of word: String, among known: [String]) -> String? {
    let plain = word.lowercased().filter(\.isLetter)
    return synonyms[plain].flatMap { words in words.first(where: known.contains) }
  }

  /// Words as letters only, and what the format calls it.
  private static let synonyms: [String: [String]] = [
    "inhale": ["in"], "inhalation": ["in"], "breathein": ["in"], "breathin": ["in"], "inbreath": ["in"],
    "inspire": ["in"],
    "exhale": ["out"], "exhalation": ["out"], "breatheout": ["out"], "breathout": ["out"],
    "outbreath": ["out"],
    "expire": ["out"],
    "holdfull": ["hold"], "holdempty": ["hold"], "holdin": ["hold"], "holdout": ["hold"], "retain": ["hold"],
    "retention": ["hold"], "keep": ["hold"], "pause": ["hold", "rest"], "wait": ["hold", "rest", "pause"],
    "breath": ["breathe"], "breaths": ["times", "breathe"], "cycles": ["times"],
    "rounds": ["times", "repeat"],
    "count": ["times"], "reps": ["times"], "repetitions": ["times"], "repeats": ["times", "repeat"],
    "duration": ["for", "lasts", "rest"], "length": ["for", "lasts"], "minutes": ["for"],
    "seconds": ["lasts", "for"],
    "text": ["say", "label", "show"], "speak": ["say"], "words": ["say"], "silence": ["rest"],
    "title": ["name"], "description": ["summary"], "about": ["summary"], "warnings": ["cautions"],
    "contraindications": ["cautions"], "references": ["evidence"], "sources": ["evidence"],
    "type": ["category", "kind"],
    "version": ["format"], "minimum": ["min"], "maximum": ["max"], "bpm": ["per_minute"],
    "rate": ["per_minute"],
    "ratio": ["in_out"],
  ]
}
