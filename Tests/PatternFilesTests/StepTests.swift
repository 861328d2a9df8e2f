import Rhythm
import Testing

@testable import PatternFiles

@Suite("Steps become segments")
struct StepTests {
  @Test(
    "Each kind of step stands on the timeline",
    arguments: [
      (
        #"{"breathe": [{"in": 4}, {"hold": 2, "label": "wait"}, {"out": 6}], "times": 2}"#,
        [
          "inhale 0+4000 0.0→1.0", "holdFull 4000+2000 1.0→1.0 wait", "exhale 6000+6000 1.0→0.0",
          "inhale 12000+4000 0.0→1.0", "holdFull 16000+2000 1.0→1.0 wait", "exhale 18000+6000 1.0→0.0",
        ]
      ),
      (
        #"{"breathe": [{"in": 3, "fullness": 0.8}, {"in": 1}, {"out": 8}], "times": 1}"#,
        ["inhale 0+3000 0.0→0.8", "inhale 3000+1000 0.8→1.0", "exhale 4000+8000 1.0→0.0"]
      ),
      (
        #"{"breathe": "4-0-6-2", "times": 1}"#,
        ["inhale 0+4000 0.0→1.0", "exhale 4000+6000 1.0→0.0", "holdEmpty 10000+2000 0.0→0.0"]
      ),
      (
        #"{"breathe": "4-7-8", "times": 1}"#,
        ["inhale 0+4000 0.0→1.0", "holdFull 4000+7000 1.0→1.0", "exhale 11000+8000 1.0→0.0"]
      ),
      (
        #"{"breathe": {"per_minute": 6, "in_out": "4:6"}, "times": 1}"#,
        ["inhale 0+4000 0.0→1.0", "exhale 4000+6000 1.0→0.0"]
      ),
      (
        #"{"breathe": {"per_minute": {"from": 12, "to": 6}, "in_out": "1:1"}, "times": 2}"#,
        [
          "inhale 0+2500 0.0→1.0", "exhale 2500+2500 1.0→0.0", "inhale 5000+5000 0.0→1.0",
          "exhale 10000+5000 1.0→0.0",
        ]
      ),
      (
        #"{"breathe": [{"in": {"from": 2, "to": 4}}, {"out": 3}], "times": 3}"#,
        [
          "inhale 0+2000 0.0→1.0", "exhale 2000+3000 1.0→0.0", "inhale 5000+3000 0.0→1.0",
          "exhale 8000+3000 1.0→0.0",
          "inhale 11000+4000 0.0→1.0", "exhale 15000+3000 1.0→0.0",
        ]
      ),
      (
        #"{"pace": [{"label": "Press", "lasts": 4, "effort": 1}, {"label": "Ease", "lasts": 6, "effort": 0}], "kind": "press"}"#,
        ["pace 0+4000 0.0→1.0 Press", "pace 4000+6000 1.0→0.0 Ease"]
      ),
      (#"{"say": "Five words are right here."}"#, ["say 0+3750 Five words are right here."]),
      (#"{"say": "Short.", "pause": 4, "wait": "20 s"}"#, ["say 0+26000 Short."]),
      (#"{"say": "足を床につけてみましょう"}"#, ["say 0+4000 足を床につけてみましょう"]),
      (
        #"{"notice": 2, "of": "things", "each": "3 s"}"#,
        ["notice 0+3000 2 things", "notice 3000+3000 2 things"]
      ),
      (#"{"bilateral": {"passes": 2, "per_minute": 20}}"#, ["bilateral 0+3000", "bilateral 3000+3000"]),
      (#"{"rest": "30 s", "show": "Quiet."}"#, ["rest 0+30000 Quiet."]),
      (#"{"repeat": 2, "steps": [{"rest": 1}]}"#, ["rest 0+1000", "rest 1000+1000"]),
      (#"{"repeat": 0, "steps": [{"rest": 1}]}, {"rest": 2}"#, ["rest 0+2000"]),
      (#"{"pattern": "inner", "set": {"n": 3}}"#, ["rest 0+3000"]),
    ] as [(String, [String])])
  func segments(_ steps: String, _ lines: [String]) throws {
    let inner = pattern(#"{"rest": "$n"}"#, settings: #"{"n": {"default": 1, "min": 1, "max": 5}}"#)
    let checked = read(pattern(steps), library: MemoryLibrary(patterns: ["inner": inner]))
    #expect(try checked.timeline().lines == lines)
  }

  @Test("Questions are open for 20 s, and silence takes the way it names")
  func questions() throws {
    let checked = read(
      pattern(
        """
        {"ask": "distress"},
        {"choose": [{"label": "more", "steps": [{"rest": 5}]}, {"label": "enough", "end": true}], "silence": 2, "wait": "10 s"},
        {"rest": 7}
        """))
    #expect(
      try checked.timeline().lines.map { $0.split(separator: " ").prefix(2).joined(separator: " ") } == [
        "ask 0+20000", "choose 20000+10000",
      ])
    let more = try checked.timeline(choices: [0: 0])
    #expect(more.duration == 42_000_000_000)
  }

  @Test("Gates are where the format has them")
  func gates() throws {
    let checked = read(
      pattern(
        #"{"say": "Go on when you like.", "wait": true}, {"say": "And on."}, {"notice": 1, "of": "sound", "wait": true}, {"ask": "distress", "wait": true}"#
      ))
    let timeline = try checked.timeline()
    let segments = (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0) }
    #expect(segments.map(\.isGate) == [true, false, true, true])
    #expect(segments.map(\.waitsForPerson) == [true, false, true, true])
  }

  @Test("Texts are taken in the person's language, else in English, else the first")
  func languages() throws {
    let text = pattern(#"{"say": {"fr": "Bonjour", "en": "Hello", "de-CH": "Grüezi"}}"#)
    for (language, word) in [
      ("de", "Grüezi"), ("de-AT", "Grüezi"), ("fr-FR", "Bonjour"), ("ja", "Hello"), ("en", "Hello"),
    ] {
      #expect(try read(text, languages: [language]).timeline().segment(index: 0)?.label == word)
    }
  }

  @Test("Steps keep the index that they have in the file, left out or not")
  func indices() throws {
    let checked = read(pattern(#"{"repeat": 0, "steps": [{"rest": 1}]}, {"rest": 2}"#))
    #expect(try checked.timeline().segment(index: 0)?.step == 1)
  }

  @Test("A rate that divides no nanosecond drifts by nothing in a day")
  func exactRate() throws {
    let checked = read(pattern(#"{"breathe": {"per_minute": 6.5, "in_out": "4:6"}, "for": "24 h"}"#))
    let timeline = try checked.timeline()
    #expect(timeline.cycleCount == 9360)
    #expect(timeline.duration == 86_400_000_000_000)
    let last = timeline.segment(index: 2 * 9359)
    // 9359 cycles of 60/6.5 s, rounded once: 9359 · 120,000,000,000 / 13 ns.
    #expect(last?.start.nanoseconds == 86_390_769_230_769)
  }
}
