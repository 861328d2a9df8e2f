import Rhythm
import Testing

@testable import PatternFiles

@Suite("What is handed on to others")
struct ForOthersTests {
  @Test(
    "A sentence that holds a day, a date or a time is left out, and no other one",
    arguments: [
      ("Look around.", "Look around.", 0), ("It is {time}.", "", 1),
      ("Today is {weekday}, {date}. Look around.", "Look around.", 1),
      ("Look around! Is it {time}? Or not… \"It is {date}.\" Well.", "Look around! Or not… Well.", 2),
      ("Look at 5.5 things on {date}", "", 1), ("一。{date}。二。", "一。二。", 1),
    ])
  func sentences(_ text: String, _ left: String, _ count: Int) {
    #expect(Exercise.forOthers(text) == (left, count))
  }

  @Test("Nothing moves: words that are left out are quiet time, and those before them stay")
  func timeline() throws {
    let text = pattern(
      #"""
      { "say": "One." }, { "say": "It is {time}.", "wait": "9 s" },
      { "breathe": [ { "in": 4, "label": "in, {time}" }, { "out": 6 } ], "times": 2, "over": "On {date}. Softly." },
      { "notice": 2, "of": "things", "or": "or {weekday}" }, { "rest": 5, "show": "{date}" },
      { "choose": [ { "label": "a", "steps": [ { "say": "It is {date}." } ] }, { "label": "b", "steps": [] } ] },
      { "repeat": 2, "steps": [ { "say": "It is {time}. Two." } ] }
      """#)
    let exercise = try #require(read(text).exercise)
    let (own, leftOut) = exercise.forOthers()
    #expect(leftOut == 7)
    let (before, after) = (try exercise.timeline(), try own.timeline())
    #expect(before.segmentCount == after.segmentCount)
    for index in 0..<before.segmentCount {
      let (one, other) = (before.segment(index: index), after.segment(index: index))
      #expect(one?.start == other?.start && one?.duration == other?.duration && one?.isGate == other?.isGate)
      #expect(!"\(String(describing: other))".contains("{"))
    }
    #expect(after.segment(index: 1)?.words == .rest(text: "One.", bell: false))
    #expect(after.segment(index: 2)?.over?.spoken.text == "Softly.")
  }
}
