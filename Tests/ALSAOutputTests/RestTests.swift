import Dispatch
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// A pause that lasts, and a device that hangs.
@Suite("Long pauses and hanging devices") struct RestTests {
  @Test(
    "After ten seconds of pause the device is let go; once time moves it is opened again and sound fades in")
  func rest() {
    var devices: [FakePCM] = []
    let bench = LoopBench(settings: sounding) { clock in
      devices = [FakePCM(clock: clock), FakePCM(clock: clock)]
      return devices.map { .opened($0) }
    }
    bench.run(seconds: 3.5)
    var transport = bench.transport.load()
    let asked = bench.snapshot.load()
    transport.pause(at: asked.map.hostTime(of: asked.nextFrame))
    bench.transport.store(transport)
    bench.run(seconds: 9)
    #expect(!devices[0].isClosed)
    bench.run(seconds: 2)
    #expect(devices[0].isClosed)
    #expect(!bench.snapshot.load().isReal)
    let steps = bench.steps
    bench.run(seconds: 60)
    #expect(bench.steps - steps <= 61)
    #expect(bench.notices.isEmpty)
    transport.start(at: bench.clock.now)
    bench.transport.store(transport)
    bench.run(seconds: 0.15)
    #expect(bench.snapshot.load().isLocked)
    #expect(bench.snapshot.load().isReal)
    bench.run(seconds: 2)
    #expect(devices[1].samples.contains { $0 != 0 })
    #expect(bench.takeDeeds() == ["opened fadingIn", "paused closed", "opened fadingIn"])
    #expect(bench.notices.isEmpty)
    Unbroken.expectNoClick(devices[0], devices[1])
  }

  @Test("A short pause keeps the device")
  func shortPause() {
    var device: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      device = FakePCM(clock: clock)
      return [.opened(device!)]
    }
    bench.run(seconds: 3.5)
    var transport = bench.transport.load()
    transport.pause(at: bench.clock.now + 50_000_000)
    bench.transport.store(transport)
    bench.run(seconds: 9)
    transport.start(at: bench.clock.now + 50_000_000)
    bench.transport.store(transport)
    bench.run(seconds: 2)
    #expect(!device!.isClosed)
    #expect(bench.takeDeeds() == ["opened fadingIn"])
    Unbroken.expectNoClick(device!)
  }

  /// A device whose write never comes back, until it is let go.
  private final class HangingPCM: PCM, @unchecked Sendable {
    // Its state is the semaphores' own.
    let entered = DispatchSemaphore(value: 0)
    let released = DispatchSemaphore(value: 0)
    let bufferFrames = 8192
    func status() throws(PCMError) -> PCMStatus {
      let now = MonotonicClock.now()
      return PCMStatus(state: .prepared, delay: 0, available: bufferFrames, before: now, after: now)
    }
    func write(_ samples: UnsafePointer<Float>, frames: Int) throws(PCMError) -> Int {
      entered.signal()
      released.wait()
      return frames
    }
    func prepare() throws(PCMError) {}
    func start() throws(PCMError) {}
    func drop() {}
    func resume() throws(PCMError) {}
    func close() {}
  }

  private final class OneDevice: PCMOpener {
    let pcm: HangingPCM
    init(_ pcm: HangingPCM) { self.pcm = pcm }
    func begin() {}
    func outcome() -> OpenOutcome? { .opened(pcm) }
    func abandon() {}
    func close(_ pcm: any PCM) {}
  }

  @Test(
    "A write that hangs and comes back: missed cues are skipped, later ones on time, and sound fades in",
    arguments: [false, true])
  func comesBack(wasTold: Bool) {
    var device: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      device = FakePCM(clock: clock)
      return [.opened(device!)]
    }
    bench.run(seconds: 3.5)
    device!.writeHang = 3_000_000_000
    if wasTold { bench.alarm.tellMissed() }
    bench.run(seconds: 6)
    #expect(bench.notices == (wasTold ? [.back] : []))
    #expect(bench.takeDeeds() == ["opened fadingIn", "underrun refilled", "hung fadingIn"])
    #expect(!bench.controls.isHushed)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...8, skipped: [3, 4, 5])
    Unbroken.expectNoClick(device!)
  }

  @Test("After a write that hung for more than ten seconds sound waits for a key")
  func comesBackLate() {
    var device: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      device = FakePCM(clock: clock)
      return [.opened(device!)]
    }
    bench.run(seconds: 3.5)
    let before = device!.samples.count
    device!.writeHang = 11_000_000_000
    bench.run(seconds: 14)
    #expect(bench.notices == [.backSilent])
    #expect(bench.controls.isHushed)
    // What was on its way when it hung may still fade.
    #expect(device!.samples.dropFirst(before + 9_600).allSatisfy { $0 == 0 })
    Unbroken.expectNoClick(device!)
  }

  @Test("A thread that is late twice in a row, and has not moved, is told of once")
  func hangWatch() {
    // When the thread meant to look next, and when it is looked at, in milliseconds.
    let looks: [(wake: Int64, at: Int64)] = [
      (20, 900), (20, 1_200), (20, 1_300), (20, 1_450), (20, 5_000),
      // It moved: a machine that slept, and not a hang.
      (7_000, 9_000), (9_020, 9_300), (9_020, 11_000), (9_020, 11_250), (12_000, 11_990),
    ]
    var watch = HangWatch()
    var told: [Int64] = []
    var doubted: [Int64] = []
    for look in looks {
      let (wake, at) = (
        HostTime(nanoseconds: look.wake * 1_000_000), HostTime(nanoseconds: look.at * 1_000_000)
      )
      if watch.isHung(nextWake: wake, at: at) { told.append(look.at) }
      if watch.isDoubting { doubted.append(look.at) }
    }
    #expect(told == [1_450, 11_250])
    #expect(doubted == [1_200, 1_300, 9_000, 11_000])
  }

  @Test("A write that hangs holds up nobody: time can be asked for, and leaving gives up in time")
  func hangsInWrite() {
    let pcm = HangingPCM()
    let output = AudioOutput(
      opener: OneDevice(pcm), settings: sounding,
      transport: SeqLock(Transport(end: TimelineOffset(nanoseconds: .max / 4))),
      cues: RingBuffer<Cue>(capacity: 16), records: nil, events: nil, onNotice: { _ in })
    output.start()
    #expect(pcm.entered.wait(timeout: .now() + 10) == .success)
    let now = MonotonicClock.now()
    if let heard = output.firstUnwrittenHeard(now: now) { #expect(heard >= now) }
    output.nudge()
    let asked = MonotonicClock.now()
    #expect(!output.stop())
    #expect(MonotonicClock.now() - asked >= AudioOutput.longestStop)
    pcm.released.signal()
  }
}
