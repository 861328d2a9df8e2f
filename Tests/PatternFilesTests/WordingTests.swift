import Testing

@testable import PatternFiles

@Suite("The wording of texts")
struct WordingTests {
  private func found(_ text: String) -> [String] { Wording.matches(in: text).map(\.phrase) }

  @Test(
    "Commands, promises and praise are found, as whole words, whatever the case and the apostrophe",
    arguments: [
      ("You must stop.", ["must"]),
      ("You SHOULD rest, and you have to sit.", ["should", "have to"]),
      ("Close your eyes and just relax.", ["close your eyes", "just relax"]),
      ("You’re safe. You are safe.", ["you're safe", "you are safe"]),
      ("Take a deep breath. Good job, that's it!", ["deep breath", "good job", "that's it"]),
      (
        "Stay still, lie back, don't fight it, let go.",
        ["stay still", "lie back", "don't fight it", "let go"]
      ),
      ("A mustard shoulder, a letting-go, breadth.", []),
      ("Let it all go. Must-have.", ["let it all go", "must"]),
    ])
  func listed(_ text: String, _ phrases: [String]) {
    #expect(found(text) == phrases)
  }

  @Test(
    "What is negated says the opposite",
    arguments: [
      ("You do not have to close your eyes.", []),
      ("You don't have to stay still, lie back, or close your eyes.", []),
      ("Nothing has to come of it; none of it must.", []),
      ("There is no need to let go.", []),
      ("No, you must.", ["must"]),
      ("If not, close your eyes.", ["close your eyes"]),
      ("It is not so. You must.", ["must"]),
      ("You must not, and should not.", ["must", "should"]),
    ])
  func negated(_ text: String, _ phrases: [String]) {
    #expect(found(text) == phrases)
  }

  @Test(
    "After an opening that invites a plain verb is fine; what obliges, promises or praises is not",
    arguments: [
      ("Let go.", ["let go"]),
      ("If you like, let go.", []),
      ("When you are ready, lie down for a moment.", []),
      ("Lie down, if you like.", ["lie down"]),
      ("If you like, close your eyes.", ["close your eyes"]),
      ("You might find that you are safe. You may feel you must.", ["you are safe", "must"]),
    ])
  func invited(_ text: String, _ phrases: [String]) {
    #expect(found(text) == phrases)
  }

  @Test("Each is a warning at its own words, also behind escapes, with an invitation in its place")
  func places() {
    let checked = read(pattern(#"{"say": "\"\u00e9\" \ud83c\udf3f You must. Good job."}, {"rest": 3}"#))
    #expect(checked.summary == ["warning wording 5:42+4", "warning wording 5:48+8"])
    #expect(checked.diagnostics.first?.message == #""must" obliges, where an invitation leaves a choice"#)
    #expect(
      checked.diagnostics.first?.help
        == #"perhaps "you might like to …", "an option is …" or "if it feels all right""#)
    #expect(checked.isPlayable)
  }

  @Test("Every text that people read is looked at, in English and where no language is given")
  func texts() {
    let steps = """
      {"say": {"en-GB": "must", "de": "must"}},
      {"notice": 2, "of": "must", "or": "must"},
      {"rest": 3, "show": "must", "over": "must", "x-note": "must"},
      {"choose": [{"label": "must", "steps": [{"say": "must"}]}]},
      {"breathe": [{"in": "$a", "label": "must"}, {"out": 5}], "times": 2}
      """
    let checked = read(
      pattern(
        steps, settings: #"{"a": {"default": 4, "label": "must"}}"#,
        more:
          #""summary": "must", "author": "must", "cautions": [{"text": "must"}], "x-more": {"say": "must"}"#))
    #expect(checked.codes.filter { $0 == "wording" }.count == 11)
  }

  @Test("An author can answer for their words: then it is a note with the reason")
  func acknowledged() {
    let checked = read(
      pattern(
        #"{"say": "You must."}"#, more: #""acknowledged": [{"code": "wording", "reason": "a quotation"}]"#))
    #expect(checked.summary == ["note wording 5:18+4"])
    #expect(checked.diagnostics.first?.help == "acknowledged in the pattern: a quotation")
  }
}
