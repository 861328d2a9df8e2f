@testable import PatternFiles

/// Patterns for the schema and the reader to agree on.
enum SchemaFixtures {
  /// One of everything that the format has.
  static let everything = #"""
    {
      "$schema": "../pattern.schema.json", "format": 1, "id": "all-of-it", "x-note": null,
      "name": { "en": "All of it", "pt-BR": "Tudo" }, "summary": "One of everything.",
      "category": "breathing", "state": ["activated", "steady"], "author": "A. Example",
      "evidence": [{ "finding": "Nothing.", "source": "https://doi.org/10.1" }, { "finding": { "en": "Little." } }],
      "cautions": ["lungs", "heart", { "text": "Slowly." }], "instead": "even-breath",
      "settings": {
        "in": { "default": 4, "min": 3, "max": 6, "step": 0.5, "label": "In" }, "minutes": { "default": 1 },
        "count": { "default": 2 }, "x-why": [1]
      },
      "sound": { "breath": "swell", "cues": { "in": "audio/in.flac", "out": { "en": "a.wav" } }, "ambience": "rain.ogg" },
      "visual": "box",
      "acknowledged": [{ "code": "hold", "reason": "Trained." }],
      "steps": [
        { "breathe": [{ "in": "$in", "fullness": 0.8 }, { "in": 1, "label": "a sip", "recording": "sip.flac" },
          { "hold": { "from": 1, "to": "2 s" } }, { "out": 6, "x-a": {} }], "times": "$count", "over": "Slowly." },
        { "breathe": "4-6", "for": "1 min 30 s" },
        { "breathe": { "per_minute": { "from": 9, "to": 6 }, "in_out": "4:6" }, "for": "$minutes min" },
        { "pace": [{ "label": "Press", "lasts": 4, "effort": 1 }, { "label": "Ease", "lasts": { "from": 6, "to": 7 }, "effort": 0 }],
          "kind": "press", "times": 2 },
        { "say": "Feet.", "pause": 3, "wait": "20 s", "recording": { "en": "feet.flac" } },
        { "notice": 5, "of": "things you can see", "or": "or think of some", "each": "8 s", "wait": true },
        { "notice": 1, "say": "One thing that is blue" },
        { "bilateral": { "passes": 4, "per_minute": 25 }, "over": { "en": "Left and right." } },
        { "rest": "30 s", "show": "Quiet.", "cue": true },
        { "ask": "distress", "wait": 10 },
        { "choose": [{ "label": "more", "steps": [] }, { "label": "steps", "steps": [{ "rest": 1 }] },
          { "label": "even", "pattern": "even-breath", "set": { "n": 2 } }, { "label": "enough", "end": true }],
          "silence": 2, "wait": "20 s" },
        { "repeat": 2, "steps": [{ "rest": 1 }] },
        { "pattern": "even-breath", "set": { "n": "$count" } }
      ]
    }
    """#

  static let library = MemoryLibrary(
    patterns: [
      "even-breath": pattern(#"{"rest": "$n"}"#, settings: #"{"n": {"default": 1}}"#),
      "parts/feet.json": pattern(#"{"rest": 1}"#),
    ],
    files: ["parts/feet.json": .found(path: "parts/feet.json")])

  /// Steps that are well formed, however odd.
  static let validSteps = [
    #"{"rest": 0}, {"rest": 1}"#, #"{"rest": 86400}"#, #"{"rest": "24 h"}"#, #"{"rest": "1 h 30 min"}"#,
    #"{"rest": "90s"}"#, #"{"rest": "1min30s"}"#, #"{"rest": " 2 min "}"#, #"{"rest": "0.5 min"}"#,
    #"{"rest": "$s"}"#, #"{"rest": "$s s"}"#, #"{"rest": "$s min 5 s"}"#, #"{"rest": 1e1}"#,
    #"{"rest": 1, "over": "a", "recording": "b.flac", "x-y": 1}"#, #"{"rest": 1, "cue": false}"#,
    #"{"breathe": "5.5-5.5", "times": 1}"#, #"{"breathe": "4-0-6", "times": 1}"#,
    #"{"breathe": "4-4-4-0", "times": 1}"#, #"{"breathe": "0-6", "times": 1}"#,
    #"{"breathe": [{"hold": 1}], "times": 1}"#, #"{"breathe": "4-6", "times": 3.0}"#,
    #"{"breathe": {"per_minute": "$s", "in_out": "0.5:1.5"}, "times": 1}"#,
    #"{"breathe": [{"in": 4, "fullness": 0}, {"out": 4, "fullness": "$one"}], "times": 1}"#,
    #"{"pace": [{"label": "a", "lasts": 0.5}], "kind": "tap"}"#,
    #"{"pace": [{"label": "a", "lasts": 3}], "kind": "look", "for": 9}"#,
    #"{"say": {"de": "Füße", "x-own": "Feet"}, "wait": false}"#, #"{"say": "a\nb", "pause": 0}"#,
    #"{"notice": 0, "of": "a"}, {"rest": 1}"#, #"{"notice": "$s", "say": "a", "of": "b", "wait": "1 s"}"#,
    #"{"bilateral": {"passes": 0, "per_minute": 25, "x-n": 1}}, {"rest": 1}"#,
    #"{"ask": "distress"}"#, #"{"ask": "distress", "wait": true}"#,
    #"{"choose": [{"label": "a", "end": false}]}"#,
    #"{"choose": [{"label": "a", "steps": []}], "silence": "$one"}"#,
    #"{"repeat": 0, "steps": [{"rest": 1}]}, {"rest": 1}"#,
    #"{"pattern": "parts/feet.json", "set": {"x-n": 1}}"#,
    #"{"pattern": "even-breath"}"#,
  ]

  /// Steps that are not, each for one reason.
  static let invalidSteps = [
    "1", "[]", "{}", #"{"x-a": 1}"#, #"{"brethe": "4-6", "times": 1}"#, #"{"rest": 1, "say": "a"}"#,
    #"{"rest": 1, "shwo": "a"}"#, #"{"rest": -1}"#, #"{"rest": 86401}"#, #"{"rest": "1"}"#,
    #"{"rest": "1 m"}"#,
    #"{"rest": "30 s 1 min"}"#, #"{"rest": "1,5 s"}"#, #"{"rest": ""}"#, #"{"rest": "-1 s"}"#,
    #"{"rest": true}"#,
    #"{"rest": "$"}"#, #"{"rest": "1 s 1 s"}"#, #"{"rest": 1, "recording": "a.flac"}"#,
    #"{"rest": 1, "cue": 1}"#,
    #"{"rest": "5 min -30 s"}"#, #"{"rest": ".5 s"}"#, #"{"rest": "5. s"}"#, #"{"rest": "1 Min"}"#,
    #"{"breathe": "4-6"}"#, #"{"breathe": "4-6", "times": 1, "for": 1}"#, #"{"breathe": "4", "times": 1}"#,
    #"{"breathe": "4-6-", "times": 1}"#, #"{"breathe": "4-4-4-4-4", "times": 1}"#,
    #"{"breathe": "0-0", "times": 1}"#,
    #"{"breathe": "0-4-0", "times": 1}"#, #"{"breathe": "4 - 6", "times": 1}"#,
    #"{"breathe": [], "times": 1}"#,
    #"{"breathe": [{"in": 4, "out": 6}], "times": 1}"#, #"{"breathe": [{"inn": 4}], "times": 1}"#,
    #"{"breathe": [{"label": "a"}], "times": 1}"#, #"{"breathe": [{"in": 0.05}], "times": 1}"#,
    #"{"breathe": [{"in": {"from": 4}}], "times": 1}"#, #"{"breathe": [{"in": {"to": 4}}], "times": 1}"#,
    #"{"breathe": [{"in": 4, "fullness": 1.1}], "times": 1}"#,
    #"{"breathe": [{"in": 4, "fullness": -0.1}], "times": 1}"#,
    #"{"breathe": [{"in": 4, "recording": "a.flac"}], "times": 1}"#,
    #"{"breathe": [{"in": 4}], "times": 0.5}"#,
    #"{"breathe": [{"in": 4}], "times": -1}"#, #"{"breathe": [{"in": 4}], "times": "1"}"#,
    #"{"breathe": {"per_minute": 6}, "times": 1}"#, #"{"breathe": {"in_out": "4:6"}, "times": 1}"#,
    #"{"breathe": {"per_minute": 0, "in_out": "4:6"}, "times": 1}"#,
    #"{"breathe": {"per_minute": 6, "in_out": "4-6"}, "times": 1}"#,
    #"{"breathe": {"per_minute": 6, "in_out": "0:6"}, "times": 1}"#,
    #"{"breathe": {"per_minute": {"from": 6}, "in_out": "4:6"}, "times": 1}"#,
    #"{"pace": [], "kind": "tap"}"#, #"{"pace": [{"label": "a", "lasts": 1}]}"#,
    #"{"pace": [{"label": "a", "lasts": 1}], "kind": "hop"}"#, #"{"pace": [{"lasts": 1}], "kind": "tap"}"#,
    #"{"pace": [{"label": "a"}], "kind": "tap"}"#,
    #"{"pace": [{"label": "a", "lasts": 1, "effort": 2}], "kind": "tap"}"#,
    #"{"pace": [{"label": "a", "lasts": 1}], "kind": "tap", "times": 1, "for": 1}"#,
    #"{"say": ""}"#, #"{"say": "  "}"#, #"{"say": {}}"#, #"{"say": {"e": "a"}}"#, #"{"say": {"en": ""}}"#,
    #"{"say": {"en": 1}}"#, #"{"say": "a\u202eb"}"#, #"{"say": "a\u0007"}"#, #"{"say": "a", "pause": -1}"#,
    #"{"say": "a", "wait": "soon"}"#, #"{"say": "a", "recording": "/etc/a.flac"}"#,
    #"{"say": "a", "recording": "a"}"#, #"{"say": "a", "recording": "https://a.b/c.flac"}"#,
    #"{"say": "a", "recording": "a\\b.flac"}"#, #"{"say": "a", "recording": "a/.flac"}"#,
    #"{"say": "a", "recording": {}}"#,
    #"{"say": "a", "each": 1}"#, #"{"notice": 5}"#, #"{"notice": 1.5, "of": "a"}"#,
    #"{"notice": 5, "of": "a", "each": 0}"#,
    #"{"bilateral": {"passes": 8}}"#, #"{"bilateral": {"per_minute": 25}}"#, #"{"bilateral": 8}"#,
    #"{"bilateral": {"passes": 8, "per_minute": 0}}"#, #"{"bilateral": {"passes": 8, "per_minute": 601}}"#,
    #"{"ask": "pain"}"#, #"{"ask": "distress", "wait": 0}"#, #"{"choose": []}"#,
    #"{"choose": [{"label": "a"}]}"#,
    #"{"choose": [{"steps": []}]}"#, #"{"choose": [{"label": "a", "end": true, "steps": []}]}"#,
    #"{"choose": [{"label": "a", "end": true, "set": {}}]}"#,
    #"{"choose": [{"label": "a", "end": true}], "silence": 0}"#,
    #"{"choose": [{"label": "a", "end": "yes"}]}"#, #"{"repeat": 2}"#, #"{"repeat": 2, "steps": []}"#,
    #"{"pattern": "Not An Id"}"#, #"{"pattern": ""}"#, #"{"pattern": "even-breath", "set": []}"#,
    #"{"pattern": "even-breath", "set": {"n": "2"}}"#, #"{"pattern": "../x"}"#,
  ]

  /// What is wrong outside the steps.
  static let invalidTops = [
    #""id2": 1"#, #""category": "breath""#, #""state": "calm""#, #""state": ["calm"]"#, #""author": """#,
    #""evidence": {}"#, #""evidence": [{"source": "a"}]"#, #""cautions": ["heat"]"#,
    #""cautions": [{"txt": "a"}]"#,
    #""instead": "A""#, #""sound": "bowl""#, #""sound": {"cues": "gong"}"#,
    #""sound": {"cues": {"inn": "a.wav"}}"#,
    #""sound": {"ambience": "sea"}"#, #""sound": {"breath": "loud"}"#, #""visual": "sphere""#,
    #""acknowledged": [{"code": "hold"}]"#, #""acknowledged": [{"reason": "a"}]"#,
    #""acknowledged": [{"code": "hold-fast", "reason": "a"}]"#,
    #""acknowledged": [{"code": "flash", "reason": "a"}]"#,
    #""acknowledged": [{"code": "syntax", "reason": "a"}]"#, #""summary": 1"#, #""$schema": 1"#,
  ]

  /// Settings that are wrong.
  static let invalidSettings = [
    "[]", #"{"a b": {"default": 1}}"#, #"{"1a": {"default": 1}}"#, #"{"a": {}}"#, #"{"a": {"default": "1"}}"#,
    #"{"a": {"default": 1, "step": 0}}"#, #"{"a": {"default": 1, "mim": 0}}"#, #"{"a": 1}"#,
    #"{"a": {"default": "$a"}}"#,
  ]
}
