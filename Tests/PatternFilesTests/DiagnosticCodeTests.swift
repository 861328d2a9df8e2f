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
      #"{"breathe": "4-6-", "times": 1}"#,
      [
        #"notation 5:17+6 this is not a breath as it can be written in short | as it is written | write in-out as "4-6", in-hold-out as "4-7-8", in-hold-out-hold as "4-4-4-4""#
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
      [#"number-range 5:40+3 this should be a number from 0 to 1 | this is 1.5 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": 1.5}"#,
      [#"count-whole 5:33+3 this should be a whole number, 0 or more | this is 1.5 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": -1}"#,
      [#"count-whole 5:33+2 this should be a whole number, 0 or more | this is -1 | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": "$n"}"#,
      [#"setting-unknown 5:33+4 there is no setting "n" | this one | this pattern has no settings"#]
    ),
    (
      #"{"breathe": {"per_minute": 0, "in_out": "4:6"}, "times": 1}"#,
      [#"number-range 5:32+1 this should be more than 0 | this is 0 | -"#]
    ),
    (
      #"{"breathe": {"per_minute": 6, "in_out": "4-6"}, "times": 1}"#,
      [
        #"number-range 5:45+5 this should be two numbers over 0 with a colon between them | - | write it like "4:6""#
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
    (
      #"{"rest": "24 h"}, {"rest": 1}"#,
      [#"limit-length 5:23+1 a pattern lasts at most 24 hours | this goes past it | -"#]
    ),
    (#"{"rest": "25 h"}"#, [#"limit-length 5:14+6 a pattern lasts at most 24 hours | this is 25 h | -"#]),
    (
      #"{"repeat": 1000000000000, "steps": [{"repeat": 1000000000000, "steps": [{"rest": "1 h"}]}]}"#,
      [#"limit-length 5:77+1 a pattern lasts at most 24 hours | this goes past it | -"#]
    ),
    (
      #"{"breathe": "4-6", "times": 9000000000}"#,
      [#"limit-length 5:5+1 a pattern lasts at most 24 hours | this goes past it | -"#]
    ),
    (
      #"{"say": ""}"#,
      [#"text-empty 5:13+2 there are no words here | empty | write some, or delete this entry"#]
    ),
    (
      #"{"say": 5}"#,
      [#"wrong-type 5:13+1 this should be a text in double quotes, or one for each language | this is 5 | -"#]
    ),
    (
      #"{"say": "a\u202eb"}"#,
      [
        #"text-control 5:13+10 an invisible control character cannot stand in a text | U+202E is in here | delete it, or write the text again"#
      ]
    ),
    (
      #"{"say": {"english": "a", "e": "b"}}"#,
      [#"text-language 5:30+3 "e" is not a language | this one | write a tag such as "en", "de" or "pt-BR""#]
    ),
    (
      #"{"say": "a", "recording": "/etc/x.flac"}"#,
      [
        #"file-reference 5:31+13 a file is named by its way from the pattern's folder | this is not | put the file beside the pattern and write it like "audio/feet.flac""#
      ]
    ),
    (
      #"{"say": "a", "recording": "x"}"#,
      [
        #"file-reference 5:31+3 the name of a file has an ending | this has none | write it like "audio/feet.flac""#
      ]
    ),
    (
      #"{"say": "a", "recording": "out.flac"}"#,
      [
        #"file-reference 5:31+10 this file is outside the pattern's folder | it leads out of it | copy the file into the folder of the pattern"#
      ]
    ),
    (
      #"{"say": "a", "recording": "no.flac"}"#,
      [
        #"recording-missing 5:31+9 the recording "no.flac" is not there | this one | until it is, its words are shown and spoken without it"#
      ]
    ),
    (
      #"{"rest": 1, "recording": "no.flac"}"#,
      [
        #"recording-words 5:17+11 this recording has no words beside it | this one | add its words as "over", for those who read"#,
        #"recording-missing 5:30+9 the recording "no.flac" is not there | this one | until it is, its words are shown and spoken without it"#,
      ]
    ),
    (
      #"{"pattern": "inber"}"#,
      [#"pattern-missing 5:17+7 there is no pattern "inber" | this one | did you mean "inner"?"#]
    ),
    (
      #"{"pattern": "a/no.json"}"#,
      [
        #"pattern-missing 5:17+11 the pattern "a/no.json" is not there | this one | see how the file is named"#
      ]
    ),
    (
      #"{"pattern": "circle"}"#,
      [
        #"include-circle 5:17+8 "circle" leads back to a pattern that is being read | in a circle | take one of them out"#
      ]
    ),
    (
      #"{"pattern": "broken"}"#,
      [
        #"pattern-problem 5:17+8 the pattern "broken" has a problem of its own: nothing follows this comma | this one | see "settle check broken.json""#
      ]
    ),
    (
      #"{"pattern": "inner", "set": {"nn": 1}}"#,
      [#"setting-unknown 5:34+4 there is no setting "nn" | this one | it has "n""#]
    ),
    (
      #"{"pattern": "inner", "set": {"n": 6}}"#,
      [#"setting-range 5:39+1 the setting "n" can be from 1 to 5 | this is 6 | 6 is not in it"#]
    ),
    (
      #"{"pattern": "inner", "set": {"n": 1.3}}"#,
      [
        #"setting-step 5:39+3 the setting "n" goes in steps of 0.5 from 1 | this is 1.3 | 1.3 lies between two steps"#
      ]
    ),
    (
      #"{"pace": [{"label": "a", "lasts": 4}], "kind": "pres"}"#,
      [#"unknown-value 5:52+6 "pres" cannot stand here | this one | did you mean "press"?"#]
    ),
    (
      #"{"ask": "pain"}"#,
      [#"unknown-value 5:13+6 "pain" cannot stand here | this one | it can be "distress""#]
    ),
    (
      #"{"ask": "distress", "wait": 0}"#,
      [
        #"length-range 5:33+1 a question stays for at least 0.1 seconds | less than that | a calm time is "20 s""#
      ]
    ),
    (#"{"choose": []}"#, [#"empty-list 5:16+1 a choice has one to nine ways on | there are 0 here | -"#]),
    (
      #"{"choose": [{"label": "a", "end": true}], "silence": 2}"#,
      [#"number-range 5:58+1 "silence" names one of the ways, counted from 1 | this is 2 | there is only 1"#]
    ),
    (
      #"{"choose": [{"label": "a"}]}"#,
      [
        #"missing-key 5:17+1 this way leads nowhere | in here | add "steps": [ … ], "pattern": "…" or "end": true"#
      ]
    ),
    (
      #"{"repeat": 0, "steps": [{"rest": 1}]}"#,
      [
        #"nothing-left 4:12+1 nothing is left to play | all steps are left out | give at least one of them a count over 0"#
      ]
    ),
    (
      #"{"repeat": 2, "steps": []}"#,
      [
        #"empty-list 5:28+1 there are no steps | empty | add one, such as { "breathe": "4-6", "for": "5 min" }"#
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

  @Test("A step's problems are told in words", arguments: cases)
  func steps(_ steps: String, _ lines: [String]) {
    #expect(read(pattern(steps), library: Self.library).diagnostics.map(Self.line) == lines)
  }

  @Test(
    "Problems outside the steps are told in words",
    arguments: [
      ("[]", ["wrong-type 1:1+1 this should be a pattern in { } | this is a list in [ ] | -"]),
      (
        #"{"format": 1, "id": "A b", "name": "a", "steps": [{"rest": 1}]}"#,
        [
          #"identifier 1:21+5 an id is made of small letters, digits and hyphens | this is not | write it like "evening-breath""#
        ]
      ),
      (
        #"{"format": 2, "id": "a", "name": "a", "steps": [{"rest": 1}]}"#,
        [#"format-version 1:12+1 only format 1 is known | this is 2 | write "format": 1"#]
      ),
      (
        #"{"id": "a", "name": "a", "steps": [{"rest": 1}]}"#,
        [#"missing-key 1:1+1 "format" is missing | in here | add "format": 1"#]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": 1}], "state": ["num"]}"#,
        [#"unknown-value 1:73+5 "num" cannot stand here | this one | did you mean "numb"?"#]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": 1}], "acknowledged": [{"code": "holt", "reason": "b"}]}"#,
        [#"unknown-value 1:89+6 "holt" cannot stand here | this one | did you mean "hold"?"#]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": 1}], "settings": {"1a": {"default": 1}}}"#,
        [
          #"setting-name 1:76+4 "1a" cannot be the name of a setting | this one | a name is made of letters, digits and _, and begins with a letter"#
        ]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": "$a"}], "settings": {"a": {"default": 9, "max": 5}}}"#,
        [#"setting-range 1:96+1 the setting "a" can be 5 or less | this is 9 | 9 is not in it"#]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": 1}], "settings": {"a": {"default": 9}}}"#,
        [
          #"setting-unused 1:76+3 nothing uses the setting "a" | this one | write "$a" where its number is meant, or delete it"#
        ]
      ),
      (
        #"{"format": 1, "id": "a", "name": "a", "steps": [{"rest": 1}], "sound": {"cues": "bowel"}}"#,
        [#"unknown-value 1:81+7 "bowel" cannot stand here | this one | did you mean "bowl"?"#]
      ),
    ] as [(String, [String])])
  func documents(_ text: String, _ lines: [String]) {
    #expect(read(text).diagnostics.map(Self.line) == lines)
  }

  @Test(
    "What cannot be set is told in words",
    arguments: [
      (
        ["n": "6"], nil, [#"setting-range - the setting "n" can be from 1 to 5 | this is 6 | 6 is not in it"#]
      ),
      (
        ["n": "1.3"], nil,
        [
          #"setting-step - the setting "n" goes in steps of 0.5 from 1 | this is 1.3 | 1.3 lies between two steps"#
        ]
      ),
      (
        ["n": "1,5"], nil,
        [#"wrong-type - the setting "n" is a number | this is 1,5 | "1,5" is none; write it like 5.5"#]
      ),
      (["m": "1"], nil, [#"setting-unknown - there is no setting "m" | this one | it has "n""#]),
      (
        [:], "5",
        [
          #"minutes - this pattern has no setting "minutes" | - | its length is not given as a time, so it cannot be set in minutes"#
        ]
      ),
      (
        [:], "-5", [#"minutes - "-5" is not a number of minutes | - | write a number over 0, as in 5 or 2.5"#]
      ),
    ] as [([String: String], String?, [String])])
  func overrides(_ set: [String: String], _ minutes: String?, _ lines: [String]) {
    let text = Self.library.patterns["inner"] ?? ""
    #expect(read(text, set: set, minutes: minutes).diagnostics.map(Self.line) == lines)
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
