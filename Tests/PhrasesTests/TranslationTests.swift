import Testing

@testable import Phrases

@Suite("The translations of the program's words")
struct TranslationTests {
  private static let others = Language.allCases.filter { $0 != .english }

  @Test("Every sentence that can be translated is, in every language", arguments: others)
  func complete(_ language: Language) throws {
    let said = try SentenceScan.ofPhrases().filter(\.isSaid)
    #expect(said.count > 600)
    var missing: [String] = []
    for sentence in said {
      let place = try #require(sentence.place, "\(sentence.key)")
      if language.translations(place)[sentence.key] == nil { missing.append("\(place): \(sentence.key)") }
    }
    #expect(missing == [])
  }

  @Test("No translation is left over", arguments: others)
  func noneLeftOver(_ language: Language) throws {
    let said = try SentenceScan.ofPhrases().filter(\.isSaid)
    for place in PhrasePlace.allCases {
      let keys = Set(said.filter { $0.place == place }.map(\.key))
      #expect(Set(language.translations(place).keys).subtracting(keys) == [], "\(place)")
    }
  }

  @Test(
    "What is filled in is filled in in every language, and no command or option is translated",
    arguments: others)
  func filledIn(_ language: Language) {
    for place in PhrasePlace.allCases {
      for (key, words) in language.translations(place) {
        for number in 1...5 {
          #expect(key.contains("%\(number)") == words.contains("%\(number)"), "\(key)")
        }
        for option in key.split(whereSeparator: { " ;:,.?\n".contains($0) })
        where option.hasPrefix("--") && option.dropFirst(2).allSatisfy(\.isLetter) {
          #expect(words.contains(option), "\(key)")
        }
        #expect(key.last == " " ? words.last == " " : words.last != " ", "\(key)")
      }
    }
  }

  @Test("The words of one language do not stand in another", arguments: others)
  func apart(_ language: Language) {
    // A slip of the pen would give a language the words of its neighbour.
    for other in Self.others where other != language {
      var same = 0
      var all = 0
      for place in PhrasePlace.allCases {
        for (key, words) in language.translations(place) where words.count > 30 && words != key {
          all += 1
          if other.translations(place)[key] == words { same += 1 }
        }
      }
      #expect(all > 200)
      #expect(same == 0)
    }
  }

  /// What stands in the sources of the words and is no word of a language: names that files and options have, units,
  /// and one French ordinal. What is spoken has a vocabulary of its own for each language.
  private static let noWords: Set<String> = [
    "inhale", "holdFull", "exhale", "holdEmpty", "rest", "1er %1", "y", "yes", "pregnancy", "epilepsy",
    "heart",
    "lungs", "panic", "dissociation", "pain", "%1 µs", "%1 ms", "%1 min", "%1 s", "%1 KiB", "%1 MiB",
    "--set %1=…",
    "doi:10.3390/ijerph182312478", "WCAG 2.3.1", "uk", "ireland", "us", "canada", "new-zealand", "true",
    "false",
    "null", "piper", "obligation", "eyes", "breath", "promise", "praise", "support", "signals", "questions",
    "piper",
  ]

  @Test("No word that a person reads stands outside of what is translated")
  func listed() throws {
    // The plan's frame of JSON begins with a line of its own.
    let plain = try SentenceScan.ofPhrases().filter { literal in
      !literal.isSaid && literal.place != nil && literal.key.contains(where: \.isLetter)
        && !literal.key.hasPrefix("{")
    }.map(\.key)
    #expect(Set(plain).subtracting(Self.noWords).sorted() == [])
    #expect(Self.noWords.subtracting(plain).sorted() == [], "no longer needed")
  }

  @Test("The scan reads sentences as the program does")
  func scan() {
    let source = #"""
      public struct SoundPhrases: PhraseGroup {
        // "no"
        var a: String { say("one \"two\"") }
        func b(_ n: Int) -> String { say(n, one: "\(n) x", other: "\(list("q")) y\n") }
        var c: String { say("""
          first \
          second
            third \(say("in"))
          """) }
        var d = "bare words here"
      }
      """#
    let found = SentenceScan(source).literals
    #expect(
      found.filter(\.isSaid).map(\.key) == [
        "one \"two\"", "%1 x", "%1 y\n", "in", "first second\n  third %1",
      ])
    #expect(found.filter { !$0.isSaid }.map(\.key) == ["q", "bare words here"])
    #expect(found.allSatisfy { $0.place == .sound })
  }
}
