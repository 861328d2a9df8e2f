/// Finds commands, promises and praise in an English text.
///
/// Whole words only. A phrase that is negated ("you do not have to") says the opposite and is fine; a plain verb is
/// fine after an opening that invites, since little language is left in a flashback.
public enum Wording {
  /// A phrase that was found.
  public struct Match: Hashable, Sendable {
    /// What it does.
    public var kind: WordingKind
    /// The phrase, in small letters.
    public var phrase: String
    /// Where it stands, in bytes of the text's UTF-8.
    public var range: Range<Int>
  }

  /// What is found in a text, in order.
  public static func matches(in text: String) -> [Match] {
    let words = words(of: text)
    var matches: [Match] = []
    /// The end of the last phrase that was negated, as a number of words.
    var negatedUntil: Int?
    var index = 0
    while index < words.count {
      guard let (phrase, kind) = phrase(at: index, in: words) else {
        index += 1
        continue
      }
      let end = index + phrase.count
      defer { index = end }
      if isNegated(index, in: words) || isJoined(index, to: negatedUntil, in: words) {
        negatedUntil = end
        continue
      }
      if kind == .command, isInvited(index, in: words) { continue }
      let range = words[index].range.lowerBound..<words[end - 1].range.upperBound
      matches.append(Match(kind: kind, phrase: phrase.joined(separator: " "), range: range))
    }
    return matches
  }

  // MARK: Words

  private struct Word {
    var text: String
    var range: Range<Int>
    /// What stands between the word before it and this one.
    var gap = Gap.none
  }

  private enum Gap: Int {
    case none, clause, sentence
  }

  private static func words(of text: String) -> [Word] {
    var words: [Word] = []
    var gap = Gap.none
    var offset = 0
    var current: Word?
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let isApostrophe = scalar == "'" || scalar == "’"
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        || (isApostrophe && current != nil)
      {
        var word = current ?? Word(text: "", range: offset..<offset, gap: gap)
        word.text += isApostrophe ? "'" : scalar.properties.lowercaseMapping
        word.range = word.range.lowerBound..<(offset + length)
        current = word
      } else {
        if let word = current {
          words.append(word)
          (current, gap) = (nil, .none)
        }
        if let wider = Self.gap(scalar), wider.rawValue > gap.rawValue { gap = wider }
      }
      offset += length
    }
    if let current { words.append(current) }
    return words
  }

  private static func gap(_ scalar: Unicode.Scalar) -> Gap? {
    switch scalar {
    case ".", "!", "?", "…", ":", ";", "\n": .sentence
    case ",", "(", ")", "–", "—", "“", "”", "\"": .clause
    default: nil
    }
  }

  // MARK: Phrases

  private static func phrase(at index: Int, in words: [Word]) -> (words: [String], kind: WordingKind)? {
    WordingList.byFirstWord[words[index].text]?.first { candidate in
      starts(at: index, with: candidate.words, in: words)
    }
  }

  private static func starts(at index: Int, with phrase: [String], in words: [Word]) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() {
      let found = words[index + offset]
      if found.text != word || (offset > 0 && found.gap != .none) { return false }
    }
    return true
  }

  /// Whether a negation stands before it in its clause.
  private static func isNegated(_ index: Int, in words: [Word]) -> Bool {
    var place = index
    while place > 0, index - place < WordingList.negationReach, words[place].gap == .none {
      place -= 1
      let text = words[place].text
      if WordingList.negations.contains(text) || text.hasSuffix("n't") { return true }
    }
    return false
  }

  /// Whether it goes on a list whose beginning was negated: "you do not have to stay still, or lie back".
  private static func isJoined(_ index: Int, to end: Int?, in words: [Word]) -> Bool {
    guard let end else { return false }
    let between = words[end..<index].map(\.text)
    return between.allSatisfy(WordingList.joints.contains)
      && words[end...index].allSatisfy { $0.gap != .sentence }
  }

  /// Whether an opening that invites stands before it.
  private static func isInvited(_ index: Int, in words: [Word]) -> Bool {
    (0..<index).contains { place in
      WordingList.invitations.contains { starts(at: place, with: $0, in: words) && place + $0.count <= index }
    }
  }
}
