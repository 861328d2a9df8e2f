import Testing

@testable import PatternFiles

@Suite("What is found of sound files")
struct SoundFindingTests {
  private static let library = MemoryLibrary(
    files: [
      "in.flac": .found(path: "/in"), "ein.flac": .found(path: "/ein"), "out.flac": .found(path: "/out"),
      "sea.ogg": .found(path: "/sea"), "a.flac": .found(path: "/a"),
    ])
  private static let steps = #"""
    {"say": "a", "recording": "a.flac"},
    {"breathe": [{"in": {"from": 3, "to": 4}}, {"out": 6}], "times": 5}
    """#
  private static let sound =
    #""sound": {"cues": {"in": {"en": "in.flac", "de": "ein.flac"}, "out": "out.flac"}, "ambience": "sea.ogg"}"#

  private func findings(
    _ facts: [String: RecordingFacts] = [:], broken: [String: String] = [:]
  ) -> [String] {
    let text = pattern(Self.steps, more: Self.sound)
    let file = PatternFile(name: "p.json", identity: "p", bytes: Array(text.utf8), origin: .own)
    let reader = PatternReader(library: Self.library).knowing(facts, broken: broken)
    return reader.read(file).diagnostics.filter { [.recordingBroken, .cueLong, .level].contains($0.code) }.map
    {
      "\($0.severity.rawValue) \($0.code.rawValue) \($0.path ?? "-") \($0.message) | \($0.help ?? "-")"
    }
  }

  @Test("What cannot be played is told where it is named, with what is heard in its place")
  func broken() {
    let reason = "there is no sound in it"
    #expect(
      findings(broken: ["/a": reason, "/ein": reason, "/sea": reason, "/other": reason]) == [
        "warning recording-broken /sound/cues/in/de the recording \"ein.flac\" cannot be played: \(reason) | until it can be, Settle's own sound is heard in its place",
        "warning recording-broken /sound/ambience the recording \"sea.ogg\" cannot be played: \(reason) | until it can be, nothing is heard in its place",
        "warning recording-broken /steps/0/recording the recording \"a.flac\" cannot be played: \(reason) | until it can be, its words are shown and spoken without it",
      ])
  }

  @Test("Words that take longer than the shortest phase they begin are told; sounds may ring on")
  func long() {
    func facts(_ length: Int64) -> RecordingFacts { RecordingFacts(length: length, peak: -20) }
    let whole: [String: RecordingFacts] = [
      "/in": facts(3_000_000_000), "/ein": facts(3_000_000_001), "/out": facts(60_000_000_000),
      "/sea": facts(600_000_000_000), "/a": facts(600_000_000_000),
    ]
    #expect(
      findings(whole).map { $0.prefix { $0 != "|" } } == [
        "warning cue-long /sound/cues/in/de these words take longer than the shortest phase that they begin "
      ])
  }

  @Test("The highest sample of whole numbers counts as cut off")
  func clipped() {
    let found = findings(["/a": RecordingFacts(length: 1, peak: -0.000_3)])
    #expect(found.map { $0.prefix(15) } == ["warning level /"])
    #expect(
      findings(["/a": RecordingFacts(length: 1, peak: -0.02)]).map { $0.prefix(12) } == ["note level /"])
  }
}
