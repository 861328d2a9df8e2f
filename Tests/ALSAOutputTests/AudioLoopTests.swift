import Glibc
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

@Suite struct AudioLoopTests {
  /// A loop with one fake device, and that device.
  func bench(ppm: Double = 0, then script: [OpenOutcome?] = []) -> (LoopBench, FakePCM) {
    var made: FakePCM?
    let bench = LoopBench { clock in
      let pcm = FakePCM(clock: clock, ppm: ppm)
      made = pcm
      return [.opened(pcm)] + script
    }
    return (bench, made!)
  }

  /// Seconds of the timeline that were told of, whether sounded or skipped: none may be missing.
  func seconds(_ records: [AudioRecord]) -> [Int] {
    records.map { Int($0.offset.nanoseconds / 1_000_000_000) }
  }

  @Test(
    "On a device without faults every cue is placed within a frame from the first on", arguments: [0.0, 100])
  func placement(ppm: Double) {
    let (bench, pcm) = bench(ppm: ppm)
    bench.run(seconds: 12.5)
    let records = bench.takeRecords()
    #expect(seconds(records) == Array(0...11))
    let length = AudioFormat.nominalNanosecondsPerFrame * (1 + ppm * 1e-6)
    for record in records {
      let truly = pcm.origin! + Nanoseconds((Double(record.frame) * length).rounded())
      #expect(abs(truly - record.due) <= 21_000)
    }
    #expect(bench.takeEvents() == [.opened])
    #expect(bench.notices.isEmpty)
  }

  @Test("The clock is locked within 60 ms of the start, and some 45–85 ms are written ahead")
  func lock() {
    let (bench, _) = bench()
    bench.run(seconds: 0.06)
    #expect(bench.snapshot.load().isLocked)
    bench.run(seconds: 2)
    let seen = bench.snapshot.load()
    let ahead = seen.map.hostTime(of: seen.nextFrame) - bench.clock.now
    #expect(ahead >= 20_000_000 && ahead <= 85_000_000)
    #expect(seen.nextWake - bench.clock.now <= 22_000_000)
  }

