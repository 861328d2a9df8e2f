import Testing

@testable import Rhythm

@Suite("An exercise at another speed")
struct ExerciseAtRateTests {
  private static let second: Int64 = 1_000_000_000

  @Test("Breaths take as much longer as they are slower, exactly", arguments: [50, 80, 95, 125, 200])
  func cycles(_ percent: Int64) throws {
    let rate = Rate(clampingPercent: percent)
    let exercise = try Exercise.breathing(
      inhale: 4 * Self.second, exhale: 6 * Self.second, rest: Self.second / 10, cycles: 30)
    let written = try exercise.timeline()
    let played = try exercise.played(at: rate).timeline()
    #expect(written.segmentCount == played.segmentCount)
    for index in 0..<written.segmentCount {
      let start = try #require(written.segment(index: index)?.start.nanoseconds)
      #expect(played.segment(index: index)?.start.nanoseconds == (200 * start + percent) / (2 * percent))
    }
    #expect(played.duration == (200 * written.duration + percent) / (2 * percent))
  }

  @Test(
    "Played faster, words keep the time that reading takes; played slower, they take longer with the rest")
  func words() throws {
    let moment = Block.Moment(
      .say(Spoken(text: "Some words")), length: 9 * Self.second, reading: 3 * Self.second)
    let exercise = Exercise(steps: [.repeated(2, [.moment(moment)])])
    func duration(_ percent: Int64) throws -> Int64 {
      try exercise.played(at: Rate(clampingPercent: percent)).timeline().duration
    }
    #expect(try duration(100) == 18 * Self.second)
    #expect(try duration(200) == 12 * Self.second)
    #expect(try duration(50) == 36 * Self.second)
  }
}
