import Realtime
import Rhythm
import Testing

@testable import Sound

/// Where everything is at rest until the next cue, nothing is mixed.
@Suite struct QuietTests {
  /// Taps with silence between them, disturbed as a person would; words that wait for long after the end keep the mixer
  /// from passing over anything, and are not heard.
  private func taps(wordsWait: Bool) -> [Float] {
    var bench = Bench(SoundSettings(breath: .none, cues: .wood, volume: 60))
    if wordsWait {
      let tone = (0..<96_000).map { Float($0 % 100) / 1000 }
      guard let speech = SampledSound(interleaved: tone, use: .speech) else { return [] }
      bench.port.cues.push(
        WordsCue(
          speech, id: 1, kind: .sentence, offset: TimelineOffset(nanoseconds: 900_000_000_000),
          end: TimelineOffset(nanoseconds: 901_000_000_000), generation: 0))
    }
    for (index, second) in [0.4, 1.9 + 17 / 48_000, 3.2 + 63 / 48_000, 4.7, 6.1].enumerated() {
      bench.cues.push(cue(index == 3 ? .rest : .pace, at: second, lasts: 1))
    }
    var transport = runningTransport()
    bench.render(seconds: 2.8, transport: transport)
    bench.controls.volume = 90
    bench.render(seconds: 1.7, transport: transport)
    bench.controls.isMuted = true
    bench.render(seconds: 1.1, transport: transport)
    bench.controls.isMuted = false
    transport.pause(at: bench.frameTime)
    bench.render(seconds: 0.4, transport: transport)
    transport.start(at: bench.frameTime + 100_000_000)
    bench.render(seconds: 3, transport: transport)
    return bench.samples
  }

  @Test("What is passed over is what would have been mixed, to the bit")
  func same() {
    let quick = taps(wordsWait: false)
    let whole = taps(wordsWait: true)
    #expect(quick == whole)
    // And there was something to hear, and silence to pass over.
    let seconds = (0..<8).map { peak(Array(quick[($0 * 96_000)..<(($0 + 1) * 96_000)])) }
    #expect(seconds.filter { $0 > 0.005 }.count >= 4)
    #expect(quick.count { $0 == 0 } > quick.count / 3)
  }
}