  @Test("An underrun is filled again, missed cues are skipped, later ones are on time and sound fades in")
  func underrun() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3.5)
    // The thread was held up for more than two seconds.
    bench.clock.now = bench.clock.now + 2_300_000_000
    bench.run(seconds: 4)
    let records = bench.takeRecords()
    #expect(seconds(records) == Array(0...8))
    #expect(records.filter(\.isSkipped).map { Int($0.offset.nanoseconds / 1_000_000_000) } == [3, 4])
    for record in records where !record.isSkipped {
      #expect(abs(record.heard - record.due) <= 11_000)
    }
    #expect(pcm.preparations == 1)
    #expect(bench.takeEvents() == [.opened, .underrun])
    #expect(bench.notices.isEmpty)
  }

  @Test("More than three underruns in two seconds raise what is kept queued")
  func manyUnderruns() {
    let (bench, _) = bench()
    bench.run(seconds: 2)
    let before = bench.snapshot.load()
    let usual = before.map.hostTime(of: before.nextFrame) - bench.clock.now
    for _ in 0..<4 {
      bench.clock.now = bench.clock.now + 200_000_000
      bench.run(seconds: 0.2)
    }
    bench.run(seconds: 2)
    let after = bench.snapshot.load()
    let raised = after.map.hostTime(of: after.nextFrame) - bench.clock.now
    #expect(raised - usual > 10_000_000)
  }

  @Test("A second EPIPE without progress means that the device is gone: it is opened again")
  func brokenPlugin() {
    var second: FakePCM?
    let bench = LoopBench { clock in
      let first = FakePCM(clock: clock)
      first.statusError = EPIPE
      first.prepareError = nil
      let other = FakePCM(clock: clock)
      second = other
      return [.opened(BrokenPCM(first)), .opened(other)]
    }
    bench.run(seconds: 3)
    #expect(bench.opener.attempts.count == 2)
    #expect(!second!.samples.isEmpty)
    #expect(bench.notices == [.lost, .back])
  }

  @Test("A device that goes is closed; a simulated sink goes on at once; back soon, sound fades in")
  func lostAndBack() {
    var second: FakePCM?
    var first: FakePCM?
    let bench = LoopBench { clock in
      first = FakePCM(clock: clock)
      second = FakePCM(clock: clock)
      return [.opened(first!), .failed(PCMError(ENODEV)), .failed(PCMError(ENODEV)), .opened(second!)]
    }
    bench.run(seconds: 3.5)
    first!.statusError = ENODEV
    bench.run(seconds: 6)
    #expect(first!.isClosed)
    #expect(bench.notices == [.lost, .back])
    #expect(!bench.controls.isHushed)
    let records = bench.takeRecords()
    #expect(seconds(records) == Array(0...8))
    for record in records where !record.isSkipped { #expect(abs(record.heard - record.due) <= 11_000) }
    // 250 ms, then 500, then a second.
    let waits = zip(bench.opener.attempts.dropFirst(), bench.opener.attempts).map { $0 - $1 }
    #expect(waits.dropFirst().map { Int($0 / 100_000_000) } == [5, 10])
    #expect(peak(second!.samples) > 0)
  }

  @Test("A device that is back after more than ten seconds is silent until a key")
  func backLate() {
    var first: FakePCM?
    var second: FakePCM?
    let bench = LoopBench { clock in
      first = FakePCM(clock: clock)
      second = FakePCM(clock: clock)
      return [.opened(first!)] + Array(repeating: .failed(PCMError(ENODEV)), count: 6) + [.opened(second!)]
    }
    bench.run(seconds: 2)
    first!.statusError = ENODEV
    bench.run(seconds: 30)
    #expect(bench.notices == [.lost, .backSilent])
    #expect(bench.controls.isHushed)
    #expect(peak(second!.samples) == 0)
    bench.controls.isHushed = false
    bench.run(seconds: 3)
    #expect(peak(second!.samples) > 0)
  }

  @Test("Without a device one notice is given, and cues go on by the clock")
  func noDevice() {
    let bench = LoopBench { _ in [.failed(PCMError(ENOENT))] }
    bench.run(seconds: 20.5)
    #expect(bench.notices == [.noDevice])
    let records = bench.takeRecords()
    #expect(seconds(records) == Array(0...19))
    for record in records { #expect(abs(record.heard - record.due) <= 11_000) }
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
  }

  @Test("A device that hangs while it is opened is given up, and the session goes on meanwhile")
  func hangsInOpening() {
    let bench = LoopBench { _ in [nil] }
    bench.run(seconds: 6.5)
    #expect(bench.opener.abandoned >= 1)
    #expect(bench.notices == [.noDevice])
    #expect(seconds(bench.takeRecords()) == Array(0...5))
  }

  @Test("The null device is replaced by the simulated sink, without a word")
  func null() {
    let bench = LoopBench { _ in [.null] }
    bench.run(seconds: 10.5)
    #expect(bench.opener.attempts.count == 1)
    #expect(bench.notices.isEmpty)
    #expect(seconds(bench.takeRecords()) == Array(0...9))
  }

  @Test("A device that takes nothing for a second is opened again")
  func stuck() {
    var first: FakePCM?
    let bench = LoopBench { clock in
      first = FakePCM(clock: clock)
      return [.opened(first!), .opened(FakePCM(clock: clock))]
    }
    bench.run(seconds: 3)
    first!.isStuck = true
    bench.run(seconds: 2.5)
    #expect(first!.isClosed)
    #expect(bench.notices == [.lost, .back])
    #expect(bench.takeEvents() == [.opened, .stuck, .opened])
    #expect(seconds(bench.takeRecords()) == Array(0...4))
  }

  func peak(_ samples: [Float]) -> Float { samples.reduce(0) { max($0, abs($1)) } }
}
