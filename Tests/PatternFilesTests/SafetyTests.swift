import Rhythm
import Testing

@testable import PatternFiles

@Suite("Safety findings")
struct SafetyTests {
  /// Safety errors of some steps.
  private func errors(_ steps: String, more: String = "", library: MemoryLibrary = MemoryLibrary())
    -> [String]
  {
    read(pattern(steps, more: more), library: library).diagnostics.filter { $0.severity == .error }.map(
      \.code.rawValue)
  }

  @Test(
    "What is at a limit plays, and what is past it is refused",
    arguments: [
      (#"{"breathe": "1-1", "times": 9}"#, []), (#"{"breathe": "1-0.999999999", "times": 9}"#, ["rate-high"]),
      (#"{"breathe": "10-20", "times": 2}"#, []),
      (#"{"breathe": "10-20.000000001", "times": 2}"#, ["rate-low"]),
      (#"{"breathe": {"per_minute": {"from": 31, "to": 6}, "in_out": "1:1"}, "times": 9}"#, ["rate-high"]),
      (#"{"breathe": {"per_minute": {"from": 6, "to": 1.9}, "in_out": "1:1"}, "times": 9}"#, ["rate-low"]),
      (#"{"breathe": [{"in": 3}, {"hold": 7}, {"out": 3}], "times": 2}"#, []),
      (#"{"breathe": [{"in": 3}, {"hold": 7.000000001}, {"out": 3}], "times": 2}"#, ["hold"]),
      (#"{"breathe": [{"in": 3}, {"hold": 4}, {"hold": 4}, {"out": 3}], "times": 2}"#, ["hold"]),
      (#"{"breathe": [{"hold": 4}, {"in": 3}, {"out": 3}, {"hold": 4}], "times": 1}"#, []),
      (#"{"breathe": [{"hold": 4}, {"in": 3}, {"out": 3}, {"hold": 4}], "times": 2}"#, ["hold"]),
      (
        #"{"breathe": [{"in": 3}, {"out": 3}, {"hold": 4}], "times": 1}, {"breathe": [{"hold": 4}, {"in": 4}, {"out": 4}], "times": 1}"#,
        ["hold"]
      ),
      (
        #"{"breathe": [{"in": 3}, {"out": 3}, {"hold": 4}], "times": 1}, {"rest": 1}, {"breathe": [{"hold": 4}, {"in": 4}, {"out": 4}], "times": 1}"#,
        []
      ),
      (
        #"{"repeat": 2, "steps": [{"breathe": [{"hold": 4}, {"in": 4}, {"out": 4}, {"hold": 4}], "times": 1}]}"#,
        ["hold"]
      ),
      (#"{"repeat": 8, "steps": [{"breathe": [{"hold": 1}], "times": 1}]}"#, ["hold"]),
      (#"{"breathe": [{"in": 4}, {"hold": {"from": 2, "to": 8}}, {"out": 6}], "times": 5}"#, ["hold"]),
      (#"{"breathe": [{"in": 4}, {"hold": {"from": 8, "to": 2}}, {"out": 6}], "times": 5}"#, ["hold"]),
      (#"{"breathe": [{"in": 2}, {"hold": 1}, {"out": 3}], "times": 5}"#, []),
      (#"{"breathe": [{"in": 2}, {"hold": 1}, {"out": 2.9}], "times": 5}"#, ["hold-fast"]),
      (
        #"{"breathe": "1.5-1.5", "times": 30}, {"say": "Hold now."}, {"breathe": "4-5-6", "times": 1}"#,
        ["hold-fast"]
      ),
      (#"{"breathe": "1.5-1.5", "times": 30}, {"rest": "60 s"}, {"breathe": "4-5-6", "times": 1}"#, []),
      (
        #"{"repeat": 2, "steps": [{"breathe": "4-5-6", "times": 1}, {"breathe": "2-2", "times": 9}]}"#,
        ["hold-fast"]
      ),
      (#"{"breathe": "4-7-8", "times": 8}"#, []), (#"{"breathe": "4-7-8", "times": 9}"#, ["478-cycles"]),
      (#"{"breathe": "2-3.5-4", "times": 9}"#, ["478-cycles"]),
      (#"{"repeat": 3, "steps": [{"breathe": "4-7-8", "times": 3}]}"#, ["478-cycles"]),
      (#"{"bilateral": {"passes": 12, "per_minute": 59}}"#, []),
      (#"{"bilateral": {"passes": 12, "per_minute": 60}}"#, ["bilateral-fast"]),
      (#"{"bilateral": {"passes": 13, "per_minute": 25}}"#, ["bilateral-long"]),
      (#"{"repeat": 2, "steps": [{"bilateral": {"passes": 7, "per_minute": 25}}]}"#, ["bilateral-long"]),
      (
        #"{"choose": [{"label": "a", "steps": []}, {"label": "b", "steps": [{"bilateral": {"passes": 8, "per_minute": 25}}]}]}, {"bilateral": {"passes": 5, "per_minute": 25}}"#,
        ["bilateral-long"]
      ),
      (
        #"{"choose": [{"label": "a", "steps": [{"bilateral": {"passes": 8, "per_minute": 25}}]}, {"label": "b", "steps": [{"bilateral": {"passes": 8, "per_minute": 25}}]}]}"#,
        []
      ),
      (#"{"breathe": "0.3-0.3", "times": 9}"#, ["rate-high", "flash"]),
      (#"{"breathe": "0.34-0.34", "times": 9}"#, ["rate-high"]),
      (
        #"{"pace": [{"label": "a", "lasts": 0.2, "effort": 1}, {"label": "b", "lasts": 0.2, "effort": 0}], "kind": "tap", "times": 9}"#,
        ["flash"]
      ),
      (#"{"notice": 5, "of": "things", "each": 0.2}"#, ["flash"]),
      // Three changes after the first one within a second, each in a step of its own.
      (
        #"{"repeat": 100, "steps": [{"pace": [{"label": "a", "lasts": 0.33, "effort": 1}], "kind": "tap"}, {"pace": [{"label": "b", "lasts": 0.33, "effort": 0}], "kind": "tap"}]}"#,
        ["flash"]
      ),
      (
        #"{"repeat": 100, "steps": [{"pace": [{"label": "a", "lasts": 0.34, "effort": 1}], "kind": "tap"}, {"pace": [{"label": "b", "lasts": 0.34, "effort": 0}], "kind": "tap"}]}"#,
        []
      ),
      (#"{"repeat": 2, "steps": [{"rest": 0.3, "show": "a"}, {"rest": 0.3, "show": "b"}]}"#, ["flash"]),
      (#"{"repeat": 2, "steps": [{"rest": 0.3, "show": "a"}, {"rest": 0.5, "show": "b"}]}"#, []),
      (
        #"{"rest": 0.3, "show": "a"}, {"rest": 0.3}, {"rest": 0.3, "show": "b"}, {"breathe": "4-6", "times": 2}"#,
        ["flash"]
      ),
      (#"{"rest": 0.3, "show": "a"}, {"rest": 0.3}, {"breathe": "4-6", "times": 2}"#, []),
      // What goes on showing the same changes nothing.
      (
        #"{"rest": 0.3, "show": "a"}, {"repeat": 9, "steps": [{"rest": 0.1}]}, {"rest": 0.3, "show": "b"}"#,
        []
      ),
      (
        #"{"rest": 0.2, "show": "a"}, {"repeat": 2, "steps": [{"rest": 0.1}, {"rest": 0.1}]}, {"rest": 0.3, "show": "b"}, {"rest": 9}"#,
        ["flash"]
      ),
      (
        #"{"rest": 0.3}, {"choose": [{"label": "a", "steps": []}, {"label": "b", "steps": [{"rest": 0.2}]}], "wait": 0.3}, {"pace": [{"label": "a", "lasts": 2}, {"label": "b", "lasts": 2}], "kind": "tap"}"#,
        ["flash"]
      ),
      (
        #"{"repeat": 100, "steps": [{"breathe": [{"in": 0.5}], "times": 1}, {"breathe": [{"out": 0.5}], "times": 1}]}"#,
        ["rate-high"]
      ),
    ] as [(String, [String])])
  func limits(_ steps: String, _ codes: [String]) {
    #expect(errors(steps) == codes)
  }

  @Test("A reason turns a refusal into a note that keeps it")
  func acknowledged() {
    let hold = #"{"breathe": [{"in": 4}, {"hold": 9}, {"out": 8}], "times": 2}"#
    let checked = read(
      pattern(hold, more: #""acknowledged": [{"code": "hold", "reason": "Trained with me."}]"#))
    #expect(checked.isPlayable)
    let hold9 = checked.diagnostics.filter { $0.code == .hold }
    #expect(hold9.map(\.severity) == [.note])
    #expect(hold9.map(\.help) == ["acknowledged in the pattern: Trained with me."])
    #expect(checked.acknowledged.map(\.reason) == ["Trained with me."])
    #expect(checked.speedRange.slowest == .one)
  }

  @Test("An included pattern answers for itself and not for the whole")
  func acknowledgedInside() {
    let passes = #"{"bilateral": {"passes": 24, "per_minute": 25}}"#
    let inner = pattern(
      passes, more: #""acknowledged": [{"code": "bilateral-long", "reason": "My client's."}]"#)
    let library = MemoryLibrary(patterns: ["inner": inner])
    let include = #"{"pattern": "inner"}"#
    #expect(errors(include, library: library).isEmpty)
    #expect(
      errors(include + "," + #"{"bilateral": {"passes": 12, "per_minute": 25}}"#, library: library).isEmpty)
    #expect(
      errors(include + "," + #"{"bilateral": {"passes": 13, "per_minute": 25}}"#, library: library) == [
        "bilateral-long"
      ])
  }

  @Test("Fast holds and flashes cannot be acknowledged")
  func never() {
    let steps = #"{"breathe": "4-6", "times": 1}"#
    #expect(
      errors(steps, more: #""acknowledged": [{"code": "flash", "reason": "I like it."}]"#) == [
        "acknowledged-never"
      ])
    #expect(
      errors(steps, more: #""acknowledged": [{"code": "hold-fast", "reason": "I like it."}]"#) == [
        "acknowledged-never"
      ])
  }

  @Test("An end of a setting that would be refused is a warning there")
  func settingEnds() {
    let settings = #"{"hold": {"default": 4, "min": 2, "max": 9}}"#
    let steps = #"{"breathe": [{"in": 4}, {"hold": "$hold"}, {"out": 6}], "times": 2}"#
    let checked = read(pattern(steps, settings: settings))
    #expect(checked.isPlayable)
    let holds = checked.diagnostics.filter { $0.code == .hold }
    #expect(holds.map(\.path) == ["/settings/hold/max", "/steps/0/breathe/1"])
    #expect(holds.map(\.severity) == [.warning, .note])
    let set = read(pattern(steps, settings: settings), set: ["hold": "9"])
    #expect(!set.isPlayable)
    #expect(set.diagnostics.filter { $0.severity == .error }.map(\.code) == [.hold])
  }

  @Test(
    "Live speed keeps within what plays",
    arguments: [
      ("4-6", 50, 200), ("1-1", 50, 100), ("1.5-1.5", 50, 150), ("10-20", 100, 200), ("8-12", 67, 200),
      ("4-4-4-4", 58, 200),
      ("4-7-8", 100, 200), ("2-2-3", 50, 116), ("4-6-4", 86, 200),
    ] as [(String, Int64, Int64)])
  func speeds(_ notation: String, _ slowest: Int64, _ fastest: Int64) {
    let checked = read(pattern(#"{"breathe": "\#(notation)", "times": 2}"#))
    #expect(checked.speedRange.slowest.percent == slowest)
    #expect(checked.speedRange.fastest.percent == fastest)
  }

  @Test("Bilateral passes stay under 60 a minute at every speed")
  func bilateralSpeed() {
    let checked = read(pattern(#"{"bilateral": {"passes": 8, "per_minute": 40}}"#))
    #expect(checked.speedRange.fastest.percent == 149)
  }
}
