import Testing

@testable import PatternFiles

@Suite("What is handed on")
struct HandedOnTests {
  private func handed(_ text: String, keepsAuthor: Bool = false) throws -> (
    text: String, result: HandedOn.Result
  ) {
    let result = try #require(HandedOn.pattern(Array(text.utf8), keepsAuthor: keepsAuthor))
    return (String(decoding: result.bytes, as: UTF8.self), result)
  }

  @Test(
    "Notes go, wherever they stand, and the rest stays byte for byte",
    arguments: [
      (#"{"x-a": 1, "id": "a"}"#, #"{"id": "a"}"#, 1),
      (#"{"id": "a",  "x-a": {"x-b": [1]}}"#, #"{"id": "a"}"#, 1),
      (#"{"id": "a", "x-a": 1, "x-b": 2, "b": 3, "x-c": 4, "x-d": 5 }"#, #"{"id": "a", "b": 3 }"#, 4),
      (#"{ "x-a": 1, "x-b": 2 }"#, #"{  }"#, 2),
      (
        #"{"steps": [{"x-n": "é", "rest": 1}, {"rest": 2, "x-n": 0}]}"#,
        #"{"steps": [{"rest": 1}, {"rest": 2}]}"#, 2
      ),
      (
        #"{"settings": {"x-n": 1, "in": {"default": 4, "x-n": 2}}}"#,
        #"{"settings": {"in": {"default": 4}}}"#, 2
      ),
      (
        #"{"settings": {"label": {"default": 4, "x-n": 2, "label": {"x-a": "b"}}}}"#,
        #"{"settings": {"label": {"default": 4, "label": {"x-a": "b"}}}}"#, 1
      ),
      // Languages of one's own are no notes.
      (#"{"name": {"en": "a", "x-klingon": "b"}}"#, #"{"name": {"en": "a", "x-klingon": "b"}}"#, 0),
      (#"{"recording": {"x-klingon": "b.flac"}}"#, #"{"recording": {"x-klingon": "b.flac"}}"#, 0),
      (
        #"{"breathe": [{"in": {"from": 3, "to": 4, "x-n": 1}}]}"#,
        #"{"breathe": [{"in": {"from": 3, "to": 4}}]}"#, 1
      ),
    ])
  func notes(_ text: String, _ expected: String, _ count: Int) throws {
    let (left, result) = try handed(text)
    #expect(left == expected)
    #expect(result.notes == count)
    #expect(result.author == nil)
  }

  @Test(
    "No day, date or time is handed on, in any language, and everything else stays byte for byte",
    arguments: [
      (
        #"{"say": "It is {weekday}. Look  around. ", "id": "{date}"}"#,
        #"{"say": "Look  around.", "id": "{date}"}"#, 1
      ),
      (
        #"{"over": {"en": "It is {time}.", "de": "Es ist {time}. Umsehen."}}"#,
        #"{"over": {"en": "…", "de": "Umsehen."}}"#, 2
      ),
      (#"{"x-note": "{date}", "say": "a \u007bdate\u007d"}"#, #"{"say": "…"}"#, 1),
      (#"{"say": "a {b} c"}"#, #"{"say": "a {b} c"}"#, 0),
    ])
  func dates(_ text: String, _ expected: String, _ count: Int) throws {
    let (left, result) = try handed(text)
    #expect(left == expected)
    #expect(result.sentences == count)
  }

  @Test("The author goes unless they asked to stay, and the way to the schema goes in any case")
  func author() throws {
    let text =
      #"{"$schema": "/home/anna/pattern.schema.json", "author": "A. Example", "steps": [{"author": 1}]}"#
    #expect(try handed(text).text == #"{"steps": [{"author": 1}]}"#)
    #expect(try handed(text).result.author == "A. Example")
    #expect(
      try handed(text, keepsAuthor: true).text == #"{"author": "A. Example", "steps": [{"author": 1}]}"#)
  }

  @Test("Every pattern that ships says the same after it was handed on")
  func shipped() throws {
    for entry in embeddedPatterns {
      let file = try #require(
        Catalogue(builtIn: embeddedPatterns, ownFolder: nil).builtIn(
          id: String(entry.path.split(separator: "/").last?.dropLast(5) ?? "")))
      let handed = try #require(HandedOn.pattern(file.bytes, keepsAuthor: true))
      var other = file
      other.bytes = handed.bytes
      let reader = PatternReader(library: Catalogue(builtIn: embeddedPatterns, ownFolder: nil))
      #expect(reader.read(other).exercise == reader.read(file).exercise, "\(entry.path)")
    }
  }
}
