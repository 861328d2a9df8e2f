import Rhythm
import Testing

@testable import PatternFiles

@Suite("Recordings are named in a pattern, and nothing else of it changes")
struct RecordingSheetTests {
  private func sheet(_ text: String, _ languages: [String] = ["en"]) throws -> RecordingSheet {
    try #require(RecordingSheet(Array(text.utf8), languages: languages))
  }

  private func named(_ text: String, _ languages: [String] = ["en"], line: Int = 0) throws -> String {
    let sheet = try sheet(text, languages)
    return String(decoding: sheet.naming("audio/n.flac", for: sheet.lines[line]), as: UTF8.self)
  }

  @Test("Words that are laid over a step, things to notice, labels of phases and of ways on are found too")
  func otherWords() throws {
    let text =
      #"{"steps": [{"breathe": [{"in": 4, "label": "up"}, {"out": 6}], "times": 3, "over": "Now."}, {"pace": [{"label": {"en": "Press", "de": "Druck"}, "lasts": 4}], "kind": "press"}, {"notice": 3, "of": "sounds"}, {"notice": "$n", "of": "things"}, {"choose": [{"label": "more", "steps": []}]}, {"rest": 3, "show": "quiet", "over": "Rest."}]}"#
    let found = try sheet(text)
    #expect(found.lines.map(\.text) == ["up", "Now.", "Press", "3 sounds", "things", "more", "Rest."])
    #expect(found.lines.map(\.key) == ["label", "over", "label", "of", "of", "label", "over"])
    #expect(
      try named(text, line: 0).contains(#"{"in": 4, "label": "up", "recording": "audio/n.flac"}, {"out": 6}"#)
    )
    #expect(try named(text, line: 1).contains(#""over": "Now.", "recording": "audio/n.flac"}"#))
    #expect(
      try named(text, line: 2).contains(
        #"{"en": "Press", "de": "Druck"}, "recording": { "en": "audio/n.flac" }"#))
    #expect(try named(text, line: 3).contains(#""of": "sounds", "recording": "audio/n.flac"}"#))
    // What is named there is read as a recording of these words.
    var all = text
    for line in found.lines.indices { all = try named(all, line: line) }
    let library = MemoryLibrary(files: ["audio/n.flac": .found(path: "/n.flac")])
    let whole =
      #"{"format": 1, "id": "a", "name": "A", "settings": {"n": {"default": 2}}, "# + all.dropFirst()
    let checked = read(whole, library: library)
    #expect(checked.diagnostics.filter { $0.severity == .error } == [])
    #expect(checked.sounds.count == 7)
    #expect(try checked.timeline().segment(index: 0)?.recording == "/n.flac")
  }

  @Test("All words are found, in repeats, ways on and things to notice")
  func lines() throws {
    let sheet = try sheet(
      #"{"x": [{"say": "no"}], "steps": [{"say": "a"}, {"rest": 1, "show": "no"}, {"repeat": 2, "steps": [{"say": {"de": "c", "en": "b"}, "recording": {"en": "b.flac"}}]}, {"choose": [{"label": "e", "steps": [{"notice": 1, "say": "d", "recording": "d.flac"}]}]}, {"say": 5}]}"#
    )
    #expect(sheet.lines.map(\.text) == ["a", "b", "e", "d"])
    #expect(sheet.lines.map(\.language) == [nil, "en", nil, nil])
    #expect(sheet.lines.map(\.reference) == [nil, "b.flac", nil, "d.flac"])
    #expect(
      sheet.lines.map(\.step) == [
        "/steps/0", "/steps/2/steps/0", "/steps/3/choose/0", "/steps/3/choose/0/steps/0",
      ])
  }

  @Test(
    "The name goes where it belongs",
    arguments: [
      (
        #"{"steps": [{ "say": "a", "pause": 3 }]}"#,
        #"{"steps": [{ "say": "a", "recording": "audio/n.flac", "pause": 3 }]}"#
      ),
      (#"{"steps": [{"say":"a"}]}"#, #"{"steps": [{"say":"a", "recording": "audio/n.flac"}]}"#),
      (
        #"{"steps": [{"recording": "old.flac", "say": "a"}]}"#,
        #"{"steps": [{"recording": "audio/n.flac", "say": "a"}]}"#
      ),
      (
        "{\"steps\": [\n\t{\n\t\t\"say\": \"a\",\n\t\t\"wait\": true\n\t}\n]}",
        "{\"steps\": [\n\t{\n\t\t\"say\": \"a\",\n\t\t\"recording\": \"audio/n.flac\",\n\t\t\"wait\": true\n\t}\n]}"
      ),
      (
        "{\"steps\": [{\r\n  \"say\": \"a\"\r\n}]}\r\n",
        "{\"steps\": [{\r\n  \"say\": \"a\",\r\n  \"recording\": \"audio/n.flac\"\r\n}]}\r\n"
      ),
      (
        #"{"steps": [{"say": {"en": "a", "de": "b"}}]}"#,
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": { "en": "audio/n.flac" }}]}"#
      ),
      (
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": {"de": "b.flac"}}]}"#,
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": {"de": "b.flac", "en": "audio/n.flac"}}]}"#
      ),
      (
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": {"en": "a.flac", "de": "b.flac"}}]}"#,
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": {"en": "audio/n.flac", "de": "b.flac"}}]}"#
      ),
      (
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": "all.flac"}]}"#,
        #"{"steps": [{"say": {"en": "a", "de": "b"}, "recording": { "en": "audio/n.flac", "de": "all.flac" }}]}"#
      ),
      (
        #"{"steps": [{"say": "ä\u0041", "recording": {}}]}"#,
        #"{"steps": [{"say": "ä\u0041", "recording": "audio/n.flac"}]}"#
      ),
    ])
  func places(_ text: String, _ expected: String) throws {
    #expect(try named(text) == expected)
  }

  @Test("Whatever stands around them, words are named and everything else stays")
  func guide() throws {
    for entry in embeddedPatterns {
      let bytes = Array(UnsafeBufferPointer(start: entry.text.utf8Start, count: entry.text.utf8CodeUnitCount))
      var text = String(decoding: bytes, as: UTF8.self)
      let count = try sheet(text).lines.count
      for line in 0..<count { text = try named(text, line: line) }
      let after = try sheet(text)
      #expect(after.lines.allSatisfy { $0.reference == "audio/n.flac" }, "\(entry.path)")
      #expect(
        after.lines.map(\.text) == (try sheet(String(decoding: bytes, as: UTF8.self)).lines.map(\.text)))
      // What was put in, taken out again, leaves the file as it was.
      let put = /,\s*"recording": (?:"audio\/n\.flac"|\{ "en": "audio\/n\.flac" \})/
      let stripped = text.replacing(put, with: "")
      #expect(stripped == String(decoding: bytes, as: UTF8.self), "\(entry.path)")
    }
  }
}
