/// The words of one place. They are written in English where they are used; `say` finds their translation.
///
/// A sentence without a translation stays English, so that a new one needs nothing but its English words; a test
/// names what is missing.
protocol PhraseGroup: Hashable, Sendable {
  /// Where the words are read.
  static var place: PhrasePlace { get }
  /// The language of the words.
  var language: Language { get }
}

extension PhraseGroup {
  /// A sentence in the language of these words.
  func say(_ sentence: Sentence) -> String {
    if language == .english { return sentence.filled(sentence.key) }
    return sentence.filled(language.translations(Self.place)[sentence.key] ?? sentence.key)
  }

  /// One of two whole sentences, by a count.
  func say(_ count: Int, one: Sentence, other: Sentence) -> String {
    say(language.isSingular(count) ? one : other)
  }
}
