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

  @Test("Sentences that cannot be translated yet are named, and stay English")
  func listed() throws {
    let words = try SentenceScan.ofPhrases().filter { literal in
      !literal.isSaid && literal.key.split(separator: " ").count { $0.contains(where: \.isLetter) } > 2
        && !literal.key.hasPrefix("{")
    }
    for literal in words {
      Issue.record("not in say(…), so not translated: \(literal.key)", severity: .warning)
    }
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
