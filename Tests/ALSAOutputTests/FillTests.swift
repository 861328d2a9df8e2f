import Rhythm
import Testing

@testable import ALSAOutput
@testable import Sound

@Suite("How much is kept queued") struct FillTests {
  private let second: Nanoseconds = 1_000_000_000

  @Test("More than three underruns within two seconds raise it by a period; fewer do not")
  func underruns() {
    var fill = FillTarget()
    for index in 0..<3 { fill.underrun(at: HostTime(nanoseconds: Int64(index) * second / 2)) }
    #expect(fill.frames == 2048)
    fill.underrun(at: HostTime(nanoseconds: 3 * second / 2))
    #expect(fill.frames == 3072)
    for index in 0..<60 { fill.underrun(at: HostTime(nanoseconds: Int64(10 + index) * second / 5)) }
    #expect(fill.frames == AudioLoop.mostTarget)
  }

  @Test("It goes back by a period a minute, and not below what it began with")
  func decay() {
    var fill = FillTarget()
    for index in 0..<8 { fill.underrun(at: HostTime(nanoseconds: Int64(index) * second / 10)) }
    #expect(fill.frames == 4096)
    var lengths: [Int] = []
    for minute in stride(from: Int64(0), through: 400, by: 1) {
      fill.calm(at: HostTime(nanoseconds: (1 + minute) * second))
      if fill.frames != lengths.last { lengths.append(fill.frames) }
    }
    #expect(lengths == [4096, 3072, 2048])
  }

  @Test("A device that takes large lumps is kept two of them and 10 ms ahead")
  func lumps() {
    var fill = FillTarget()
    fill.observe(quantum: 256, at: HostTime(nanoseconds: 0))
    #expect(fill.frames == 2048)
    fill.observe(quantum: 2048, at: HostTime(nanoseconds: 0))
    #expect(fill.frames == 2 * 2048 + 480)
    fill.observe(quantum: 256, at: HostTime(nanoseconds: second))
    fill.calm(at: HostTime(nanoseconds: 2 * second))
    #expect(fill.frames == 2 * 2048 + 480)
    for minute in 1...5 { fill.calm(at: HostTime(nanoseconds: Int64(minute) * 70 * second)) }
    #expect(fill.frames == 2048)
  }

  @Test("Lumps are found out by looking", arguments: [(1, 200), (512, 512), (1024, 1024), (2048, 2048)])
  func quantum(size: Int64, most: Int) {
    var made: FakePCM?
    let bench = LoopBench { clock in
      made = FakePCM(clock: clock)
      made!.quantum = size
      return [.opened(made!)]
    }
    bench.run(seconds: 6)
    #expect(bench.loop.quantum.frames <= most)
    #expect(bench.loop.quantum.frames >= Int(size))
    #expect(made!.preparations == 0)
    #expect(bench.loop.fill.frames == max(2048, 2 * bench.loop.quantum.frames + 480))
  }
}
