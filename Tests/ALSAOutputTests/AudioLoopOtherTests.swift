import Glibc
import Realtime
import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

extension AudioLoopTests {
  @Test("After the machine slept the device is resumed, and prepared where that fails five times")
  func suspended() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3)
    pcm.statusError = ESTRPIPE
    bench.run(seconds: 1)
    #expect(pcm.resumptions == 1)
    #expect(pcm.preparations == 0)
    pcm.resumeError = EAGAIN
    pcm.statusError = ESTRPIPE
    bench.run(seconds: 2)
    #expect(pcm.resumptions == 6)
    #expect(pcm.preparations == 1)
    #expect(bench.notices.isEmpty)
    #expect(bench.snapshot.load().isLocked)
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
    for record in bench.takeRecords() { #expect(abs(record.heard - record.due) <= 11_000) }
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
    #expect(bench.takeEvents() == [.opened])
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

  @Test("Leaving fades out, waits until that was heard and drops, within 110 ms")
  func leaving() {
    let (bench, pcm) = bench()
    bench.run(seconds: 3.1)
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
