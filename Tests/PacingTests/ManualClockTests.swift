import Pacing
import PacingTesting
import Rhythm
import Synchronization
import Testing

/// What happened, in order, for handlers that run on a clock.
final class Log<Entry: Sendable>: Sendable {
  private let entries = Mutex<[Entry]>([])
  func add(_ entry: Entry) { entries.withLock { $0.append(entry) } }
  var all: [Entry] { entries.withLock { $0 } }
}

@Suite("The manual clock")
struct ManualClockTests {
  private let origin = HostTime(nanoseconds: 100)

  @Test("Timers fire in the order of their deadlines, each at its moment")
  func order() {
    let clock = ManualClock(now: origin)
    let log = Log<(String, Int64)>()
    let late = clock.makeTimer { log.add(("late", clock.now.nanoseconds)) }
    let early = clock.makeTimer { log.add(("early", clock.now.nanoseconds)) }
    late.arm(at: origin + 50)
    early.arm(at: origin + 10)
    clock.advance(to: origin + 49)
    #expect(log.all.map(\.0) == ["early"])
    clock.advance(to: origin + 60)
    #expect(log.all.map(\.0) == ["early", "late"])
    #expect(log.all.map(\.1) == [110, 150])
    #expect(clock.now == origin + 60)
  }

  @Test("Of two timers for one moment the one that was armed first fires first")
  func ties() {
    let clock = ManualClock(now: origin)
    let log = Log<String>()
    let first = clock.makeTimer { log.add("first") }
    let second = clock.makeTimer { log.add("second") }
    second.arm(at: origin + 5)
    first.arm(at: origin + 5)
    clock.advance(by: 5)
    #expect(log.all == ["second", "first"])
  }

  @Test("A handler may arm its timer again, and that fires within the same advance")
  func rearm() {
    let clock = ManualClock(now: origin)
    let log = Log<Int64>()
    let timer = Mutex<(any HostTimer)?>(nil)
    let made = clock.makeTimer {
      log.add(clock.now.nanoseconds)
      if clock.now.nanoseconds < 104 { timer.withLock { $0?.arm(at: clock.now + 2) } }
    }
    timer.withLock { $0 = made }
    made.arm(at: origin)
    clock.advance(by: 100)
    #expect(log.all == [100, 102, 104])
  }

  @Test("A timer that is armed anew or disarmed does not fire for the old moment")
  func replaced() {
    let clock = ManualClock(now: origin)
    let log = Log<Int64>()
    let timer = clock.makeTimer { log.add(clock.now.nanoseconds) }
    timer.arm(at: origin + 5)
    timer.arm(at: origin + 7)
    clock.advance(by: 20)
    timer.arm(at: origin + 30)
    timer.disarm()
    clock.advance(by: 40)
    #expect(log.all == [107])
    #expect(clock.nextFire == nil)
  }

  @Test("Scripted lateness moves when a timer fires, never what it was armed for")
  func lateness() {
    let clock = ManualClock(now: origin) { [3, 0][$0] }
    let log = Log<Int64>()
    let timer = clock.makeTimer { log.add(clock.now.nanoseconds) }
    timer.arm(at: origin + 10)
    clock.advance(by: 20)
    timer.arm(at: origin + 5)
    clock.advance(by: 0)
    #expect(log.all == [113, 120])
  }

  @Test("Sleep of the machine moves boot time and not the clock")
  func sleep() {
    let clock = ManualClock(now: origin)
    clock.sleepMachine(for: 3_600)
    #expect(clock.now == origin)
    #expect(clock.slept == 3_600)
  }
}
