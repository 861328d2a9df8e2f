import Glibc
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// What is done about each fault of a device that stays: what was done, that the timeline went on, that nothing was
/// cut with a click, and that cues were skipped and not bunched.
@Suite("Faults of a device that stays") struct FaultTests {
  /// A loop with one fake device, and that device.
  private func bench() -> (LoopBench, FakePCM) {
    var made: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      made = FakePCM(clock: clock)
      return [.opened(made!)]
    }
    return (bench, made!)
  }

  @Test("EPIPE: an underrun is filled again, missed cues are skipped, later ones on time, sound fades in")
  func underrun() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3.5)
    // The thread was held up for more than two seconds.
    bench.clock.now = bench.clock.now + 2_300_000_000
    bench.run(seconds: 4)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...8, skipped: [3, 4])
    Unbroken.expectNoClick(pcm)
    #expect(pcm.preparations == 1)
    #expect(bench.takeDeeds() == ["opened fadingIn", "underrun refilled"])
    #expect(bench.notices.isEmpty)
  }

  @Test("EPIPE from a write is the same")
  func underrunInWrite() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3.5)
    pcm.writeError = EPIPE
    bench.run(seconds: 4)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...6)
    Unbroken.expectNoClick(pcm)
    #expect(bench.takeDeeds() == ["opened fadingIn", "underrun refilled"])
    #expect(bench.snapshot.load().isLocked)
  }

  @Test("EPIPE more than three times in two seconds: more is kept queued from then on")
  func underruns() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3.5)
    for _ in 0..<4 {
      #expect(bench.loop.fill.frames == AudioLoop.leastTarget)
      pcm.writeError = EPIPE
      bench.run(seconds: 0.4)
    }
    #expect(bench.loop.fill.frames == AudioLoop.leastTarget + AudioLoop.period)
    bench.run(seconds: 2)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...6)
    Unbroken.expectNoClick(pcm)
    #expect(bench.takeDeeds() == ["opened fadingIn"] + Array(repeating: "underrun refilled", count: 4))
    #expect(bench.notices.isEmpty)
  }

  @Test("EPIPE keeps the rate that was learnt")
  func rateIsKept() {
    var made: FakePCM?
    let bench = LoopBench { clock in
      made = FakePCM(clock: clock, ppm: 400)
      return [.opened(made!)]
    }
    bench.run(seconds: 20)
    let rate = bench.snapshot.load().map.nanosecondsPerFrame
    bench.clock.now = bench.clock.now + 300_000_000
    bench.run(seconds: 0.2)
    #expect(bench.snapshot.load().isLocked)
    #expect(abs(bench.snapshot.load().map.nanosecondsPerFrame / rate - 1) < 2e-6)
    #expect(abs(rate / AudioFormat.nominalNanosecondsPerFrame - 1.0004) < 5e-6)
  }

  @Test("ESTRPIPE: after a sleep the device is resumed, and prepared where that fails five times")
  func suspended() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3)
    pcm.statusError = ESTRPIPE
    bench.run(seconds: 1)
    #expect(pcm.resumptions == 1)
    #expect(pcm.preparations == 0)
    pcm.resumeError = EAGAIN
    pcm.statusError = ESTRPIPE
    bench.run(seconds: 1.5)
    #expect(pcm.resumptions == 6)
    #expect(pcm.preparations == 1)
    #expect(bench.notices.isEmpty)
    #expect(bench.snapshot.load().isLocked)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...4)
    Unbroken.expectNoClick(pcm)
    #expect(bench.takeDeeds() == ["opened fadingIn", "suspended resumed", "suspended resumed"])
  }

  @Test("ESTRPIPE: where neither resuming nor preparing works, it is opened again")
  func suspendedForGood() {
    var devices: [FakePCM] = []
    let bench = LoopBench(settings: sounding) { clock in
      devices = [FakePCM(clock: clock), FakePCM(clock: clock)]
      return devices.map { .opened($0) }
    }
    bench.run(seconds: 3)
    devices[0].statusError = ESTRPIPE
    devices[0].resumeError = EAGAIN
    devices[0].prepareError = EIO
    bench.run(seconds: 2.5)
    #expect(devices[0].resumptions == 5)
    #expect(devices[0].isClosed)
    #expect(bench.takeDeeds() == ["opened fadingIn", "lost retrying", "opened fadingIn"])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...4)
    Unbroken.expectNoClick(devices[0], devices[1])
  }

  @Test("EAGAIN is normal: the frames are written at the next step, and none is lost or doubled")
  func again() {
    let (bench, pcm) = bench()
    bench.run(seconds: 2)
    for _ in 0..<10 {
      pcm.writeError = EAGAIN
      bench.run(seconds: 0.05)
    }
    bench.run(seconds: 2)
    #expect(Int64(pcm.samples.count / 2) == bench.snapshot.load().nextFrame)
    #expect(bench.takeDeeds() == ["opened fadingIn"])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...3, skipped: [])
    Unbroken.expectNoClick(pcm)
  }

  @Test("Absurd delays are passed over, and the map stays")
  func absurdDelay() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3)
    let before = bench.snapshot.load().map
    for delay in [-1, -4_000_000_000, Int64.max, 1 << 40] {
      pcm.falseDelay = delay
      bench.run(seconds: 0.2)
    }
    #expect(bench.snapshot.load().map == before)
    pcm.falseDelay = nil
    bench.run(seconds: 5)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...7, skipped: [])
    Unbroken.expectNoClick(pcm)
  }

  @Test(
    "Another way to the ear is a step of latency: it is told of, and cues follow it",
    arguments: [true, false])
  func moved(isCard: Bool) {
    var made: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      made = FakePCM(clock: clock, isCard: isCard)
      return [.opened(made!)]
    }
    bench.run(seconds: 5.5)
    made!.latency = 60_000_000
    bench.run(seconds: 5)
    #expect(bench.takeDeeds() == ["opened fadingIn", "moved followed"])
    let records = bench.takeRecords()
    Unbroken.expectTimeline(records, seconds: 0...9, skipped: [])
    for record in records.suffix(3) {
      #expect(abs(made!.heard(record.frame)! - Double(record.due.nanoseconds)) < 42_000)
    }
    Unbroken.expectNoClick(made!)
    #expect(bench.notices.isEmpty)
  }

  @Test("Where nothing is heard for 300 ms the clock stands in, and is given up once the device tells")
  func silentDevice() {
    let (bench, pcm) = bench()
    pcm.falseDelay = 1 << 40
    bench.run(seconds: 0.25)
    #expect(!bench.snapshot.load().isLocked)
    bench.run(seconds: 2)
    #expect(bench.snapshot.load().isLocked)
    pcm.falseDelay = nil
    bench.run(seconds: 4)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...5, skipped: [])
    Unbroken.expectNoClick(pcm)
  }
}
