import Testing

@testable import Phrases

@Suite("Which language is chosen, and its grammar")
struct LanguageTests {
  private func languages(_ arguments: [String] = [], _ variables: [String: String] = [:]) -> [String] {
    LanguageChoice.languages(arguments: arguments) { variables[$0] }
  }

  @Test("The locale says it: LC_ALL before LC_MESSAGES before LANG, and empty is none")
  func locale() {
    #expect(languages() == ["en"])
    #expect(languages([], ["LANG": "de_AT.UTF-8@euro"]) == ["de-AT"])
    #expect(languages([], ["LANG": "de_DE", "LC_MESSAGES": "fr_FR.UTF-8"]) == ["fr-FR"])
    #expect(languages([], ["LANG": "de_DE", "LC_MESSAGES": "fr", "LC_ALL": "es_MX"]) == ["es-MX"])
    #expect(languages([], ["LANG": "de_DE", "LC_ALL": ""]) == ["de-DE"])
    #expect(languages([], ["LANG": "de_DE", "LC_ALL": "C.UTF-8"]) == ["en"])
    #expect(languages([], ["LANG": "POSIX"]) == ["en"])
  }

  @Test("LANGUAGE comes before the locale, and counts for nothing where that is C")
  func list() {
    #expect(languages([], ["LANGUAGE": "pt:fr_CA:de", "LANG": "de_DE"]) == ["pt", "fr-CA", "de", "de-DE"])
    #expect(languages([], ["LANGUAGE": "fr", "LANG": "C"]) == ["en"])
    #expect(languages([], ["LANGUAGE": "fr"]) == ["en"])
  }

  @Test("--lang comes first, the last of several, and not what follows --")
  func option() {
    let german = ["LANG": "de_DE.UTF-8"]
    #expect(languages(["play", "box", "--lang", "fr"], german) == ["fr", "de-DE"])
    #expect(languages(["--lang=es", "--lang", "fr"], german) == ["fr", "de-DE"])
    #expect(languages(["box", "--lang"], german) == ["de-DE"])
    #expect(languages(["--", "--lang", "fr"], german) == ["de-DE"])
  }

  @Test(
    "The program speaks the first language that it has, whatever the country",
    arguments: [
      (["de-AT"], Language.german), (["pt", "fr-CA", "de"], .french), (["ES_mx"], .spanish),
      (["ja"], .english),
      ([], .english), (["den"], .english), (["en-US", "de"], .english),
    ])
  func bestOf(_ tags: [String], _ language: Language) {
    #expect(Language(bestOf: tags) == language)
  }

  @Test("Counts take the form that their language gives them")
  func plurals() {
    func errors(_ language: Language, _ counts: ClosedRange<Int>) -> [String] {
      counts.map { WatchPhrases(in: language).kept(errors: $0, first: "x") }
        .map { String($0.split(separator: "·")[0].dropLast()) }
    }
    #expect(errors(.english, 0...2) == ["not yet: 0 errors", "not yet: 1 error", "not yet: 2 errors"])
    #expect(
      errors(.french, 0...2) == ["pas encore : 0 erreur", "pas encore : 1 erreur", "pas encore : 2 erreurs"])
    #expect(
      errors(.spanish, 0...2) == ["todavía no: 0 errores", "todavía no: 1 error", "todavía no: 2 errores"])
    #expect(JournalPhrases(in: .german).sessions(1) == "1 Sitzung")
    #expect(JournalPhrases(in: .german).sessions(0) == "0 Sitzungen")
  }

  @Test("Decimals have the sign of their language")
  func decimals() {
    let seconds = Language.allCases.map { ScreenPhrases(in: $0).seconds("5.5") }
    #expect(seconds == ["5.5 s", "5,5 s", "5,5 s", "5,5 s"])
  }

  @Test(
    "Days and dates are told as people tell them",
    arguments: [
      (Language.english, "Monday", "1 August", "23 November"),
      (.german, "Montag", "1. August", "23. November"),
      (.french, "lundi", "1er août", "23 novembre"), (.spanish, "lunes", "1 de agosto", "23 de noviembre"),
    ])
  func dates(_ language: Language, _ weekday: String, _ first: String, _ other: String) {
    let words = CalendarPhrases(in: language)
    #expect(words.weekday(1) == weekday)
    #expect(words.date(day: 1, month: 7) == first)
    #expect(words.date(day: 23, month: 10) == other)
    #expect(words.time(hour: 7, minute: 5) == "07:05")
    #expect(Set((0...6).map(words.weekday)).count == 7)
    #expect(Set((0...11).map { words.date(day: 2, month: $0) }).count == 12)
  }

  @Test("What is filled in keeps its own signs")
  func filling() {
    let sentence: Sentence = "\("%2") and \("100 %") %"
    #expect(sentence.key == "%1 and %2 %")
    #expect(sentence.filled("%2, %1, %9 %") == "100 %, %2, %9 %")
  }

  @Test("What is not translated is English")
  func fallback() {
    #expect(WatchPhrases(in: .german).say("nobody has translated \(1)") == "nobody has translated 1")
  }

  @Test("A yes is understood in one's own language and in English")
  func yes() {
    #expect(["y", "yes", "j", "Ja\n"].allSatisfy(CommandPhrases(in: .german).isYes))
    #expect(["s", "SÍ", "y"].allSatisfy(CommandPhrases(in: .spanish).isYes))
    #expect(!["j", "n", ""].contains(where: CommandPhrases(in: .english).isYes))
  }
}
