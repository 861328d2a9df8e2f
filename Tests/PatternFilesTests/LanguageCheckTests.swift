import Rhythm
import Testing

@testable import PatternFiles

@Suite("Languages that are missing somewhere")
struct LanguageCheckTests {
  @Test("Words that lack a language which others have are a warning with their place and what to do")
  func missing() throws {
    let checked = read(
      pattern(
        """
        {"say": {"en": "Look around.", "de": "Umsehen.", "fr": "Regarder autour."}},
        {"rest": 3, "show": {"en": "Quiet"}}
        """))
    #expect(checked.summary == ["note language-missing 2:38+6", "warning language-missing 6:21+1"])
    let finding = try #require(checked.diagnostics.last)
    #expect(finding.message == #"these words are not there in "de", "fr", though others of this pattern are"#)
    #expect(
      finding.help == #"add "de", "fr"; until then, whoever reads in it is given another language here"#)
    #expect(checked.isPlayable)
  }

  @Test(
    "Plain words that are played are a warning, a plain name is a note, figures are nothing",
    arguments: [
      (#"{"say": "Hello."}"#, "warning language-missing 6:9+8"), (#"{"rest": 3, "show": "4-7-8"}"#, nil),
      (#"{"rest": 3, "show": {"en": "a", "de": "b"}}"#, nil),
    ])
  func plain(_ step: String, _ expected: String?) {
    let checked = read(pattern(#"{"say": {"en": "a b", "de": "c d"}},"# + "\n" + step))
    #expect(checked.summary == ["note language-missing 2:38+6"] + [expected].compactMap { $0 })
  }

  @Test("One language everywhere, or none named, is nothing to find")
  func alone() {
    #expect(read(pattern(#"{"say": "Hello."}, {"rest": 3}"#)).summary == [])
    #expect(read(pattern(#"{"say": {"en": "Hello."}}, {"rest": 3, "show": "Quiet"}"#)).summary == [])
  }

  @Test("A country's words are good for its language and the other way round")
  func countries() {
    let steps = #"{"say": {"en-GB": "a", "de-AT": "b"}}, {"rest": 3, "show": {"en": "a", "DE": "b"}}"#
    #expect(read(pattern(steps)).codes == ["language-missing"])
    #expect(read(pattern(steps)).summary == ["note language-missing 2:38+6"])
  }

  @Test("A recording in fewer languages than its words is a warning")
  func recordings() {
    func found(_ recording: String) -> [String] {
      let step = #"{"say": {"en": "a", "de": "b"}, "recording": \#(recording)}"#
      return read(
        pattern(step),
        library: MemoryLibrary(files: ["a.wav": .found(path: "/a.wav"), "b.wav": .found(path: "/b.wav")])
      ).summary.filter { $0.hasPrefix("warning") }
    }
    #expect(found(#"{"en": "a.wav", "de": "b.wav"}"#) == [])
    #expect(found(#"{"en": "a.wav"}"#) == ["warning language-missing 5:50+1"])
    #expect(found(#""a.wav""#) == ["warning language-missing 5:50+7"])
  }

  @Test(
    "A pattern that is included and lacks a language of the words around it is a warning where it is named")
  func included() throws {
    let both = #"{"say": {"en": "a", "de": "b"}},"# + "\n"
    func found(_ inner: String, outer: String = both, deeper: String = "") -> [String] {
      let library = MemoryLibrary(patterns: [
        "inner": pattern(inner), "deep": pattern(deeper.isEmpty ? #"{"rest": 1}"# : deeper),
      ])
      return read(pattern(outer + #"{"pattern": "inner"}"#), library: library).summary.filter {
        $0.hasPrefix("warning")
      }
    }
    let place = "warning language-missing 6:13+7"
    #expect(found(#"{"say": "plain"}"#) == [place])
    #expect(found(#"{"say": {"en": "a"}}"#) == [place])
    #expect(found(#"{"say": {"en": "a", "de": "b"}}"#) == [])
    #expect(found(#"{"rest": 3}"#) == [])
    #expect(found(#"{"pattern": "deep"}"#, deeper: #"{"say": "plain"}"#) == [place])
    #expect(found(#"{"pattern": "deep"}"#) == [])
    // Where nobody names a language there is nothing to compare.
    #expect(found(#"{"say": {"en": "a", "de": "b"}}"#, outer: "{\"say\": \"a\"},\n") == [])
    #expect(found(#"{"say": {"de": "b"}}"#, outer: "{\"say\": {\"en\": \"a\"}},\n") == [place])
  }

  @Test("Notes of one's own are not looked at")
  func notes() {
    let steps = #"{"say": {"en": "a", "de": "b"}, "x-note": {"say": {"en": "only"}}}"#
    #expect(read(pattern(steps)).summary == ["note language-missing 2:38+6"])
  }

  @Test(
    "The languages asked for are found in their order, with a country's language and then English in their stead",
    arguments: [
      (["de-AT"], "d"), (["de"], "d"), (["pt", "fr"], "f"), (["ja"], "e"), ([], "e"), (["DE-at", "fr"], "d"),
      (["fr-CA"], "q"), (["fr-BE"], "f"),
    ])
  func chosen(_ languages: [String], _ words: String) throws {
    let text = #"{"say": {"en": "e", "de": "d", "fr": "f", "fr-CA": "q"}}"#
    let timeline = try read(pattern(text), languages: languages).timeline()
    #expect(timeline.segment(index: 0)?.label == words)
  }

  @Test("Without English the first text stands in")
  func first() throws {
    let timeline = try read(pattern(#"{"say": {"de": "d", "fr": "f"}}"#), languages: ["ja"]).timeline()
    #expect(timeline.segment(index: 0)?.label == "d")
  }
}
