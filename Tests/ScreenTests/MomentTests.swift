import Phrases
import Rhythm
import Testing

@testable import Screen

@Suite("Moments")
struct MomentTests {
  static let second: Nanoseconds = 1_000_000_000

  @Test("A dimmer takes its time, and turns round where it is")
  func dimmer() {
    func at(_ milliseconds: Int64) -> HostTime { HostTime(nanoseconds: milliseconds * 1_000_000) }
    var light = Dimmer(1)
    #expect(light.brightness(at: at(0)) == 1)
    #expect(!light.isMoving(at: at(0)))
    light.go(to: Dimmer.paused, at: at(100))
    #expect(light.brightness(at: at(100)) == 1)
    #expect(light.brightness(at: at(600)) == BreathCurve.level(from: 1, to: 0.5, progress: 0.5))
    #expect(light.isMoving(at: at(1099)))
    #expect(!light.isMoving(at: at(1100)))
    #expect(light.brightness(at: at(1100)) == 0.5)
    light.go(to: 1, at: at(1100))
    light.go(to: 1, at: at(1400))
    #expect(light.brightness(at: at(2100)) == 1)
    light.go(to: 0.5, at: at(3000))
    light.go(to: 1, at: at(3500))
    let half = BreathCurve.level(from: 1, to: 0.5, progress: 0.5)
    #expect(light.brightness(at: at(3500)) == half)
  }

  @Test("A picture gives way softly, and what is wanted meanwhile waits its turn")
  func crossFade() {
    func at(_ milliseconds: Int64) -> HostTime { HostTime(nanoseconds: milliseconds * 1_000_000) }
    var fade = CrossFade()
    func look(_ wanted: VisualKind, _ milliseconds: Int64) -> (VisualKind, VisualKind?, Double) {
      var moment = Moment()
      fade.dress(&moment, wanted: wanted, at: at(milliseconds))
      return (moment.visual, moment.leaving, moment.crossing)
    }
    #expect(look(.orb, 0) == (.orb, nil, 1))
    #expect(look(.wave, 1000) == (.wave, .orb, 0))
    #expect(look(.wave, 1350) == (.wave, .orb, 0.5))
    // Two keys later it is still on its way, and does not jump.
    #expect(look(.bar, 1350) == (.wave, .orb, 0.5))
    #expect(look(.bar, 1700) == (.bar, .wave, 0))
    #expect(look(.bar, 2400) == (.bar, nil, 1))
  }

  @Test("A course holds what was and what comes, and knows its cycle")
  func course() throws {
    let timeline = try Exercise.breathing(
      inhale: 4 * Self.second, hold: 2 * Self.second, exhale: 6 * Self.second, cycles: 10
    ).timeline()
    let place = TimelineOffset(nanoseconds: 53 * Self.second)
    let segment = try #require(timeline.segment(at: place))
    let course = BreathCourse(around: segment, at: place, in: timeline)
    for second in stride(from: Int64(46), to: 68, by: 1) {
      let place = TimelineOffset(nanoseconds: second * Self.second)
      #expect(course.level(at: place) == timeline.level(at: place), "\(second) s")
    }
    let cycle = try #require(course.cycle)
    #expect(cycle.map(\.duration) == [4 * Self.second, 2 * Self.second, 6 * Self.second])
    #expect(course.progress(in: cycle) == (1, 0.5))
    let beginning = BreathCourse(around: segment, at: TimelineOffset(nanoseconds: -1), in: timeline)
    #expect(beginning.progress(in: cycle) == (0, 0))
  }

  @Test(
    "The way of the box has a side for each phase, as long as the phase, and closes",
    arguments: [[4, 4, 4, 4], [4, 7, 8], [4, 2, 6, 1], [3, 3, 3]])
  func box(lengths: [Double]) {
    let walk = BoxWalk(lengths)
    #expect(walk.corners.count == lengths.count)
    let sides = lengths.indices.map { index in
      let way = walk.corners[(index + 1) % lengths.count] - walk.corners[index]
      return (way * way).sum().squareRoot()
    }
    for (side, length) in zip(sides, lengths) {
      #expect(abs(side / sides[0] - length / lengths[0]) < 1e-6)
    }
    // The first side goes up at the left, and each phase begins where the last one ended.
    #expect(walk.corners[1].y < walk.corners[0].y)
    for phase in lengths.indices {
      let (end, next) = (walk.place(at: (phase, 1)), walk.place(at: ((phase + 1) % lengths.count, 0)))
      #expect(((end - next) * (end - next)).sum() < 1e-12)
    }
  }

  @Test(
    "Any lengths have a way", arguments: [[5.5, 5.5], [1, 60], [1, 1, 60], [7], [0, 0, 0], [1e-9, 1]])
  func anyBox(lengths: [Double]) {
    let walk = BoxWalk(lengths)
    for phase in lengths.indices {
      for share in [0, 0.1, 0.5, 0.9, 1] {
        let place = walk.place(at: (phase, share))
        #expect(abs(place.x) <= 1.01 && abs(place.y) <= 1.01)
      }
    }
  }

  @Test("A bilateral point goes from left to right and back")
  func side() {
    #expect([0, 0.5, 1].map { Moment.side(progress: $0) } == [-1, 1, -1])
    // Slow at both ends, and the way back is the way there.
    for progress in [0.1, 0.2, 0.25, 0.3, 0.45] {
      let side = Moment.side(progress: progress)
      #expect(side == BreathCurve.level(from: -1, to: 1, progress: progress * 2))
      #expect(abs(side) < 1)
    }
  }

  @Test("Seconds count down as they are said: a part of one counts as one")
  func seconds() {
    #expect(
      [4 * Self.second, 4 * Self.second - 1, 3 * Self.second + 1, 1, 0].map(Moment.seconds) == [
        4, 4, 4, 1, 0,
      ])
  }
}
