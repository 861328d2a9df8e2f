import Testing

@testable import PatternFiles

@Suite("Every problem outside the steps has its words")
struct DocumentCodeTests {
  @Test(
    "Problems outside the steps are told in words",
    arguments: [
      ("[]", ["wrong-type 1:1+1 needed here is a pattern in { } | this is a list in [ ] | -"]),
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
    #expect(read(text).diagnostics.map(DiagnosticCodeTests.line) == lines)
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
          #"minutes - this pattern has no setting "minutes" | - | its length is not given as a time, so it cannot be set in minutes; --set n=… changes it"#
        ]
      ),
      (
        [:], "-5", [#"minutes - "-5" is not a number of minutes | - | write a number over 0, as in 5 or 2.5"#]
      ),
    ] as [([String: String], String?, [String])])
  func overrides(_ set: [String: String], _ minutes: String?, _ lines: [String]) {
    let text = DiagnosticCodeTests.library.patterns["inner"] ?? ""
    #expect(read(text, set: set, minutes: minutes).diagnostics.map(DiagnosticCodeTests.line) == lines)
  }

  @Test(
    "An id is not the name of a command",
    arguments: [
      "now", "play", "list", "show", "timeline", "check", "new", "watch", "render", "handout", "support",
      "erase", "install", "journal", "doctor", "plan", "config", "schema", "record", "pack", "help",
    ])
  func commands(_ id: String) {
    let checked = read(#"{"format": 1, "id": "\#(id)", "name": "a", "steps": [{"rest": 1}]}"#)
    #expect(
      checked.diagnostics.map(DiagnosticCodeTests.line) == [
        #"identifier 1:21+\#(id.count + 2) "\#(id)" is the name of a command, as in "settle \#(id)" | this one | write another id, such as "my-\#(id)""#
      ])
  }

  @Test("Another pattern is named by whatever it is called")
  func otherwise() {
    let checked = read(#"{"format": 1, "id": "listen", "name": "a", "steps": [{"rest": 1}]}"#)
    #expect(checked.diagnostics.isEmpty)
  }
}
