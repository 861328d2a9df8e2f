import Testing

@testable import PatternFiles

@Suite("What is said of a safety finding")
struct SafetyWordsTests {
  /// A finding as `code line:column+length message | label | help | source`.
  static func line(_ diagnostic: Diagnostic) -> String {
    DiagnosticCodeTests.line(diagnostic) + " | " + (diagnostic.source ?? "-")
  }

  @Test(
    "Each refusal names its limit, what is near, and its source",
    arguments: [
      (
        #"{"breathe": "0.9-0.9", "times": 9}"#,
        "rate-high 5:5+1 these are 33.333 breaths a minute; over 30 Settle does not pace | so fast | people at rest breathe 12 to 20 times a minute; longer phases are slower | slow breathing is under 10 a minute: doi:10.3389/fnhum.2018.00353; the limit of 30: design"
      ),
      (
        #"{"breathe": "20-20", "times": 9}"#,
        "rate-low 5:5+1 these are 1.5 breaths a minute; under 2 Settle does not pace | so slow | 4 to 6 a minute are usual; shorter phases are faster | 4 to 6 a minute: VA; the limits: design"
      ),
      (
        #"{"breathe": [{"in": 4}, {"hold": 9}, {"out": 6}], "times": 9}"#,
        "hold 5:29+1 the breath is held for 9 s; over 7 s Settle does not hold | held here | holds that follow one another count together; try 4 s, or leave the hold out | direction: MedlinePlus, RESPeRATE, NHS; the figures: design"
      ),
      (
        #"{"breathe": [{"in": 1}, {"hold": 1}, {"out": 2}], "times": 9}"#,
        "hold-fast 5:29+1 the breath is held at 15 breaths a minute; over 10 Settle does not hold | held here | leave the hold out, or make the other phases longer | over-breathing and then holding is a known danger; the figure: design"
      ),
      (
        #"{"breathe": "2-2", "times": 9}, {"breathe": [{"in": 4}, {"hold": 4}, {"out": 4}], "times": 9}"#,
        "hold-fast 5:61+1 the breath is held soon after 15 breaths a minute; after over 10 Settle does not hold | held here | leave the hold out, or breathe more slowly before it | over-breathing and then holding is a known danger; the figure: design"
      ),
      (
        #"{"breathe": "4-7-8", "times": 9}"#,
        "478-cycles 5:5+1 these are 9 breaths of 4-7-8 in all; past 8 Settle does not go | so many | four breaths are the usual number, and eight the most | as Andrew Weil teaches it, told by others"
      ),
      (
        #"{"bilateral": {"passes": 2, "per_minute": 60}}"#,
        "bilateral-fast 5:47+2 these are 60 passes a minute; from 60 Settle does not go | so fast | slow passes are 20 to 30 a minute | design"
      ),
      (
        #"{"bilateral": {"passes": 20, "per_minute": 20}}"#,
        "bilateral-long 5:5+1 there are 20 passes along the longest way; past 12 Settle does not go | so many | repeats and included patterns count; fewer passes, or an end in between | design"
      ),
      (
        #"{"notice": 5, "of": "things", "each": 0.2}"#,
        "flash 5:5+1 this changes brightness over 3 times a second; Settle does not flash | this would flash | make the phases longer | WCAG 2.3.1"
      ),
    ])
  func words(_ steps: String, _ line: String) {
    #expect(read(pattern(steps)).diagnostics.filter { $0.severity == .error }.map(Self.line) == [line])
  }

  @Test("An end of a setting says what would be refused")
  func settingEnd() {
    let settings = #"{"n": {"default": 4, "max": 9}}"#
    let checked = read(
      pattern(#"{"breathe": [{"in": 4}, {"hold": "$n"}, {"out": 6}], "times": 9}"#, settings: settings))
    #expect(
      checked.diagnostics.filter { $0.path == "/settings/n/max" }.map(Self.line) == [
        #"hold 3:43+1 with "n" at 9 this would not be played: the breath is held for 9 s; over 7 s Settle does not hold | at this end | bring this end nearer to the default | direction: MedlinePlus, RESPeRATE, NHS; the figures: design"#
      ])
  }

  @Test("Every safety finding that there is names a source")
  func sources() {
    let many = #"""
      {"breathe": [{"in": 9}, {"out": 1}], "times": 200}, {"breathe": "4-8-8", "times": 1},
      {"breathe": [{"in": 1}, {"out": 1}], "times": 9}, {"bilateral": {"passes": 13, "per_minute": 60}},
      {"pace": [{"label": "a", "lasts": 11, "effort": 1}], "kind": "tense"}, {"breathe": "4-7-8", "times": 9}
      """#
    let diagnostics = read(pattern(many)).diagnostics.filter { DiagnosticCode.safety.contains($0.code) }
    #expect(Set(diagnostics.map(\.code)).count == 14)
    #expect(diagnostics.allSatisfy { $0.source != nil })
  }
}
