import Rhythm
import Testing

private let second: Nanoseconds = 1_000_000_000

@Suite("Timelines")
struct TimelineTests {
  @Test("Segments are contiguous, found by number and by place, and add up to the whole")
  func contiguous() throws {
    for seed in 0..<300 { try contiguous(seed: UInt64(seed)) }
  }

  private func contiguous(seed: UInt64) throws {
    var generated = GeneratedExercise(seed: seed)
    let timeline = try generated.exercise().timeline()
    var place = TimelineOffset.zero
    for index in 0..<timeline.segmentCount {
      let segment = try #require(timeline.segment(index: index))
      #expect(segment.index == index, "seed \(seed)")
      #expect(segment.start == place, "seed \(seed)")
      #expect(segment.duration > 0)
      #expect(timeline.segment(at: segment.start) == segment)
      #expect(timeline.segment(at: segment.end - 1) == segment)
      place = segment.end
    }
    #expect(place == timeline.end)
    #expect(timeline.segment(at: timeline.end) == nil)
    #expect(timeline.segment(at: TimelineOffset(nanoseconds: -1)) == nil)
    #expect(timeline.segment(index: timeline.segmentCount) == nil)
  }

  @Test("Levels join: where one phase of a breath ends the next one begins")
  func levelsJoin() throws {
    for seed in 0..<300 { try levelsJoin(seed: UInt64(seed)) }
  }

  private func levelsJoin(seed: UInt64) throws {
    var generated = GeneratedExercise(seed: seed)
    let timeline = try generated.exercise().timeline()
    var fullness = 0.0
    var effort = 0.0
    for index in 0..<timeline.segmentCount {
      let segment = try #require(timeline.segment(index: index))
      guard let from = segment.from, let to = segment.to else { continue }
      if segment.kind == .pace {
        #expect(from == effort, "seed \(seed)")
        effort = to
      } else {
        #expect(from == fullness, "seed \(seed)")
        fullness = to
      }
      #expect(segment.level(at: segment.start) == from)
      #expect(segment.level(at: segment.end) == to)
    }
  }

  @Test("A cycle begins at its index times the period, rounded once, halves up")
  func startsFromTheIndex() throws {
    // 6.5 breaths a minute, shared 4 : 6; the period is 120/13 s.
    let period = try Fraction(120 * Int128(second), over: 13)
    let inhale = try period.multiplied(by: Fraction(4, over: 10))
    let block = try CyclicBlock(
      .breathe,
      phases: [
        .init(.inhale, first: inhale, level: 1),
        .init(.exhale, first: try period.subtracting(inhale), level: 0),
      ], cycles: 9360)
    let timeline = try Exercise(steps: [.cycles(block)]).timeline()
    #expect(timeline.duration == 24 * 3600 * second)
    for cycle in 0..<9360 {
      let start = try period.multiplied(by: Fraction(Int64(cycle)))
      let segment = try #require(timeline.segment(index: 2 * cycle))
      #expect(segment.start.nanoseconds == (try start.rounded()))
      let exhale = try #require(timeline.segment(index: 2 * cycle + 1))
      #expect(exhale.start.nanoseconds == (try start.adding(inhale).rounded()))
    }
  }

  @Test("Every phase begins where the exact lengths before it add up to, rounded once")
  func exactStarts() throws {
    for seed in 0..<200 {
      var generated = GeneratedExercise(seed: UInt64(seed))
      let block = try generated.cycles([.breathe, .bilateral][seed % 2])
      let timeline = try Exercise(steps: [.cycles(block)]).timeline()
      var place = Fraction.zero
      var index = 0
      for cycle in 0..<block.cycles {
        if block.phases.allSatisfy({ $0.first == $0.last }) {
          let period = try block.phases.reduce(Fraction.zero) { try $0.adding($1.first) }
          #expect(try period.multiplied(by: Fraction(cycle)) == place, "seed \(seed)")
        }
        for phase in block.phases {
          let segment = try #require(timeline.segment(index: index))
          #expect(segment.start.nanoseconds == (try place.rounded()), "seed \(seed), segment \(index)")
          let share = block.cycles > 1 ? try Fraction(Int128(cycle), over: Int128(block.cycles - 1)) : .zero
          let change = try phase.last.subtracting(phase.first).multiplied(by: share)
          place = try place.adding(phase.first).adding(change)
          index += 1
        }
      }
      #expect(timeline.duration == (try place.rounded()), "seed \(seed)")
    }
  }

  @Test("A gliding phase goes in a straight line from its first length to its last")
  func glide() throws {
    let block = try CyclicBlock(
      .breathe,
      phases: [
        .init(.inhale, first: Fraction(4 * second), level: 1),
        .init(.exhale, first: Fraction(4 * second), last: Fraction(7 * second), level: 0),
      ], cycles: 4)
    let timeline = try Exercise(steps: [.cycles(block)]).timeline()
    let lengths = (0..<8).compactMap { timeline.segment(index: $0)?.duration }
    #expect(lengths == [4, 4, 4, 5, 4, 6, 4, 7].map { $0 * second })
    #expect(timeline.duration == 38 * second)
    #expect(timeline.cycleCount == 4)
  }

  @Test("A hold is with full lungs after an in-breath, with empty ones after an out-breath and at the start")
  func holds() throws {
    let hold = CyclicBlock.Phase(.hold, first: Fraction(second))
    let block = try CyclicBlock(
      .breathe,
      phases: [
        hold, .init(.inhale, first: Fraction(second), level: 0.8), hold,
        .init(.inhale, first: Fraction(second), level: 1), .init(.exhale, first: Fraction(second), level: 0),
      ], cycles: 2)
    let after = try CyclicBlock(
      .breathe, phases: [.init(.inhale, first: Fraction(second), level: 1)], cycles: 1)
    let timeline = try Exercise(
      steps: [.cycles(block), .cycles(after), .cycles(try CyclicBlock(.breathe, phases: [hold], cycles: 1))]
    ).timeline()
    let kinds = (0..<timeline.segmentCount).compactMap { timeline.segment(index: $0)?.kind.name }
    let cycle = ["holdEmpty", "inhale", "holdFull", "inhale", "exhale"]
    #expect(kinds == cycle + cycle + ["inhale", "holdFull"])
    let last = try #require(timeline.segment(index: 11))
    #expect((last.from, last.to) == (1, 1))
  }

  @Test("A timeline of 24 hours is the same few blocks as one of a minute")
  func memory() throws {
    let minute = try Exercise.breathing(inhale: 4 * second, exhale: 6 * second, cycles: 6)
    let day = try Exercise.breathing(inhale: 4 * second, exhale: 6 * second, cycles: 8640)
    let body: [Block] = day.steps
    let long = Exercise(steps: [.repeated(1_000, body)])
    #expect(
      MemoryLayout.size(ofValue: try minute.timeline()) == MemoryLayout.size(ofValue: try day.timeline()))
    let timeline = try long.timeline()
    #expect(timeline.cycleCount == 8_640_000)
    let segment = try #require(timeline.segment(index: 17_279_999))
    #expect(segment.end == timeline.end)
  }

  @Test("A whole that is longer than can be counted is an error")
  func tooLong() throws {
    #expect(throws: Fraction.Failure.overflow) {
      try CyclicBlock(.breathe, phases: [.init(.inhale, first: Fraction(.max))], cycles: .max)
    }
    let year = try Exercise.breathing(inhale: second, exhale: second, cycles: 16_000_000)
    #expect(throws: Fraction.Failure.overflow) {
      try Exercise(steps: [.repeated(1 << 40, year.steps)]).timeline()
    }
  }
}
