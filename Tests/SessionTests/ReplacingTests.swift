import Rhythm
import Testing

@testable import Session

@Suite("A saved pattern goes on from the same place")
struct ReplacingTests {
  private static let second: Nanoseconds = 1_000_000_000

  private func breaths(_ inhale: Nanoseconds, _ exhale: Nanoseconds, hold: Nanoseconds = 0, cycles: Int64)
    throws -> Exercise
  {
    try Exercise.breathing(
      inhale: inhale * Self.second, hold: hold * Self.second, exhale: exhale * Self.second, cycles: cycles)
  }

  /// A session that plays, `seconds` after its beginning.
  private func playing(_ exercise: Exercise, speeds: SpeedRange = .widest) throws -> SessionMachine {
    var machine = try SessionMachine(exercise, speeds: speeds, keysArrive: true)
    _ = machine.begin(at: HostTime(nanoseconds: 0), lead: 0)
    return machine
  }

  private func host(_ seconds: Nanoseconds) -> HostTime { HostTime(nanoseconds: seconds * Self.second) }

  private func offset(_ seconds: Nanoseconds) -> TimelineOffset {
    TimelineOffset(nanoseconds: seconds * Self.second)
  }

  @Test("As far into the same breath's same phase, at the moment at which it can be heard")
  func samePhase() throws {
    var machine = try playing(breaths(4, 6, cycles: 9))
    // In the third breath, two thirds into its out-breath.
    let actions = machine.replace(
      try breaths(4, 9, cycles: 9), speeds: .widest, now: host(27), effect: host(28))
    #expect(machine.transport.position(at: host(28)) == offset(26 + 4 + 6))
    #expect(machine.transport.position(at: host(29)) == offset(26 + 4 + 7))
    #expect(machine.timeline.cycleCount == 9)
    #expect(machine.transport.end == machine.timeline.end)
    #expect(actions.contains(.follow))
  }

  @Test("Cues of what was are dropped")
  func generation() throws {
    var machine = try playing(breaths(4, 6, cycles: 9))
    let before = machine.transport.generation
    _ = machine.replace(try breaths(5, 5, cycles: 9), speeds: .widest, now: host(1), effect: host(1))
    #expect(machine.transport.generation != before)
  }

  @Test("Where the phases are others it is the same time, and never behind the end")
  func otherPhases() throws {
    var machine = try playing(breaths(4, 6, cycles: 9))
    _ = machine.replace(
      try breaths(4, 6, hold: 2, cycles: 9), speeds: .widest, now: host(25), effect: host(25))
    #expect(machine.transport.position(at: host(25)) == offset(25))
    _ = machine.replace(try breaths(4, 6, cycles: 1), speeds: .widest, now: host(25), effect: host(25))
    #expect(machine.transport.position(at: host(25)) == offset(10))
  }

  @Test("It stays paused, and takes up the speeds that are safe now")
  func pausedAndSpeed() throws {
    var machine = try playing(breaths(4, 6, cycles: 9))
    _ = machine.perform(.pauseOrResume, now: host(12), effect: host(12))
    let slow = SpeedRange(slowest: Rate(clampingPercent: 50), fastest: Rate(clampingPercent: 80))
    _ = machine.replace(try breaths(4, 6, cycles: 9), speeds: slow, now: host(20), effect: host(21))
    #expect(machine.isPaused)
    #expect(machine.transport.position(at: host(40)) == offset(12))
    #expect(machine.transport.rate.percent == 80)
  }

  @Test("After the end nothing is replaced")
  func ended() throws {
    var machine = try playing(breaths(4, 6, cycles: 1))
    _ = machine.perform(.leave, now: host(1), effect: host(1))
    #expect(
      machine.replace(try breaths(5, 5, cycles: 1), speeds: .widest, now: host(2), effect: host(2)).isEmpty)
  }
}
