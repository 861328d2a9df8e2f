import Testing

@testable import PatternFiles

@Suite("What is nearly right names what is meant")
struct NearMissTests {
  private static let library = MemoryLibrary(patterns: [
    "even-breath": pattern(#"{"breathe": "5-5", "for": "5 min"}"#),
    "long": pattern(#"{"breathe": "4-9-8", "times": 2}"#),
  ])

  @Test(
    "Other words, dashes and brackets are understood",
    arguments: [
      (
        #"{"breathe": [{"inhale": 4}], "times": 1}"#,
        #""inhale" is not a name that is known here | this one | did you mean "in"?"#
      ),
      (
        #"{"breathe": [{"in": 4}, {"hold_full": 4}], "times": 1}"#,
        #""hold_full" is not a name that is known here | this one | did you mean "hold"?"#
      ),
      (
        #"{"breathe": [{"in": 4}, {"Breathe out": 4}], "times": 1}"#,
        #""Breathe out" is not a name that is known here | this one | did you mean "out"?"#
      ),
      (
        #"{"breathe": "4-6", "duration": 5}"#,
        #""duration" is not a name that is known here | this one | did you mean "for"?"#
      ),
      (
        #"{"breathe": {"in": 4, "out": 6}, "times": 1}"#,
        #"phases stand in a list, since their order counts | this is a group | write it like [ { "in": 4 }, { "out": 6 } ]"#
      ),
      (
        #"{"breathe": "4–6", "times": 1}"#,
        #"this is not a breath as it can be written in short | as it is written | did you mean "4-6"?"#
      ),
      (
        #"{"notice": 5, "of": "things", "each": 0.05}"#,
        #"a thing to notice is given at least 0.1 seconds | this is 0.05 | a calm time is "8 s""#
      ),
    ])
  func nearMiss(_ steps: String, _ line: String) {
    let lines = read(pattern(steps)).diagnostics.map {
      "\($0.message) | \($0.label ?? "-") | \($0.help ?? "-")"
    }
    #expect(lines.contains(line), "\(lines)")
  }

  @Test(
    "A notation is known by its numbers",
    arguments: [
      ("4–6", "4-6"), ("4 - 6", "4-6"), ("4,5-6", "4.5-6"), ("4--6", "4-6"), ("4−7−8", "4-7-8"),
      ("-4-6-", "4-6"),
    ])
  func notations(_ typed: String, _ meant: String) {
    guard case .unknown(let suggestion) = Catalogue(builtIn: [], ownFolder: nil).named(typed) else {
      Issue.record("\(typed) is no notation")
      return
    }
    #expect(suggestion == meant)
  }

  @Test("Five numbers are too many")
  func overlong() {
    #expect(Catalogue.isOverlongNotation("1-2-3-4-5"))
    #expect(!Catalogue.isOverlongNotation("1-2-3-4"))
    #expect(!Catalogue.isOverlongNotation("1-2-3-4-x"))
    #expect(Notation.meant(by: "4-6") == nil)
    #expect(Notation.meant(by: "four-six") == nil)
  }

  @Test(
    "What is refused names something close that plays",
    arguments: [
      ("4-8-8", "4-6-8"), ("4-9-6", "4-7-6"), ("1-0", "3-3"), ("0.5-0.5", "3-3"), ("40-40", "6-9"),
      ("1-1-1", "3-3"), ("0-5", "3-5"), ("4-4-6-9", "4-4-6-7"),
    ])
  func nearest(_ notation: String, _ near: String) throws {
    let reader = PatternReader(library: Self.library)
    let refused = try #require(reader.read(notation: notation))
    #expect(!refused.isPlayable)
    #expect(reader.nearest(to: refused) == near)
    #expect(reader.read(notation: near)?.isPlayable == true)
  }

  @Test("A pattern's own instead comes first, if it plays; else the even breath")
  func instead() {
    let reader = PatternReader(library: Self.library)
    let hold = #"{"breathe": "4-9-8", "times": 2}"#
    for (more, near) in [
      (#""instead": "even-breath""#, "even-breath"), (#""instead": "long""#, "even-breath"),
      ("", "even-breath"),
    ] {
      #expect(reader.nearest(to: read(pattern(hold, more: more), library: Self.library)) == near)
    }
    #expect(PatternReader().nearest(to: read(pattern(hold))) == nil)
  }

  @Test("An instead that is not there is a warning with a suggestion")
  func missingInstead() {
    let steps = #"{"breathe": "4-6", "times": 1}"#
    let checked = read(pattern(steps, more: #""instead": "evn-breath""#), library: Self.library)
    #expect(checked.isPlayable)
    let found = checked.diagnostics.filter { $0.code == .patternMissing }
    #expect(found.map(\.severity) == [.warning])
    #expect(found.map(\.path) == ["/instead"])
    #expect(found.map(\.help) == [#"did you mean "even-breath"?"#])
  }

  @Test("What is answered for and played is not said to be refused")
  func answeredFor() {
    let more = #""acknowledged": [{"code": "hold", "reason": "Trained with me."}]"#
    let checked = read(pattern(#"{"breathe": "4-9-8", "times": 2}"#, more: more))
    #expect(checked.isPlayable)
    #expect(checked.acknowledged.map(\.message) == ["the breath is held for 9 s; the usual limit is 7 s"])
    #expect(
      checked.diagnostics.filter { $0.code == .hold }.map(\.message)
        == ["the breath is held for 9 s; the usual limit is 7 s"])
  }

  @Test("A refusal of a typed breath says once what was found")
  func once() {
    let checked = PatternReader().read(notation: "4-8-8")
    #expect(
      checked?.diagnostics.filter { $0.severity == .error }.map(\.message)
        == ["the breath is held for 8 s; over 7 s Settle does not hold"])
  }
}
