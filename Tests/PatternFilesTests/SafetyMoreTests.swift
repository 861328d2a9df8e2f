import Rhythm
import Testing

@testable import PatternFiles

@Suite("Safety findings: muscles, recordings, ends of settings")
struct SafetyMoreTests {
  private func tension(_ steps: String) -> [String] {
    read(pattern(steps)).diagnostics.filter { $0.code == .tension }
      .map { "\($0.path ?? "-") \($0.label ?? "-")" }
  }

  private static let fist =
    #"{"pace": [{"label": "a", "lasts": 5, "effort": 1}, {"label": "b", "lasts": 6, "effort": 0}], "kind": "tense"}"#

  @Test(
    "Tensing and easing off",
    arguments: [
      (
        #"{"pace": [{"label": "a", "lasts": 10, "effort": 1}, {"label": "b", "lasts": 10, "effort": 0}], "kind": "tense", "times": 3}"#,
        []
      ),
      (
        #"{"pace": [{"label": "a", "lasts": 10.5, "effort": 1}, {"label": "b", "lasts": 10, "effort": 0}], "kind": "tense"}"#,
        ["/steps/0/pace/0 tensed for 10.5 s"]
      ),
      (
        #"{"pace": [{"label": "a", "lasts": 6, "effort": 1}, {"label": "hold on", "lasts": 6}, {"label": "b", "lasts": 10, "effort": 0}], "kind": "tense"}"#,
        ["/steps/0/pace/0 tensed for 12 s"]
      ),
      (fist, ["/steps/0/pace/1 eased for 6 s"]), (fist + #", {"rest": 4}"#, []),
      (fist + #", {"rest": 3}"#, ["/steps/0/pace/1 eased for 9 s"]),
      (fist + #", {"say": "Rest.", "pause": 4}"#, []),
      (fist + #", {"say": "Rest.", "pause": 3}"#, ["/steps/0/pace/1 eased for 9 s"]),
      (fist + #", {"say": "Rest.", "wait": true}"#, []),
      (#"{"repeat": 2, "steps": [\#(fist), {"rest": 4}]}"#, []),
      (
        #"{"repeat": 2, "steps": [\#(fist), {"rest": 2}]}, {"rest": 9}"#,
        ["/steps/0/steps/0/pace/1 eased for 8 s"]
      ),
      (
        #"{"pace": [{"label": "a", "lasts": {"from": 5, "to": 11}, "effort": 1}, {"label": "b", "lasts": 10, "effort": 0}], "kind": "tense", "times": 9}"#,
        ["/steps/0/pace/0 tensed for 11 s"]
      ),
      (
        fist
          + #", {"choose": [{"label": "c", "steps": [{"rest": 9}]}, {"label": "d", "end": true}], "wait": "1 s"}"#,
        ["/steps/0/pace/1 eased for 7 s"]
      ),
      (#"{"pace": [{"label": "a", "lasts": 30, "effort": 1}], "kind": "press"}"#, []),
    ] as [(String, [String])])
  func tensions(_ steps: String, _ findings: [String]) {
    #expect(tension(steps) == findings)
  }

  @Test("A file made to take long to walk is walked for a while only")
  func hostile() {
    var steps =
      #"{"pace": [{"label": "a", "lasts": 1, "effort": 1}, {"label": "b", "lasts": 1, "effort": 0}], "kind": "tense"}"#
    for _ in 0..<13 { steps = #"{"repeat": 2, "steps": [\#(steps), {"rest": 0.1}]}"# }
    #expect(tension(steps).count == 1)
  }

  @Test("What was measured of recordings is told, and judged of those alone")
  func levels() {
    let text = pattern(
      #"{"say": "a", "recording": "a.flac"}, {"say": "b", "recording": "b.flac"}, {"say": "c", "recording": "c.flac"}, {"say": "d", "recording": "d.flac"}"#,
      more: #""sound": {"cues": {"in": "cue.flac"}}"#)
    let library = MemoryLibrary(
      files: [
        "a.flac": .found(path: "/a"), "b.flac": .found(path: "/b"), "c.flac": .found(path: "/c"),
        "d.flac": .found(path: "/d"), "cue.flac": .found(path: "/cue"),
      ])
    let file = PatternFile(name: "p.json", identity: "p", bytes: Array(text.utf8), origin: .own)
    let first = PatternReader(library: library).read(file)
    #expect(first.recordings == ["/a", "/b", "/c", "/d", "/cue"])
    #expect(first.diagnostics.isEmpty)
    let facts: [String: RecordingFacts] = [
      "/a": RecordingFacts(length: 1, peak: -12, loudness: -26, onset: 0),
      "/b": RecordingFacts(length: 1, peak: -11.9), "/c": RecordingFacts(length: 1, peak: 0),
      "/d": RecordingFacts(length: 1, peak: -20, loudness: -25.9),
      "/cue": RecordingFacts(length: 1, peak: -20, onset: 99_000_000),
    ]
    let checked = PatternReader(library: library, recordings: facts).read(file)
    #expect(
      checked.diagnostics.map {
        "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "-") \($0.label ?? "-")"
      }
        == [
          "note level /sound/cues/in it rises within 99 ms",
          "note level /steps/1/recording it peaks at −11.9 dBFS",
          "warning level /steps/2/recording it peaks at 0 dBFS",
          "note level /steps/3/recording it peaks at −20 dBFS, at −25.9 LUFS",
        ])
  }

  @Test("An end of a setting that would bring a warning is a note there")
  func settingEnd() {
    let settings = #"{"m": {"default": 5, "max": 60}, "in": {"default": 4, "min": 1}}"#
    let checked = read(
      pattern(#"{"breathe": [{"in": "$in"}, {"out": 6}], "for": "$m min"}"#, settings: settings))
    #expect(
      checked.diagnostics.filter { $0.path?.hasPrefix("/settings") ?? false }.map {
        "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "-")"
      } == ["note session-long /settings/m/max", "note phase-length /settings/in/min"])
  }

  @Test("Colours say nothing that the words do not, and nothing else drives the terminal")
  func colours() {
    let checked = read(pattern(#"{"breathe": "4-9-4", "times": 2}"#))
    for diagnostic in checked.diagnostics {
      let coloured = diagnostic.text(in: .coloured)
      #expect(coloured.contains("\u{1B}[1;"))
      var plain = coloured
      for code in ["0", "1", "2", "1;31", "1;33", "1;36"] {
        plain = plain.replacing("\u{1B}[\(code)m", with: "")
      }
      #expect(plain == diagnostic.text)
    }
  }
}
