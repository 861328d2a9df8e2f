extension DiagnosticCodeTests {
  /// More of `cases`: the second half of the table.
  static let moreCases: [(String, [String])] = [
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
      #"{"say": "\u200b\u00ad \ufeff"}"#,
      [#"text-empty 5:13+21 there are no words here | empty | write some, or delete this entry"#]
    ),
    (
      #"{"pace": [{"label": "\u2060", "lasts": 4}], "kind": "press"}"#,
      [#"text-empty 5:25+8 there are no words here | empty | write some, or delete this entry"#]
    ),
    (
      #"{"say": 5}"#,
      [#"wrong-type 5:13+1 needed here is a text in double quotes, or one for each language | this is 5 | -"#]
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
}
