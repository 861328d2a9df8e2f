/// Finds commands, promises and praise in a text.
///
/// Whole words only. A phrase that is negated ("you do not have to") says the opposite and is fine; a plain verb is
/// fine after an opening that invites, since little language is left in a flashback.
public struct Wording {
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
  ///
  /// - Parameters:
  ///   - text: the words as they are read.
  ///   - language: its BCP 47 tag; without one every list looks at it, and one that has no list passes.
  public static func matches(in text: String, language: String? = nil) -> [Match] {
    let words = words(of: text)
    let found = WordingList.lists(for: language).flatMap { Wording(list: $0, words: words).matches() }
    return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private let list: WordingList
  private let words: [Word]

  private init(list: WordingList, words: [Word]) {
    (self.list, self.words) = (list, words)
  }

  private func matches() -> [Match] {
    var matches: [Match] = []
    /// The end of the last phrase that was negated, as a number of words.
    var negatedUntil: Int?
    var index = 0
    while index < words.count {
      guard let (phrase, kind) = phrase(at: index) else {
        index += 1
        continue
      }
      let end = index + phrase.count
      defer { index = end }
      if isNegated(index, until: end) || isJoined(index, to: negatedUntil) {
        negatedUntil = end
        continue
      }
      if kind == .command, isInvited(index) { continue }
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

  private func phrase(at index: Int) -> (words: [String], kind: WordingKind)? {
    list.byFirstWord[words[index].text]?.first { candidate in
      starts(at: index, with: candidate.words)
    }
  }

  private func starts(at index: Int, with phrase: [String]) -> Bool {
    guard index + phrase.count <= words.count else { return false }
    for (offset, word) in phrase.enumerated() {
      let found = words[index + offset]
      if found.text != word || (offset > 0 && found.gap != .none) { return false }
    }
    return true
  }

  /// Whether a negation stands before it in its clause, or after it where a language has it there.
  private func isNegated(_ index: Int, until end: Int) -> Bool {
    var place = index
    while place > 0, index - place < WordingList.negationReach, words[place].gap == .none {
      place -= 1
      let text = words[place].text
      if list.isNegation(text) { return true }
    }
    return list.negatesBackwards && isNegatedAfter(end)
  }

  /// Whether a negation follows in its clause.
  private func isNegatedAfter(_ end: Int) -> Bool {
    words[end...].prefix(WordingList.negationReach).prefix { $0.gap == .none }
      .contains { list.isNegation($0.text) }
  }

  /// Whether it goes on a list whose beginning was negated: "you do not have to stay still, or lie back".
  private func isJoined(_ index: Int, to end: Int?) -> Bool {
    guard let end else { return false }
    let between = words[end..<index].map(\.text)
    return between.allSatisfy(list.joints.contains)
      && words[end...index].allSatisfy { $0.gap != .sentence }
  }

  /// Whether an opening that invites stands before it.
  private func isInvited(_ index: Int) -> Bool {
    (0..<index).contains { place in
      list.invitations.contains { starts(at: place, with: $0) && place + $0.count <= index }
    }
  }
}
