import Rhythm
import Testing

@testable import PatternFiles

@Suite("The pattern reader")
struct PatternReaderTests {
  /// The example of the format's own page.
  static let evening = """
    {
      "$schema": "../pattern.schema.json",
      "format": 1,
      "id": "evening",
      "name": "Evening",
      "summary": "A therapist's exercise for one client: feet, breath, room.",
      "category": "breathing",
      "state": ["activated", "steady"],
      "author": "A. Example",
      "evidence": [
        { "finding": "A longer exhale than inhale was more relaxing at the same rate.",
          "source": "https://doi.org/10.1007/s10484-014-9253-x" }
      ],
      "cautions": ["lungs"],
      "instead": "even-breath",
      "settings": {
        "in":      { "default": 4, "min": 3, "max": 6, "step": 0.5, "label": "In-breath, seconds" },
        "out":     { "default": 6, "min": 4, "max": 10, "step": 0.5, "label": "Out-breath, seconds" },
        "minutes": { "default": 5, "min": 1, "max": 20, "label": "Minutes" }
      },
      "sound":  { "breath": "swell", "cues": "bowl", "ambience": "none" },
      "visual": "orb",
      "steps": [
        { "say": "If you like, let your feet rest on the floor.", "pause": 3 },
        { "breathe": [ { "in": "$in" }, { "out": "$out" } ], "for": "$minutes min" },
        { "say": "Whenever you are ready, look around the room.", "wait": "20 s" }
      ]
    }
    """

  @Test("The format's own example reads without a word")
  func evening() throws {
    let checked = read(Self.evening)
    #expect(checked.text == "")
    #expect(checked.isPlayable)
    #expect(try checked.timeline().cycleCount == 30)
    #expect(checked.pattern?.state == [.activated, .steady])
    #expect(checked.pattern?.settings.map(\.name) == ["in", "out", "minutes"])
    #expect(checked.pattern?.beginsWithBreath == false)
    let set = read(Self.evening, set: ["in": "3.5", "out": "6.5"], minutes: "10")
    #expect(try set.timeline().cycleCount == 60)
    #expect(set.pattern?.settings.map { ExactDecimal.text($0.value) } == ["3.5", "6.5", "10"])
  }

