import Rhythm
import Testing

@testable import PatternFiles

/// The rows of the limits, each at its edges; what is looked at is one code.
@Suite("Safety findings: notes and warnings")
struct SafetyFindingTests {
  /// Severity and path of each finding of a code.
  private func found(_ code: DiagnosticCode, _ steps: String, more: String = "", settings: String = "{}")
    -> [String]
  {
    read(pattern(steps, settings: settings, more: more)).diagnostics.filter { $0.code == code }
      .map { "\($0.severity.rawValue) \($0.path ?? "-")" }
  }

  @Test(
    "Rates",
    arguments: [
      ("rate-high", #"{"breathe": "3-3", "times": 2}"#, []),
      ("rate-high", #"{"breathe": "3-2.999999999", "times": 2}"#, ["note /steps/0"]),
      ("rate-high", #"{"breathe": "1.5-1.5", "times": 2}"#, ["note /steps/0"]),
      ("rate-high", #"{"breathe": "1.5-1.499999999", "times": 2}"#, ["warning /steps/0"]),
      ("rate-high", #"{"breathe": "1-0.9", "times": 2}"#, ["error /steps/0"]),
      (
        "rate-high", #"{"breathe": {"per_minute": {"from": 25, "to": 6}, "in_out": "1:1"}, "times": 9}"#,
        ["note /steps/0"]
      ),
      (
        "rate-high", #"{"breathe": {"per_minute": {"from": 6, "to": 25}, "in_out": "1:1"}, "times": 9}"#,
        ["warning /steps/0"]
      ),
      ("rate-low", #"{"breathe": "7-8", "times": 2}"#, []),
      ("rate-low", #"{"breathe": "7-11", "times": 2}"#, ["note /steps/0"]),
      ("rate-low", #"{"breathe": "8-12", "times": 2}"#, ["note /steps/0"]),
      ("rate-low", #"{"breathe": "8-12.1", "times": 2}"#, ["warning /steps/0"]),
      ("rate-low", #"{"breathe": "10-21", "times": 2}"#, ["error /steps/0"]),
    ] as [(String, String, [String])])
  func rates(_ code: String, _ steps: String, _ findings: [String]) throws {
    #expect(found(try #require(DiagnosticCode(rawValue: code)), steps) == findings)
  }

  @Test(
    "Lengths of phases",
    arguments: [
      (#"{"breathe": "1.5-1.5", "times": 2}"#, []), (#"{"breathe": "8-12", "times": 2}"#, []),
      (#"{"breathe": [{"in": 1.4}, {"out": 4}], "times": 2}"#, ["warning /steps/0/breathe/0"]),
      (#"{"breathe": [{"in": 4}, {"out": 12.5}], "times": 2}"#, ["warning /steps/0/breathe/1"]),
      (#"{"breathe": [{"in": 3}, {"in": 1}, {"out": 8}], "times": 2}"#, []),
      (#"{"breathe": [{"in": 5}, {"in": 3.5}, {"out": 9}], "times": 2}"#, ["warning /steps/0/breathe/0"]),
      (#"{"breathe": [{"in": {"from": 1, "to": 4}}, {"out": {"from": 2, "to": 14}}], "times": 9}"#, []),
      (#"{"breathe": [{"out": 1}, {"in": 4}, {"out": 4}], "times": 2}"#, []),
      (
        #"{"breathe": [{"out": 1}, {"in": 4}, {"out": 4}], "times": 1}"#, ["warning /steps/0/breathe/0"]
      ),
      // A breath that is written as several steps.
      (
        #"{"breathe": [{"in": 4}], "times": 1}, {"breathe": [{"in": 4.5}, {"out": 9}], "times": 2}"#,
        ["warning /steps/0"]
      ),
      (#"{"breathe": [{"in": 4}], "times": 1}, {"breathe": [{"in": 4}, {"out": 9}], "times": 2}"#, []),
      (
        #"{"breathe": [{"in": 4}], "times": 1}, {"breathe": [{"hold": 1}, {"in": 4.5}, {"out": 9}], "times": 1}"#,
        []
      ),
      (#"{"breathe": [{"in": 4}], "times": 1}, {"rest": 1}, {"breathe": "5-9", "times": 1}"#, []),
      (
        #"{"repeat": 3, "steps": [{"breathe": [{"in": 4}, {"out": 8}], "times": 2}, {"breathe": [{"out": 5}], "times": 1}]}"#,
        ["warning /steps/0/steps/0"]
      ),
      (
        #"{"breathe": "4-8", "times": 1}, {"choose": [{"label": "a", "steps": []}, {"label": "b", "steps": [{"breathe": [{"out": 5}], "times": 1}]}], "wait": 5}"#,
        []
      ),
    ] as [(String, [String])])
  func phaseLengths(_ steps: String, _ findings: [String]) {
    #expect(found(.phaseLength, steps) == findings)
  }

  @Test(
    "In-breaths that are longer",
    arguments: [
      (#"{"breathe": "4-4", "times": 2}"#, "", []),
      (#"{"breathe": "4.1-4", "times": 2}"#, "", ["warning /steps/0"]),
      (#"{"breathe": "4.1-4", "times": 2}"#, #""state": ["numb"]"#, ["note /steps/0"]),
      (
        #"{"breathe": "4.1-4", "times": 2}"#, #""state": ["activated", "numb"]"#, ["note /steps/0"]
      ),
      (
        #"{"breathe": "4.1-4", "times": 2}"#, #""state": ["activated", "steady"]"#, ["warning /steps/0"]
      ),
      (
        #"{"breathe": [{"in": {"from": 3, "to": 6}}, {"out": 5}], "times": 9}"#, "",
        ["warning /steps/0/breathe/0"]
      ),
      (#"{"breathe": "4-4-4-4", "times": 2}"#, "", []),
      // A breath that is written as several steps.
      (
        #"{"repeat": 3, "steps": [{"breathe": [{"in": 5}], "times": 1}, {"breathe": [{"hold": 1}, {"out": 4}], "times": 1}]}"#,
        "", ["warning /steps/0/steps/0"]
      ),
      (
        #"{"repeat": 3, "steps": [{"breathe": [{"in": 5}], "times": 1}, {"breathe": [{"hold": 1}, {"out": 5}], "times": 1}]}"#,
        "", []
      ),
      (
        #"{"breathe": "3-4", "times": 9}, {"breathe": [{"in": 5}], "times": 1}, {"rest": 9}, {"breathe": [{"out": 4}], "times": 1}"#,
        "", []
      ),
    ] as [(String, String, [String])])
  func inLonger(_ steps: String, _ more: String, _ findings: [String]) {
    #expect(found(.inLonger, steps, more: more) == findings)
  }

  @Test(
    "Holds, each at its worst",
    arguments: [
      (#"{"breathe": "4-4-4", "times": 2}"#, ["note /steps/0"]),
      (#"{"breathe": [{"in": 4}, {"hold": 4.1}, {"out": 4}], "times": 2}"#, ["warning /steps/0/breathe/1"]),
      (
        #"{"breathe": [{"in": 4}, {"hold": {"from": 2, "to": 5}}, {"out": 6}], "times": 9}"#,
        ["warning /steps/0/breathe/1"]
      ),
    ] as [(String, [String])])
  func holds(_ steps: String, _ findings: [String]) {
    #expect(found(.hold, steps) == findings)
  }

  @Test("Holds name another pattern, unless it is an included one that does")
  func instead() {
    let hold = #"{"breathe": "4-4-4", "times": 2}"#
    #expect(found(.holdNoInstead, hold) == ["warning /steps/0"])
    #expect(found(.holdNoInstead, hold, more: #""instead": "even-breath""#) == [])
    let library = MemoryLibrary(patterns: ["inner": pattern(hold, more: #""instead": "even-breath""#)])
    let outer = read(pattern(#"{"pattern": "inner"}"#), library: library)
    #expect(outer.diagnostics.filter { $0.code == .holdNoInstead }.isEmpty)
    #expect(
      read(pattern(#"{"pattern": "inner"}, \#(hold)"#), library: library).codes.contains("hold-no-instead"))
  }

  @Test(
    "Totals along the longest way",
    arguments: [
      ("478-cycles", #"{"breathe": "4-7-8", "times": 4}"#, []),
      ("478-cycles", #"{"breathe": "4-7-8", "times": 5}"#, ["warning /steps/0"]),
      ("session-long", #"{"breathe": "4-6", "times": 121}"#, []),
      ("session-long", #"{"breathe": "4-6", "times": 122}"#, ["warning /steps/0"]),
      (
        "session-long",
        #"{"breathe": "4-6", "times": 100}, {"rest": "1 h"}, {"breathe": "4-6", "times": 22}"#,
        ["warning /steps/2"]
      ),
      (
        "session-long",
        #"{"choose": [{"label": "a", "steps": [{"breathe": "4-6", "times": 100}]}, {"label": "b", "steps": [{"breathe": "4-6", "times": 100}]}]}"#,
        []
      ),
      ("bilateral-fast", #"{"bilateral": {"passes": 8, "per_minute": 30}}"#, []),
      (
        "bilateral-fast", #"{"bilateral": {"passes": 8, "per_minute": 31}}"#,
        ["warning /steps/0/bilateral/per_minute"]
      ),
    ] as [(String, String, [String])])
  func totals(_ code: String, _ steps: String, _ findings: [String]) throws {
    #expect(found(try #require(DiagnosticCode(rawValue: code)), steps) == findings)
  }

  @Test(
    "Cautions that are not named",
    arguments: [
      (#"{"breathe": "4-4-4", "times": 2}"#, "", ["warning /steps/0"]),
      (#"{"breathe": "4-4-4", "times": 2}"#, #""cautions": ["heart"]"#, ["warning /steps/0"]),
      (#"{"breathe": "4-4-4", "times": 2}"#, #""cautions": ["heart", "pregnancy"]"#, []),
      (#"{"breathe": "2-2", "times": 2}"#, "", ["warning /steps/0"]),
      (#"{"breathe": "2-2", "times": 2}"#, #""cautions": ["epilepsy"]"#, []),
      (#"{"breathe": {"per_minute": {"from": 14, "to": 6}, "in_out": "1:1"}, "times": 9}"#, "", []),
      (#"{"bilateral": {"passes": 8, "per_minute": 25}}"#, "", ["warning /steps/0"]),
      (
        #"{"pace": [{"label": "a", "lasts": 5, "effort": 1}, {"label": "b", "lasts": 10, "effort": 0}], "kind": "tense"}"#,
        "", ["warning /steps/0"]
      ),
    ] as [(String, String, [String])])
  func cautions(_ steps: String, _ more: String, _ findings: [String]) {
    #expect(found(.cautionsMissing, steps, more: more) == findings)
  }

  @Test("A breathing pattern without evidence is told so, where it says what it is")
  func evidence() {
    let breath = #"{"breathe": "4-6", "times": 2}"#
    #expect(found(.evidenceMissing, breath, more: #""category": "breathing""#) == ["note /category"])
    #expect(found(.evidenceMissing, breath) == ["note /name"])
    #expect(found(.evidenceMissing, breath, more: #""category": "grounding""#) == [])
    #expect(found(.evidenceMissing, breath, more: #""evidence": [{"finding": "Nothing is known."}]"#) == [])
  }

  @Test("A warning is acknowledged as a refusal is, and asks nobody")
  func acknowledgedWarning() {
    let checked = read(
      pattern(
        #"{"breathe": "4.1-4", "times": 2}"#,
        more: #""acknowledged": [{"code": "in-longer", "reason": "As she likes it."}]"#))
    #expect(checked.diagnostics.filter { $0.code == .inLonger }.map(\.severity) == [.note])
    #expect(checked.acknowledged.isEmpty)
  }

  @Test("What a typed breath cannot say is not asked of it")
  func typed() throws {
    let checked = try #require(PatternReader().read(notation: "4-4-4"))
    #expect(checked.codes == ["hold"])
  }
}
