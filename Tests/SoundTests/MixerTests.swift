import Realtime
import Rhythm
import Testing

@testable import Sound

@Suite struct MixerTests {
  private let wood = SoundSettings(breath: .none, cues: .wood, volume: 100)

  /// Where `part` stands in `whole`: the shift of the greatest correlation.
  private func find(_ part: ArraySlice<Float>, in whole: [Float], near frame: Int, within: Int) -> Int {
    var best = (shift: Int.min, value: -Double.infinity)
    let first = part.startIndex
    for shift in (frame - within)...(frame + within) {
      var sum = 0.0
      for index in part.indices { sum += Double(part[index]) * Double(whole[shift + index - first]) }
      if sum > best.value { best = (shift, sum) }
    }
    return best.shift
  }

  @Test("An onset stands at its frame exactly, wherever in a chunk that is")
  func onsets() {
    let offsets = [0.0, 1.0, 1.9, 2.7 + 17.0 / 48_000, 3.5 + 63.0 / 48_000, 4.333_333_333]
    let cues = offsets.map { cue(.breath(.holdEmpty), at: $0 + 0.2, lasts: 0.5) }
    var renderer = OfflineRenderer(cues: cues, settings: wood)
    let left = channel(0, of: renderer.render(frames: 48_000 * 5, transport: runningTransport()))
    let first = Int((0.2 * 48_000).rounded())
    let shape = left[first..<(first + 9600)]
    #expect(peak(Array(left[..<first])) == 0)
    for offset in offsets.dropFirst() {
      let due = Int(((offset + 0.2) * 48_000).rounded())
      #expect(find(shape, in: left, near: due, within: 40) == due)
    }
  }

  @Test("A cue is recorded with its frame and when it is heard, by the map")
  func records() throws {
    var bench = Bench(wood)
    let map = FrameMap(
      time: HostTime(nanoseconds: 0), frame: 0, nanosecondsPerFrame: 1e9 / 48_000 * 1.0005)
    bench.cues.push(cue(.breath(.inhale), at: 0.5, lasts: 4))
    bench.render(seconds: 1, transport: runningTransport(), map: map)
    let record = try #require(bench.records.pop())
    #expect(record.frame == 23_988)
    #expect(abs(record.heard - record.due) <= 10_500)
    #expect(record.due == HostTime(nanoseconds: 500_000_000))
    #expect(!record.isSkipped)
    #expect(bench.records.pop() == nil)
  }

  @Test("Cues that were missed are skipped and told of, not bunched")
  func missed() throws {
    var bench = Bench(wood)
    bench.frame = 48_000 * 3
    for second in 0..<3 { bench.cues.push(cue(.breath(.holdEmpty), at: Double(second), lasts: 1)) }
    bench.render(seconds: 0.5, transport: runningTransport())
    for _ in 0..<3 { #expect(try #require(bench.records.pop()).isSkipped) }
    #expect(peak(bench.samples) == 0)
  }

  @Test("A cue of an older generation is dropped, and one of a newer one waits")
  func generations() {
    var bench = Bench(wood)
    var transport = runningTransport()
    var old = cue(.breath(.inhale), at: 0.1, lasts: 1)
    bench.cues.push(old)
    old.generation = 1
    old.offset = TimelineOffset(nanoseconds: 5_100_000_000)
    bench.cues.push(old)
    transport.move(
      to: TimelineOffset(nanoseconds: 5_000_000_000), end: transport.end, gate: nil,
      at: HostTime(nanoseconds: 0))
    bench.render(seconds: 0.3, transport: transport)
    #expect(bench.records.pop()?.offset == TimelineOffset(nanoseconds: 5_100_000_000))
    #expect(bench.records.pop() == nil)
  }

  @Test("Pausing is silent within 10 ms of its frame, resuming fades in, and neither clicks")
  func pauseAndResume() {
    var bench = Bench(SoundSettings(breath: .swell, cues: .bowl, volume: 100))
    var undisturbed = Bench(SoundSettings(breath: .swell, cues: .bowl, volume: 100))
    bench.cues.push(cue(.breath(.inhale), at: 0, lasts: 4, from: 0, to: 1))
    undisturbed.cues.push(cue(.breath(.inhale), at: 0, lasts: 4, from: 0, to: 1))
    var transport = runningTransport()
    undisturbed.render(seconds: 3, transport: transport)
    bench.render(seconds: 2, transport: transport)
    let paused = Int(bench.frame)
    transport.pause(at: bench.frameTime)
    bench.render(seconds: 0.25, transport: transport)
    let resumed = Int(bench.frame)
    transport.start(at: bench.frameTime)
    bench.render(seconds: 1, transport: transport)
    let left = channel(0, of: bench.samples)
    #expect(peak(Array(left[(paused + 480)..<resumed])) == 0)
    #expect(peak(Array(left[resumed..<(resumed + 240)])) < 0.05 * peak(left))
    #expect(peak(Array(left[(resumed + 2400)...])) > 0.5 * peak(left))
    // A fade of 8 ms bends the signal by twice its own steepest slope times the signal's, and no more.
    let whole = channel(0, of: undisturbed.samples)
    let bend = 2 * steepest(whole) * (Float.pi / 2 / 384)
    #expect(roughest(Array(left[(paused - 64)..<(paused + 1024)])) <= roughest(whole) + bend)
    #expect(roughest(Array(left[(resumed - 64)..<(resumed + 4800)])) <= roughest(whole) + bend)
  }

  @Test("Muting, a change of volume and leaving do not click")
  func controls() {
    var bench = Bench(SoundSettings(breath: .swell, cues: .none, volume: 100))
    bench.cues.push(cue(.breath(.inhale), at: 0, lasts: 8, from: 0, to: 1))
    let transport = runningTransport()
    bench.render(seconds: 2, transport: transport)
    let rough = roughest(channel(0, of: bench.samples))
    bench.controls.volume = 20
    bench.render(seconds: 0.2, transport: transport)
    bench.controls.isMuted = true
    bench.render(seconds: 0.2, transport: transport)
    let silence = channel(0, of: bench.samples).suffix(4800)
    #expect(silence.allSatisfy { $0 == 0 })
    bench.controls.isMuted = false
    bench.controls.volume = 100
    bench.render(seconds: 0.3, transport: transport)
    bench.controls.isLeaving = true
    bench.render(seconds: 0.1, transport: transport)
    #expect(bench.mixer.isSilent)
    #expect(roughest(channel(0, of: bench.samples)) <= rough * 1.1)
  }

  @Test("A start that lies ahead is silent until then")
  func startAhead() {
    var bench = Bench(SoundSettings(breath: .swell, cues: .bowl, volume: 100))
    var transport = Transport(end: TimelineOffset(nanoseconds: 60_000_000_000))
    transport.start(at: HostTime(nanoseconds: 500_000_000))
    bench.cues.push(cue(.breath(.inhale), at: 0, lasts: 4, from: 0, to: 1))
    bench.render(seconds: 0.7, transport: transport)
    let left = channel(0, of: bench.samples)
    #expect(peak(Array(left[..<24_000])) == 0)
    #expect(peak(Array(left[24_000...])) > 0.001)
    #expect(bench.records.pop()?.frame == 24_000)
  }
}

extension Bench {
  /// The host time of the next frame by the exact map.
  var frameTime: HostTime { FrameMap.exact.hostTime(of: frame) }
}
