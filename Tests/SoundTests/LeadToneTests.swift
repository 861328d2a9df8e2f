import Realtime
import Rhythm
import Testing

@testable import Sound

/// The tone with which `now` begins.
@Suite struct LeadToneTests {
  /// What is heard of words alone, with the tone.
  private func render(
    seconds: Double, leads: Bool = true, _ change: (inout Bench, Transport) -> Void = { _, _ in }
  ) -> [Float] {
    var bench = Bench(SoundSettings(breath: .swell, cues: .none, leads: leads, volume: 100))
    _ = bench.cues.push(cue(.say, at: 0, lasts: 600))
    let transport = runningTransport()
    bench.render(seconds: seconds, transport: transport)
    change(&bench, transport)
    return bench.samples
  }

  private func levels(_ samples: [Float], every seconds: Double) -> [Double] {
    let left = channel(0, of: samples)
    let step = Int(seconds * 48_000)
    return stride(from: 0, to: left.count - step, by: step).map { level(left[$0..<$0 + step]) }
  }

  @Test("It fades in over two seconds, without a step, from the first frames on")
  func fadesIn() throws {
    let samples = render(seconds: 6)
    let levels = levels(samples, every: 0.25)
    for (earlier, later) in zip(levels.prefix(8), levels.dropFirst().prefix(7)) { #expect(later > earlier) }
    // Half way after one second, and from two seconds on it stays.
    let steady = levels[10]
    #expect((0.35...0.65).contains((levels[3] + levels[4]) / 2 / steady))
    for level in levels[9...] { #expect(abs(decibels(level / steady)) < 1) }
    // It begins at once: well before 150 ms a 16-bit sample is not silent any more.
    let first = try #require(channel(0, of: samples).firstIndex { abs($0) > 1 / 32_768 })
    #expect(first < 4_800)
    #expect(roughest(channel(0, of: samples)) < 0.004)
  }

  @Test("It is soft: far below the limits of peak and loudness")
  func soft() {
    let meter = Meter(render(seconds: 8))
    #expect(meter.peak <= -20)
    #expect(meter.integrated <= -30)
    #expect(meter.integrated >= -45)
  }

  @Test("After the first words it goes away slowly, and then there is silence")
  func goesAway() {
    let samples = render(seconds: 16)
    let levels = levels(samples, every: 0.5)
    #expect(levels[15] > 0.9 * levels[8])
    for (earlier, later) in zip(levels[17..<26], levels[18..<27]) { #expect(later < earlier) }
    #expect(peak(Array(samples.suffix(96_000))) == 0)
  }

  @Test("Without it words are silent; nobody else has it")
  func onlyWhereAsked() {
    #expect(peak(render(seconds: 4, leads: false)) == 0)
    #expect(!SoundSettings().leads)
  }

  @Test("Going to another exercise's beginning brings it again, without a step")
  func again() {
    let samples = render(seconds: 20) { bench, transport in
      var transport = transport
      transport.move(
        to: .zero, end: transport.end, gate: nil, at: HostTime(nanoseconds: 20_053_000_000))
      var next = cue(.say, at: 0, lasts: 600)
      next.generation = transport.generation
      _ = bench.cues.push(next)
      bench.render(seconds: 4, transport: transport)
    }
    #expect(level(channel(0, of: samples)[(22 * 48_000)...]) > 0.003)
    #expect(roughest(channel(0, of: samples)) < 0.004)
  }
}
