import Glibc
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

@Suite struct AudioLoopTests {
  /// A loop with one fake device, and that device.
  private func bench(ppm: Double = 0, then script: [OpenOutcome?] = []) -> (LoopBench, FakePCM) {
    var made: FakePCM?
    let bench = LoopBench { clock in
      let pcm = FakePCM(clock: clock, ppm: ppm)
      made = pcm
      return [.opened(pcm)] + script
    }
    return (bench, made!)
  }

  @Test(
    "On a device without faults every cue is placed within a frame from the first on", arguments: [0.0, 100])
  func placement(ppm: Double) {
    let (bench, pcm) = bench(ppm: ppm)
    bench.run(seconds: 12.5)
    let records = bench.takeRecords()
    Unbroken.expectTimeline(records, seconds: 0...11, skipped: [])
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

  @Test("Steps in between, since somebody asked for them, do not put off the next one")
  func nudges() {
    let (bench, _) = bench()
    bench.run(seconds: 2)
    for _ in 0..<20 {
      bench.clock.now = bench.clock.now + 100_000
      _ = bench.loop.step()
    }
    #expect(bench.snapshot.load().nextWake - bench.clock.now <= 22_000_000)
    bench.run(seconds: 2)
    #expect(bench.takeEvents() == [.opened])
  }

  @Test(
    "After ten seconds without a fault it looks half as often, and is as exact and hardly later",
    arguments: [0.0, 100])
  func settled(ppm: Double) {
    let (bench, pcm) = bench(ppm: ppm)
    // As a sound server takes them.
    pcm.quantum = 1024
    bench.run(seconds: 12)
    let before = bench.steps
    bench.run(seconds: 19.5)
    #expect((445...468).contains(bench.steps - before))
    let seen = bench.snapshot.load()
    let ahead = seen.map.hostTime(of: seen.nextFrame) - bench.clock.now
    #expect(ahead >= 20_000_000 && ahead <= 85_000_000)
    let records = bench.takeRecords()
    Unbroken.expectTimeline(records, seconds: 0...30, skipped: [])
    let length = AudioFormat.nominalNanosecondsPerFrame * (1 + ppm * 1e-6)
    for record in records {
      let truly = pcm.origin! + Nanoseconds((Double(record.frame) * length).rounded())
      #expect(abs(truly - record.due) <= 21_000)
    }
    Unbroken.expectNoClick(pcm)
    // A fault begins that time anew.
    bench.clock.now = bench.clock.now + 300_000_000
    bench.run(seconds: 1)
    let after = bench.steps
    bench.run(seconds: 5)
    #expect((230...245).contains(bench.steps - after))
    #expect(bench.takeEvents() == [.opened, .underrun])
  }

  @Test("Leaving fades out, waits until that was heard and drops, within 110 ms", arguments: [3.1, 15.1])
  func leaving(after seconds: Double) {
    let (bench, pcm) = bench()
    bench.run(seconds: seconds)
    bench.controls.isLeaving = true
    let asked = bench.clock.now
    while !bench.loop.isFinished, bench.clock.now - asked < 1_000_000_000 {
      bench.clock.now = bench.loop.step()
    }
    #expect(bench.clock.now - asked <= AudioOutput.longestStop)
    #expect(pcm.isDropped)
    #expect(pcm.samples.suffix(20).allSatisfy { $0 == 0 })
  }

}
