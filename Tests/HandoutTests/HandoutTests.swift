import PatternFiles
import Phrases
import Rhythm
import Testing

@testable import Handout

@Suite("A page of an exercise")
struct HandoutTests {
  private func exercise(_ steps: String) throws -> Exercise {
    let text = #"{ "format": 1, "id": "test", "name": "Test", "steps": [ \#(steps) ] }"#
    let file = PatternFile(name: "test.json", identity: "test", bytes: Array(text.utf8), origin: .own)
    return try #require(PatternReader().read(file).exercise)
  }

  private func page(_ steps: String) throws -> String? {
    Handout(
      id: "test", name: "Test", summary: nil, exercise: try exercise(steps), leadIn: 0, sound: nil
    ).html(.english)
  }

  @Test(
    "Steps are told in words",
    arguments: [
      (
        #"{ "breathe": "4-5.5", "times": 6 }"#,
        "Breathe in for 4 seconds, breathe out for 5.5 seconds; 6 times, 57 seconds in all"
      ),
      (
        #"{ "breathe": [ {"in": {"from": 3, "to": 4}}, {"hold": 1}, {"out": 5, "label": "hum"}, {"hold": 0.25} ], "times": 3 }"#,
        "Breathe in for 3 seconds at first, 4 at the end, hold for 1 second, hum for 5 seconds, rest for 0.25 seconds; 3 times, 29 seconds in all"
      ),
      (
        #"{ "notice": 3, "of": "sounds", "or": "or none" }"#, "3 sounds, or none (about 8 seconds for each)"
      ),
      (
        #"{ "notice": 1, "say": "One <sound>", "wait": true }"#,
        "One &lt;sound&gt; (it waits until you go on)"
      ),
      (#"{ "rest": "30 s" }"#, "Quiet time, 30 seconds"),
      (#"{ "say": "Now." }"#, "<li>Now.</li>"),
    ])
  func steps(_ step: String, _ words: String) throws {
    let html = StepList(.english).html(try exercise(step))
    #expect(html.contains(words), "\(html)")
  }

  @Test("Its policy lets it do nothing but what stands in it")
  func policy() throws {
    let html = try #require(try page(#"{ "breathe": "4-6", "times": 2 }"#))
    #expect(html.contains("default-src 'none'; script-src 'sha256-"))
    for absent in [" style=", " onclick", "http:", "setInterval", "fetch(", "XMLHttpRequest", "localStorage"]
    {
      #expect(!html.contains(absent), "\(absent)")
    }
    // The scripts and the style are the ones whose hashes are told.
    let script = try #require(html.components(between: "<script>", and: "</script>"))
    let style = try #require(html.components(between: "<style>", and: "</style>"))
    #expect(html.contains(SHA256.source(of: script)) && html.contains(SHA256.source(of: style)))
  }

  @Test(
    "Breaths that are all alike take no more room, however many there are; what would fill a page is refused")
  func size() throws {
    let short = try #require(try page(#"{ "breathe": "4-6", "times": 2 }"#))
    let long = try #require(try page(#"{ "breathe": "4-6", "for": "24 h" }"#))
    #expect(long.utf8.count < short.utf8.count + 100)
    let gliding = #"{ "breathe": [ {"in": {"from": 1.5, "to": 1.6}}, {"out": 1.5} ], "for": "20 h" }"#
    #expect(try page(gliding.replacing("20 h", with: "1 h")) != nil)
    #expect(try page(gliding.replacing("20 h", with: "23 h")) == nil)
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> String? {
    guard let first = ranges(of: start).first,
      let last = self[first.upperBound...].ranges(of: end).first
    else { return nil }
    return String(self[first.upperBound..<last.lowerBound])
  }
}
