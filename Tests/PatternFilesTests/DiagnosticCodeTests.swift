import Testing

@testable import PatternFiles

@Suite("Every problem has its words")
struct DiagnosticCodeTests {
  /// Steps, or whole documents, each with the problems that it has: `code line:column+length message | label | help`.
  static let cases: [(String, [String])] = [
    (
      #"{"brethe": "4-6", "times": 1}"#,
      [#"step-unknown 5:6+8 "brethe" is not a kind of step | this one | did you mean "breathe"?"#]
    ),
    (
      #"{"x-a": 1}"#,
      [
        #"step-unknown 5:5+1 this does not say what kind of step it is | in here | a step has one of "breathe", "pace", "say", "notice", "bilateral", "rest", "ask", "choose", "repeat", "pattern""#
      ]
    ),
    (
      #"{"rest": 1, "say": "a"}"#,
      [
        #"step-mixed 5:17+5 a step is one thing, and this one is both "rest" and "say" | the second one | make two steps of it"#
      ]
    ),
    (
      #"{"rest": 1, "shwo": "a"}"#,
      [#"unknown-key 5:17+6 "shwo" is not a name that is known here | this one | did you mean "show"?"#]
    ),
    (
      #"{"rest": 1, "rest": 2}"#,
      [#"duplicate-key 5:17+6 "rest" stands here twice | the second one | delete one of the two"#]
    ),
    (
      #"{"breathe": "4-6"}"#,
      [
        #"times-or-for 5:5+1 this does not say how long it goes on | in here | add "times": 10 for a number of breaths, or "for": "5 min" for a time"#
      ]
    ),
    (
      #"{"breathe": "4-6", "times": 1, "for": 1}"#,
      [
        #"times-or-for 5:36+5 "times" and "for" cannot both be given | the second one | delete one of the two"#
      ]
    ),
    (
      #"{"breathe": "4 to 6", "times": 1}"#,
      [
        #"notation 5:17+8 this is not a breath as it can be written in short | as it is written | write in-out as "4-6", in-hold-out as "4-7-8", in-hold-out-hold as "4-4-4-4""#
      ]
    ),
    (
      #"{"breathe": [{"in": 4, "out": 6}], "times": 1}"#,
      [
        #"conflicting-keys 5:28+5 a phase is one thing, and this one is both "in" and "out" | the second one | make two phases of it: { "in": … }, { "out": … }"#
      ]
    ),
    (
      #"{"breathe": [{"inn": 4}], "times": 1}"#,
      [
        #"missing-key 5:18+1 a phase is "in", "hold" or "out" | in here | write it like { "in": 4 }"#,
        #"unknown-key 5:19+5 "inn" is not a name that is known here | this one | did you mean "in"?"#,
      ]
    ),
    (
      #"{"breathe": [], "times": 1}"#,
      [#"empty-list 5:17+1 there are no phases | empty | add some, such as { "in": 4 }, { "out": 6 }"#]
    ),
    (
      #"{"breathe": [{"in": 4, "fullness": 1.5}, {"out": 6}], "times": 1}"#,
      [#"number-range 5:40+3 needed here is a number from 0 to 1 | this is 1.5 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": 1.5}"#,
      [#"count-whole 5:33+3 needed here is a whole number, 0 or more | this is 1.5 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": -1}"#,
      [#"count-whole 5:33+2 needed here is a whole number, 0 or more | this is -1 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": "$n"}"#,
      [#"setting-unknown 5:33+4 there is no setting "n" | this one | this pattern has no settings"#]
    ),
    (
      #"{"breathe": {"per_minute": 0, "in_out": "4:6"}, "times": 1}"#,
      [#"number-range 5:32+1 needed here is a number over 0 | this is 0 | -"#]
    ),
    (
      #"{"breathe": {"per_minute": 6, "in_out": "4-6"}, "times": 1}"#,
      [
        #"number-range 5:45+5 needed here are two numbers over 0 with a colon between them | - | write it like "4:6""#
      ]
    ),
    (
      #"{"rest": "5"}"#,
      [
        #"length-form 5:14+3 this is not a length of time | as it is written | write 5 without quotes for seconds, or add a unit: "5 s", "5 min""#
      ]
    ),
    (
      #"{"rest": "5,5 s"}"#,
      [
        #"length-form 5:14+7 this is not a length of time | as it is written | write decimals with a point, as in "5.5 s""#
      ]
    ),
    (
      #"{"rest": "30 s 1 min"}"#,
      [
        #"length-form 5:14+12 this is not a length of time | as it is written | name each unit once, the largest first, as in "1 min 30 s""#
      ]
    ),
    (
      #"{"rest": "soon"}"#,
      [
        #"length-form 5:14+6 this is not a length of time | as it is written | write it like 4, "90 s", "2 min", "1 min 30 s" or "24 h""#
      ]
    ),
    (
      #"{"rest": "5 minutes"}"#,
      [#"length-form 5:14+11 "minutes" is not a unit of time | in here | write "min""#]
    ),
    (
      #"{"rest": "5 days"}"#,
      [#"length-form 5:14+8 "days" is not a unit of time | in here | units are "s", "min" and "h""#]
    ),
    (#"{"rest": -1}"#, [#"length-range 5:14+2 a length of time is 0 or more | this is -1 | -"#]),
    (
      #"{"rest": 0.0000000001}"#,
      [
        #"number-precision 5:14+12 a length of time is a whole number of nanoseconds | this is finer | write at most nine decimals of a second"#
      ]
    ),
    (
      #"{"rest": 1e400}"#,
      [
        #"number-precision 5:14+5 this is finer or larger than can be counted exactly | from this | write fewer digits, or a smaller number"#
      ]
    ),
  ]

  static let library = MemoryLibrary(
    patterns: [
      "inner": pattern(
        #"{"rest": "$n"}"#, settings: #"{"n": {"default": 1, "min": 1, "max": 5, "step": 0.5}}"#),
      "circle": pattern(#"{"pattern": "circle"}"#), "broken": "{\"a\": 1,}",
    ], files: ["out.flac": .outside])

  static func line(_ diagnostic: Diagnostic) -> String {
    let place = diagnostic.place.map { "\($0.line):\($0.column)+\($0.length)" } ?? "-"
    return
      "\(diagnostic.code.rawValue) \(place) \(diagnostic.message) | \(diagnostic.label ?? "-") | \(diagnostic.help ?? "-")"
  }

  @Test("A step's problems are told in words", arguments: cases + moreCases)
  func steps(_ steps: String, _ lines: [String]) {
    #expect(read(pattern(steps), library: Self.library).diagnostics.map(Self.line) == lines)
  }

  @Test("All problems of a file are told at once, in the order of their places")
  func atOnce() {
    let checked = read(
      pattern(#"{"rest": -1, "sow": 1}, {"say": ""}, {"breathe": [{"in": 0}, {"out": 0.05}], "times": 0.5}"#))
    #expect(
      checked.codes == [
        "length-range", "unknown-key", "text-empty", "phase-short", "phase-short", "count-whole",
      ])
  }
}
