import Rhythm
import Testing

@testable import PatternFiles

@Suite("Safety along the timeline")
struct SafetyFlowTests {
  private static func errors(_ steps: String) -> [String] {
    read(pattern(steps)).diagnostics.filter { $0.severity == .error }.map(\.code.rawValue)
  }

  /// Fifteen fast breaths and a long one in the same cycle.
  private static let hidden =
    #"{"breathe": ["# + String(repeating: #"{"in": 1}, {"out": 1}, "#, count: 15)
    + #"{"in": 4}, {"hold": 7}, {"out": 20}], "times": 1}"#

  @Test(
    "A hold soon after fast breathing is refused wherever the two stand",
    arguments: [
      (hidden, ["hold-fast"]),
      (
        #"{"breathe": "1-1", "times": 60}, {"breathe": "4-4", "times": 1}, {"breathe": "4-7-4", "times": 1}"#,
        ["hold-fast"]
      ),
      (
        #"{"repeat": 60, "steps": [{"breathe": [{"in": 1}], "times": 1}, {"breathe": [{"out": 1}], "times": 1}]}, {"breathe": "4-7-4", "times": 1}"#,
        ["hold-fast"]
      ),
      // The fast breath is in no step: it stands across the seams.
      (
        #"{"repeat": 9, "steps": [{"breathe": [{"out": 1}, {"in": 1}], "times": 1}]}, {"breathe": [{"hold": 5}, {"out": 9}], "times": 1}"#,
        ["hold-fast"]
      ),
      (
        #"{"repeat": 2, "steps": [{"repeat": 2, "steps": [{"breathe": "4-5-6", "times": 1}]}, {"breathe": "6-6", "times": 1}, {"breathe": "2-2", "times": 9}]}"#,
        ["hold-fast"]
      ),
      // A key ends a wait at once.
      (
        #"{"breathe": "1.5-1.5", "times": 30}, {"say": "Wait.", "wait": "90 s"}, {"breathe": "4-5-6", "times": 1}"#,
        ["hold-fast"]
      ),
      (
        #"{"breathe": "1.5-1.5", "times": 30}, {"breathe": "4-6", "times": 6}, {"breathe": "4-5-6", "times": 1}"#,
        []
      ),
      (
        #"{"breathe": "1.5-1.5", "times": 30}, {"breathe": "4-6", "times": 5}, {"breathe": "4-5-6", "times": 1}"#,
        ["hold-fast"]
      ),
      // Slowing down takes minutes, so that what was fast is long ago.
      (
        #"{"breathe": {"per_minute": {"from": 12, "to": 6}, "in_out": "1:1"}, "times": 40}, {"breathe": "4-4-6", "times": 1}"#,
        []
      ),
      (
        #"{"breathe": {"per_minute": {"from": 12, "to": 6}, "in_out": "1:1"}, "times": 6}, {"breathe": "4-4-6", "times": 1}"#,
        ["hold-fast"]
      ),
      (
        #"{"choose": [{"label": "a", "steps": [{"breathe": "1-1", "times": 60}]}, {"label": "b", "steps": []}]}, {"breathe": "4-5-6", "times": 1}"#,
        ["hold-fast"]
      ),
      (#"{"breathe": [{"in": 3}, {"out": 1}, {"hold": 1}, {"out": 4}], "times": 9}"#, ["hold-fast"]),
    ] as [(String, [String])])
  func fastThenHeld(_ steps: String, _ codes: [String]) {
    #expect(Self.errors(steps) == codes)
  }

  @Test(
    "Rates are judged from one out-breath to the next, across steps",
    arguments: [
      // One breath of 1.5 s among slow ones.
      (#"{"breathe": [{"in": 4}, {"out": 0.5}, {"in": 1}, {"out": 6}], "times": 9}"#, ["rate-high"]),
      (#"{"breathe": [{"in": 4}, {"out": 1}, {"in": 1}, {"out": 6}], "times": 9}"#, []),
      (
        #"{"breathe": [{"in": 4}, {"out": 6}, {"in": 8}, {"out": 27}], "times": 9}"#, ["rate-low"]
      ),
      // Between them is time to breathe at will.
      (#"{"repeat": 3, "steps": [{"breathe": "4-6", "times": 1}, {"rest": "60 s"}]}"#, []),
      // One out-breath in two steps counts once.
      (
        #"{"repeat": 9, "steps": [{"breathe": [{"in": 3}, {"out": 1}], "times": 1}, {"breathe": [{"out": 1}], "times": 1}, {"breathe": [{"out": 2}], "times": 1}]}"#,
        []
      ),
    ] as [(String, [String])])
  func rates(_ steps: String, _ codes: [String]) {
    #expect(Self.errors(steps) == codes)
  }

  @Test(
    "Breathing in one direction only is refused",
    arguments: [
      (#"{"breathe": [{"in": 1}], "times": 600}"#, ["one-way"]),
      (#"{"breathe": [{"out": 5}], "times": 2}"#, ["one-way"]),
      (#"{"breathe": [{"in": 2}, {"in": 1}], "times": 1}"#, ["one-way"]),
      (
        #"{"breathe": [{"in": 4}], "times": 1}, {"rest": 1}, {"breathe": [{"in": 4}], "times": 1}"#,
        ["one-way"]
      ),
      (#"{"breathe": [{"in": 4}], "times": 1}"#, []),
      (#"{"breathe": [{"in": 4}], "times": 1}, {"breathe": [{"out": 4}], "times": 1}"#, []),
      (
        #"{"breathe": [{"in": 2}, {"in": 1}], "times": 1}, {"choose": [{"label": "a", "steps": [{"breathe": [{"out": 4}], "times": 1}]}, {"label": "b", "steps": []}]}"#,
        ["one-way"]
      ),
    ] as [(String, [String])])
  func oneWay(_ steps: String, _ codes: [String]) {
    #expect(Self.errors(steps) == codes)
  }

  @Test(
    "A notation with a 0 for in or out is one way", arguments: ["1-0", "1-7-0", "0-5", "0-4-5", "1-3-0-3"])
  func oneWayNotation(_ notation: String) {
    let checked = PatternReader().read(notation: notation)
    #expect(checked?.isPlayable == false)
    #expect(checked?.codes.contains("one-way") == true)
  }

  @Test("It cannot be acknowledged, nor can a hold after fast breathing, whatever else is named")
  func never() {
    for code in ["one-way", "hold-fast"] {
      let more =
        #""instead": "even-breath", "acknowledged": [{"code": "\#(code)", "reason": "Trained with me."}]"#
      let checked = read(pattern(Self.hidden, more: more))
      #expect(checked.codes.contains("acknowledged-never"))
      #expect(!checked.isPlayable)
    }
    #expect(!read(pattern(Self.hidden, more: #""instead": "even-breath""#)).isPlayable)
  }

  @Test(
    "Words and quiet time do not end a hold with full lungs",
    arguments: [
      (
        #"{"breathe": [{"in": 4}, {"hold": 7}], "times": 1}, {"say": "Stay.", "pause": 20}, {"breathe": [{"hold": 7}, {"out": 9}], "times": 1}"#,
        ["hold"]
      ),
      (
        #"{"breathe": [{"in": 4}, {"hold": 4}], "times": 1}, {"rest": 3}, {"breathe": [{"out": 6}], "times": 1}"#,
        []
      ),
      (
        #"{"breathe": [{"in": 4}, {"hold": 4}], "times": 1}, {"rest": 3.1}, {"breathe": [{"out": 6}], "times": 1}"#,
        ["hold"]
      ),
      (
        #"{"breathe": [{"in": 4}, {"hold": 4}], "times": 1}, {"pace": [{"label": "a", "lasts": 4}], "kind": "look"}, {"breathe": [{"hold": 1}, {"out": 6}], "times": 1}"#,
        ["hold"]
      ),
      // Another in-breath, or the end: it was let go.
      (
        #"{"breathe": "4-6", "times": 1}, {"breathe": [{"in": 4}, {"hold": 6}], "times": 1}, {"rest": 20}"#,
        []
      ),
      (
        #"{"repeat": 3, "steps": [{"breathe": [{"out": 4}, {"in": 4}, {"hold": 4}], "times": 1}, {"rest": 4}]}"#,
        ["hold"]
      ),
      // Empty lungs fill by themselves.
      (
        #"{"breathe": [{"in": 3}, {"out": 3}, {"hold": 4}], "times": 1}, {"rest": 9}, {"breathe": [{"hold": 4}, {"in": 4}, {"out": 4}], "times": 1}"#,
        []
      ),
    ] as [(String, [String])])
  func heldOn(_ steps: String, _ codes: [String]) {
    #expect(Self.errors(steps) == codes)
  }

  @Test("Faster, a hold must not come within a minute of what is then fast breathing")
  func speeds() {
    func fastest(_ steps: String) -> Int64 { read(pattern(steps)).speedRange.fastest.percent }
    #expect(fastest(#"{"breathe": "4-4", "times": 9}, {"breathe": "4-4-8", "times": 1}"#) == 133)
    // 72 s after it: at 120 % the minute is reached.
    #expect(
      fastest(#"{"breathe": "3-3", "times": 9}, {"rest": 65}, {"breathe": "4-4-8", "times": 1}"#) == 120)
  }

  @Test("Repeats within repeats cost nothing")
  func deep() {
    var steps = #"{"breathe": [{"in": 3}, {"hold": 1}, {"out": 4}], "times": 2}"#
    for level in 0..<11 {
      steps = #"{"repeat": \#(level < 9 ? 2 : 1), "steps": [\#(steps), {"rest": 0.1}]}"#
    }
    #expect(Self.errors(steps) == [])
    var blocks: [Block] = []
    for _ in 0..<200 { blocks = [.repeated(1 << 40, blocks)] }
    #expect(BreathFlowReading(blocks).shortest == nil)
  }
}
