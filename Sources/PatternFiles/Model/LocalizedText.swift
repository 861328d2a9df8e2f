/// Words in one language or in several.
public struct LocalizedText: Hashable, Sendable {
  /// The words and their BCP 47 tags, as written; the tag is nil where an author gave the words alone.
  public let entries: [Entry]

  /// The words in one language.
  public struct Entry: Hashable, Sendable {
    /// The BCP 47 tag; nil where none is given.
    public let language: String?
    /// The words.
    public let text: String
  }

  /// The entry in the first of the languages that there is, else in English, else the first.
  ///
  /// - Parameter languages: BCP 47 tags, the best liked first. `de-AT` is content with `de`, and `de` with `de-CH`.
  public func entry(for languages: [String]) -> Entry {
    if entries.count == 1 { return entries[0] }
    for language in languages + ["en"] {
      if let entry = entries.first(where: { $0.matches(language) { $0 == $1 } }) { return entry }
      if let entry = entries.first(where: { $0.matches(language) { $1.hasPrefix($0 + "-") } }) {
        return entry
      }
      if let entry = entries.first(where: {
        $0.matches(language) { $0.prefix { $0 != "-" } == $1.prefix { $0 != "-" } }
      }) {
        return entry
      }
    }
    return entries[0]
  }

  /// The words in the first of the languages that there is, else in English, else the first.
  public func text(for languages: [String]) -> String {
    entry(for: languages).text
  }
}

extension LocalizedText.Entry {
  fileprivate func matches(_ wanted: String, _ isMatch: (_ own: String, _ wanted: String) -> Bool) -> Bool {
    guard let language else { return false }
    return isMatch(language.lowercased(), wanted.lowercased())
  }

  /// Whether the words are written without spaces between them, judged by their letters where no language is given.
  var spacelessLanguage: String? {
    guard language == nil else { return nil }
    var spaceless = 0
    var others = 0
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x0E00...0x0EFF, 0x0F00...0x0FFF, 0x1000...0x109F, 0x1780...0x17FF, 0x3040...0x30FF,
        0x3400...0x4DBF,
        0x4E00...0x9FFF, 0x20000...0x3FFFD:
        spaceless += 1
      default: if scalar.properties.isAlphabetic { others += 1 }
      }
    }
    return spaceless > others ? "ja" : nil
  }
}
