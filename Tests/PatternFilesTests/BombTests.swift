import Rhythm
import Testing

@testable import PatternFiles

/// Small files that ask for very much: each is told in a moment, and none takes the machine.
@Suite("Bombs")
struct BombTests {
  /// Something of a depth, wrapped around itself.
  private func wrapped(_ inner: String, _ depth: Int, in before: String, _ after: String) -> String {
    String(repeating: before, count: depth) + inner + String(repeating: after, count: depth)
  }

  @Test("Repeats of repeats are counted, never unrolled")
  func repeats() throws {
    let bomb = wrapped(#"{"rest": 0.1}"#, 9, in: #"{"repeat": 999, "steps": ["#, "]}")
    let checked = read(pattern(bomb))
    #expect(checked.hasErrors && checked.exercise == nil)
    #expect(checked.codes == ["limit-length"])
    // What fits in a day is taken: nearly a million segments, none of which stands anywhere.
    let day = read(pattern(#"{"repeat": 900, "steps": [{"repeat": 850, "steps": [{"rest": 0.1}]}]}"#))
    #expect(day.text == "")
    let timeline = try day.timeline()
    #expect(timeline.segmentCount == 765_000)
    #expect(timeline.segment(index: 764_999)?.end == timeline.end)
  }

  @Test("Includes that double at each step end at the limit of steps", arguments: [1, 2, 10])
  func includes(_ times: Int) {
    var library = MemoryLibrary()
    for depth in 0..<8 {
      let inner = depth == 7 ? #"{"rest": 1}"# : #"{"pattern": "p\#(depth + 1)"}"#
      library.patterns["p\(depth)"] = pattern(Array(repeating: inner, count: times).joined(separator: ","))
    }
    let checked = read(pattern(#"{"pattern": "p0"}"#), library: library)
    let codes = Set(checked.diagnostics.filter { $0.severity == .error }.map(\.code.rawValue))
    #expect(codes == (times == 10 ? ["limit-steps"] : []), "\(checked.text)")
  }

  @Test("One more level of includes is refused, and so is a circle of any length", arguments: 1...9)
  func depth(_ length: Int) {
    var library = MemoryLibrary()
    for number in 0..<length {
      library.patterns["p\(number)"] = pattern(#"{"pattern": "p\#((number + 1) % length)"}"#)
    }
    let checked = read(pattern(#"{"pattern": "p0"}"#), library: library)
    #expect(
      checked.codes == [length < 9 ? "include-circle" : "limit-includes"], "\(checked.codes)")
    #expect(!checked.isPlayable)
  }

  @Test("Numbers without end, whole or broken, are told and not counted out")
  func numbers() {
    let nines = String(repeating: "9", count: 20_000)
    for number in [nines, "0." + nines, "1e\(nines)", "1e-\(nines)", "1e999999999", "-\(nines)"] {
      let checked = read(pattern(#"{"rest": \#(number)}"#))
      #expect(checked.hasErrors, "\(number.prefix(12))")
      #expect(checked.text.utf8.count < 20_000)
    }
  }

  @Test("A file full of problems is told of in a length that can be read")
  func problems() {
    let checked = read(pattern(Array(repeating: #"{"nothing": 1}"#, count: 3_000).joined(separator: ",")))
    #expect(checked.hasErrors)
    #expect(!checked.isPlayable)
  }
}