  @Test(
    "A slip in the example is found where it was made",
    arguments: [
      (#""format": 1,"#, #""format": 1"#, ["error syntax 4:3+1"]),
      (#""lungs""#, #""lung""#, ["error unknown-value 14:16+6"]),
      (#""default": 4"#, #""default": 7"#, ["error setting-range 17:29+1"]),
      (#""cues": "bowl""#, #""cue": "bowl""#, ["error unknown-key 21:34+5"]),
      (#""$in" }"#, #""$inn" }"#, ["error setting-unknown 25:28+6"]),
      (#""$minutes min""#, #""$minutes""#, []),
      (#""$minutes min""#, #""$minutes mins""#, ["error length-form 25:65+15"]),
      (#""wait": "20 s""#, #""wait": "20""#, ["error length-form 26:71+4"]),
      ("\"pause\": 3 }", "\"pause\": 3", ["error syntax 25:5+1"]),
      (#""visual": "orb""#, #""visual": "orb", "visual": "dot""#, ["error duplicate-key 22:20+8"]),
      ("]\n}", "]", ["error syntax 27:4+1"]),
      ("]\n}", "]\n}}", ["error syntax 28:2+1"]),
    ] as [(String, String, [String])])
  func mutations(_ written: String, _ slip: String, _ summary: [String]) {
    #expect(Self.evening.contains(written))
    #expect(read(Self.evening.replacing(written, with: slip, maxReplacements: 1)).summary == summary)
  }

  @Test("Cut off anywhere, the example is one problem, or whole")
  func cuts() {
    let bytes = Array(Self.evening.utf8)
    for length in 0..<bytes.count {
      let file = PatternFile(name: "a", identity: "a", bytes: Array(bytes.prefix(length)), origin: .own)
      #expect(PatternReader().read(file).codes == ["syntax"])
    }
  }

  @Test("A notation is a breath for 5 minutes, or as many as are given")
  func notation() throws {
    let checked = try #require(PatternReader().read(notation: "5.5-5.5"))
    #expect(checked.pattern?.id == "5.5-5.5")
    #expect(checked.pattern?.beginsWithBreath == true)
    #expect(try checked.timeline().cycleCount == 27)
    #expect(try PatternReader().read(notation: "4-6", minutes: "1")?.timeline().cycleCount == 6)
    #expect(PatternReader().read(notation: "4-x") == nil)
    #expect(PatternReader().read(notation: "box") == nil)
    let refused = try #require(PatternReader().read(notation: "4-9-8"))
    #expect(!refused.isPlayable && refused.exercise != nil)
    #expect(refused.summary == ["warning rate-low", "error hold"])
    #expect(PatternReader().read(notation: "0-0")?.summary == ["error notation"])
  }

  @Test("Minutes stand in for the only time that a pattern gives")
  func minutes() throws {
    let one = pattern(#"{"breathe": "4-6", "for": "5 min"}"#)
    #expect(try read(one, minutes: "2").timeline().cycleCount == 12)
    let two = pattern(#"{"breathe": "4-6", "for": "5 min"}, {"breathe": "4-6", "for": "5 min"}"#)
    #expect(read(two, minutes: "2").summary == ["error minutes"])
  }

  @Test("Sound and sight are those of breathing where something is breathed, else quieter ones")
  func defaults() {
    let breath = read(pattern(#"{"breathe": "4-6", "times": 1}"#)).pattern
    #expect(breath?.sound == PatternSound())
    #expect(breath?.visual == .orb)
    let quiet = read(pattern(#"{"rest": 1}"#, more: #""sound": {"ambience": "rain"}"#)).pattern
    #expect(quiet?.sound == PatternSound(breath: .none, cues: .builtIn(.wood), ambience: .builtIn(.rain)))
    #expect(quiet?.visual == .words)
  }

  @Test("An author's own notes are kept as they are written")
  func notes() {
    let checked = read(pattern(#"{"rest": 1, "x-why": [1.0]}"#, more: #""x-client": {"a": 1.50}"#))
    #expect(checked.text == "")
    #expect(checked.pattern?.notes == [Pattern.Note(key: "x-client", json: #"{"a": 1.50}"#)])
  }

  @Test("Included patterns bring their cautions and steps; ten thousand steps and eight levels are the most")
  func includes() throws {
    var library = MemoryLibrary()
    library.patterns["p0"] = pattern(#"{"rest": 1}"#, more: #""cautions": ["heart"]"#)
    for level in 1...9 { library.patterns["p\(level)"] = pattern(#"{"pattern": "p\#(level - 1)"}"#) }
    let eight = read(pattern(#"{"pattern": "p7"}"#), library: library)
    #expect(eight.text == "" && eight.pattern?.cautions == [.condition(.heart)])
    #expect(read(pattern(#"{"pattern": "p8"}"#), library: library).summary == ["error limit-includes 5:17+4"])

    library.patterns["many"] = pattern(Array(repeating: #"{"rest": 1}"#, count: 99).joined(separator: ","))
    let hundred = Array(repeating: #"{"pattern": "many"}"#, count: 100).joined(separator: ",\n")
    #expect(read(pattern(hundred), library: library).text == "")
    let more = read(pattern(hundred + ",\n{\"rest\": 1}"), library: library)
    #expect(more.summary == ["error limit-steps 105:1+1"])
  }

  @Test("Random patterns compile to what they say", arguments: 1...60)
  func generated(_ seed: Int) throws {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15
    func random(_ range: ClosedRange<Int>) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(state >> 33) % range.count
    }
    var steps: [String] = []
    var cycles = 0
    var length: Int64 = 0
    for _ in 0..<random(1...6) {
      let (inhale, exhale, times, repeats) = (random(20...50), random(20...90), random(1...9), random(1...3))
      let breath =
        #"{"breathe": [{"in": \#(inhale)e-1}, {"out": "\#(exhale / 10).\#(exhale % 10) s"}], "times": \#(times)}"#
      steps.append(#"{"repeat": \#(repeats), "steps": [\#(breath), {"rest": \#(random(0...1))}]}"#)
      let rests = steps.last?.hasSuffix("1}]}") == true ? 1 : 0
      cycles += times * repeats
      length += Int64(repeats * (times * (inhale + exhale) + rests * 10)) * 100_000_000
    }
    let timeline = try read(pattern(steps.joined(separator: ","))).timeline()
    #expect(timeline.cycleCount == cycles)
    #expect(timeline.duration == length)
    var end = TimelineOffset(nanoseconds: 0)
    var level = 0.0
    for index in 0..<timeline.segmentCount {
      let segment = try #require(timeline.segment(index: index))
      #expect(segment.start == end)
      if let from = segment.from { #expect(from == level) }
      level = segment.to ?? level
      end = segment.end
    }
    #expect(end == timeline.end)
  }
}
