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
