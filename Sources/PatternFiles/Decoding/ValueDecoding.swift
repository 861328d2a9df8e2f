import Phrases
import Rhythm

/// Numbers, counts and texts.
extension PatternDecoder {
  /// An exact number, or the setting that stands for one.
  func number(_ node: Node) -> Fraction? {
    switch node.value.kind {
    case .number(let text):
      if let value = ExactDecimal.parse(text) { return value }
      report(.numberPrecision, words.numberPrecision(), at: node)
      return nil
    case .string(let text) where text.hasPrefix("$"):
      return setting(String(text.dropFirst()), at: node)
    default:
      report(.wrongType, words.wrongType(expected: words.kindNumber, found: described(node)), at: node)
      return nil
    }
  }

  /// A number that is written down: settings have no settings.
  func plainNumber(_ node: Node) -> Fraction? {
    if case .number = node.value.kind { return number(node) }
    report(.wrongType, words.wrongType(expected: words.kindNumber, found: described(node)), at: node)
    return nil
  }

  /// The number of a setting.
  func setting(_ name: String, at node: Node) -> Fraction? {
    usedSettings.insert(name)
    if let value = environment[name] { return value }
    if brokenSettings.contains(name) { return nil }
    let names = environment.keys.sorted()
    report(
      .settingUnknown,
      words.settingUnknown(name, suggestion: Suggestion.nearest(to: name, among: names), known: names),
      at: node)
    return nil
  }

  /// A whole number, 0 or more.
  func count(_ node: Node) -> Int64? {
    guard let value = number(node) else { return nil }
    guard value.denominator == 1, value >= .zero else {
      report(.countWhole, words.countWhole(found: ExactDecimal.text(value)), at: node)
      return nil
    }
    // More than this many of anything lasts longer than a pattern may.
    guard value.numerator <= 1_000_000_000_000_000 else {
      report(.tooLong, words.tooLong(found: nil), at: node)
      session.isStopped = true
      return nil
    }
    return Int64(value.numerator)
  }

  /// A number from 0 to 1.
  func share(_ node: Node) -> Double? {
    guard let value = number(node) else { return nil }
    guard value >= .zero, value <= Fraction(1) else {
      report(.numberRange, words.shareRange(found: ExactDecimal.text(value)), at: node)
      return nil
    }
    return value.approximate
  }

  /// Words, in one language or in several.
  func text(_ node: Node) -> LocalizedText? {
    switch node.value.kind {
    case .string(let text):
      return checkedText(text, at: node) ? LocalizedText(entries: [.init(language: nil, text: text)]) : nil
    case .object:
      let members = node.members ?? []
      if members.isEmpty {
        report(.textEmpty, words.textEmpty(), at: node)
        return nil
      }
      var entries: [LocalizedText.Entry] = []
      for (tag, member) in members {
        if !isLanguageTag(tag) { report(.textLanguage, words.textLanguage(tag), atKeyOf: member) }
        guard let text = member.string else {
          report(.wrongType, words.wrongType(expected: words.kindText, found: described(member)), at: member)
          continue
        }
        if checkedText(text, at: member) { entries.append(.init(language: tag, text: text)) }
      }
      return entries.isEmpty ? nil : LocalizedText(entries: entries)
    default:
      report(.wrongType, words.wrongType(expected: words.kindLocalizedText, found: described(node)), at: node)
      return nil
    }
  }

  /// Words that are the same in every language, as a name or an address.
  func plainText(_ node: Node) -> String? {
    guard let text = node.string else {
      report(.wrongType, words.wrongType(expected: words.kindText, found: described(node)), at: node)
      return nil
    }
    return checkedText(text, at: node) ? text : nil
  }

  /// Words for this reading's language, and how they are read.
  func localText(_ node: Node) -> LocalizedText.Entry? {
    text(node)?.entry(for: session.languages)
  }

  func readingTime(_ entry: LocalizedText.Entry) -> Nanoseconds {
    let language = entry.language ?? entry.spacelessLanguage ?? "en"
    return ReadingTime.of(entry.text, language: language)
  }

  private func checkedText(_ text: String, at node: Node) -> Bool {
    if VisibleText.isBlank(text) {
      report(.textEmpty, words.textEmpty(), at: node)
      return false
    }
    if let scalar = text.unicodeScalars.first(where: VisibleText.isRefused) {
      let number = String(scalar.value, radix: 16, uppercase: true)
      let code = String(repeating: "0", count: max(0, 4 - number.count)) + number
      report(.textControl, words.textControl(code), at: node)
      return false
    }
    return true
  }

  private func isLanguageTag(_ tag: String) -> Bool {
    let parts = tag.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first else { return false }
    let isPrivate = first.lowercased() == "x" && parts.count > 1
    let letters = first.utf8.allSatisfy { Character(Unicode.Scalar($0)).isLetter && $0 < 0x80 }
    return letters && (isPrivate || (2...8).contains(first.utf8.count))
      && parts.dropFirst().allSatisfy { part in
        (1...8).contains(part.utf8.count)
          && part.utf8.allSatisfy { $0 < 0x80 && LengthText.isNamePart(Unicode.Scalar($0)) && $0 != 0x5F }
      }
  }
}
