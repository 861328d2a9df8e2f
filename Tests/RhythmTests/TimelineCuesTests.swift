import Rhythm
import Testing

@Suite("Cues are read off a timeline one at a time")
struct TimelineCuesTests {
  @Test("One for each segment, in order, and the end last")
  func all() throws {
    let timeline = try Exercise.breathing(inhale: 3, hold: 1, exhale: 5, cycles: 4).timeline()
    let cues = Array(timeline.cues(generation: 7))
    let starts: [Int64] = [0, 3, 4, 9, 12, 13, 18, 21, 22, 27, 30, 31, 36]
    let indices: [Int32] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    #expect(cues.map(\.offset.nanoseconds) == starts)
    #expect(cues.map(\.index) == indices)
    #expect(cues.last?.kind == .end)
    #expect(cues.last?.offset == timeline.end)
    #expect(cues.allSatisfy { $0.generation == 7 && !$0.isJoined })
  }

  @Test("A long timeline is not unrolled: its first cue is there at once")
  func long() throws {
    let timeline = try Exercise.breathing(inhale: 1, exhale: 1, cycles: 1_000_000_000_000).timeline()
    var cues = timeline.cues()
    #expect(cues.next()?.offset == .zero)
    #expect(cues.next()?.offset.nanoseconds == 1)
  }
}
