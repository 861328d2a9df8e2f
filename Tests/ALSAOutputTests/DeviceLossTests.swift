import Glibc
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

/// What is done where a device goes, and comes back or not.
@Suite("Devices that go and come") struct DeviceLossTests {
  /// A loop with two devices, and what opening gives in between.
  private func bench(between: [OpenOutcome?] = []) -> (LoopBench, FakePCM, FakePCM) {
    var devices: [FakePCM] = []
    let bench = LoopBench(settings: sounding) { clock in
      devices = [FakePCM(clock: clock), FakePCM(clock: clock)]
      return [.opened(devices[0])] + between + [.opened(devices[1])]
    }
    return (bench, devices[0], devices[1])
  }

  private func peak(_ samples: [Float]) -> Float { samples.reduce(0) { max($0, abs($1)) } }

  @Test(
    "A device that is gone is closed; a simulated sink goes on at once; back soon, sound fades in",
    arguments: [ENODEV, EBADFD, ENOTTY, EIO])
  func lostAndBack(code: Int32) {
    let failed = OpenOutcome.failed(PCMError(ENODEV))
    let (bench, first, second) = bench(between: [failed, failed])
    bench.run(seconds: 3.5)
    first.statusError = code
    bench.run(seconds: 6)
    #expect(first.isClosed)
    #expect(bench.notices == [.lost, .back])
    #expect(!bench.controls.isHushed)
    #expect(
      bench.takeDeeds() == [
        "opened fadingIn", "lost retrying", "missing retrying", "missing retrying", "opened fadingIn",
      ])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...8)
    Unbroken.expectNoClick(first, second)
    // 250 ms, then 500, then a second.
    let waits = zip(bench.opener.attempts.dropFirst(), bench.opener.attempts).map { $0 - $1 }
    #expect(waits.dropFirst().map { Int($0 / 100_000_000) } == [5, 10])
    #expect(peak(second.samples) > 0)
  }

  @Test(
    "A device that says it is disconnected, or whose write fails, is gone as well", arguments: [true, false])
  func lostOtherwise(byState: Bool) {
    let (bench, first, second) = bench()
    bench.run(seconds: 3.5)
    if byState { first.statusError = ENODEV } else { first.writeError = EBADFD }
    bench.run(seconds: 3)
    #expect(first.isClosed)
    #expect(bench.notices == [.lost, .back])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...5)
    Unbroken.expectNoClick(first, second)
  }

  @Test("A sound server that dies leaves EPIPE for good: a second one without progress opens it anew")
  func serverDies() {
    let (bench, first, second) = bench()
    bench.run(seconds: 3.5)
    first.statusError = EPIPE
    first.isSticky = true
    bench.run(seconds: 3)
    #expect(first.isClosed)
    #expect(bench.notices == [.lost, .back])
    let deeds = bench.takeDeeds()
    #expect(deeds.first == "opened fadingIn")
    #expect(deeds.last == "opened fadingIn")
    #expect(deeds.count <= 4)
    #expect(bench.opener.attempts.count == 2)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...5)
    Unbroken.expectNoClick(first, second)
    #expect(peak(second.samples) > 0)
  }

  @Test("A device that takes nothing for a second, with EAGAIN for ever, is opened again")
  func stuck() {
    let (bench, first, second) = bench()
    bench.run(seconds: 3)
    first.isStuck = true
    bench.run(seconds: 2.5)
    #expect(first.isClosed)
    #expect(bench.notices == [.lost, .back])
    #expect(bench.takeDeeds() == ["opened fadingIn", "stuck retrying", "opened fadingIn"])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...4)
    Unbroken.expectNoClick(first, second)
  }

  @Test("A device that is back after more than ten seconds is silent until a key")
  func backLate() {
    let (bench, first, second) = bench(
      between: Array(repeating: .failed(PCMError(ENODEV)), count: 5))
    bench.run(seconds: 2.5)
    first.statusError = ENODEV
    bench.run(seconds: 16)
    #expect(bench.notices == [.lost, .backSilent])
    #expect(bench.controls.isHushed)
    #expect(peak(second.samples) == 0)
    bench.controls.isHushed = false
    bench.run(seconds: 3)
    #expect(peak(second.samples) > 0)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...20)
    Unbroken.expectNoClick(first, second)
  }

  @Test("Without a device one notice is given, and cues go on by the clock")
  func noDevice() {
    let bench = LoopBench { _ in [.failed(PCMError(ENOENT))] }
    bench.run(seconds: 20.5)
    #expect(bench.notices == [.noDevice])
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...19, skipped: [])
    #expect(bench.opener.attempts.count <= 8)
  }

  @Test("A busy device is tried for a second without a word, then every five seconds")
  func busy() {
    let bench = LoopBench { _ in [.failed(PCMError(EBUSY))] }
    bench.run(seconds: 0.95)
    #expect(bench.notices.isEmpty)
    let tries = bench.opener.attempts.count
    #expect(tries >= 9)
    bench.run(seconds: 11)
    #expect(bench.notices == [.noDevice])
    #expect(bench.opener.attempts.count <= tries + 4)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...10)
  }

  @Test(
    "A busy device that is free within ten seconds fades in; later it waits for a key", arguments: [11, 12])
  func busyAndFree(tries: Int) {
    var device: FakePCM?
    let bench = LoopBench(settings: sounding) { clock in
      device = FakePCM(clock: clock)
      return Array(repeating: .failed(PCMError(EBUSY)), count: tries) + [.opened(device!)]
    }
    bench.run(seconds: 14)
    let since = bench.opener.attempts[tries] - bench.opener.attempts[0]
    let isLate = since > 10_000_000_000
    #expect(isLate == (tries == 12))
    #expect(bench.notices == [.noDevice, isLate ? .backSilent : .back])
    #expect(bench.controls.isHushed == isLate)
    #expect((peak(device!.samples) > 0) == !isLate)
    Unbroken.expectNoClick(device!)
  }

  @Test("A device that hangs while it is opened is given up, and the session goes on meanwhile")
  func hangsInOpening() {
    let bench = LoopBench { _ in [nil] }
    bench.run(seconds: 6.5)
    #expect(bench.opener.abandoned >= 1)
    #expect(bench.notices == [.noDevice])
    #expect(bench.takeDeeds().first == "hung retrying")
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...5, skipped: [])
  }

  @Test("The null device is replaced by the simulated sink, without a word, and never spins")
  func null() {
    let bench = LoopBench { _ in [.null] }
    bench.run(seconds: 10.5)
    #expect(bench.opener.attempts.count == 1)
    #expect(bench.notices.isEmpty)
    #expect(bench.takeDeeds() == ["null simulating"])
    #expect(bench.steps < 10 * 50 + 60)
    Unbroken.expectTimeline(bench.takeRecords(), seconds: 0...9, skipped: [])
  }
}
